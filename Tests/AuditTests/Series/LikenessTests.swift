import Testing

@testable import Audit

@Suite("What two entries of one meeting share")
struct LikenessTests {
  @Test(arguments: [
    ("Sprint 23 review", "sprint # review"), ("  Sprint  24 Review ", "sprint # review"),
    ("Re: FW: Sync", "sync"), ("Einladung: Sync", "sync"), ("Abgesagt:Sync", "sync"), ("Re:", "re:"), ("", ""),
  ])
  func title(_ title: String, _ expected: String) {
    #expect(Likeness.title(title) == expected)
  }
}
