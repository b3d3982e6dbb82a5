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

  /// A full-width blank at the end leaves nothing of itself, but sends a title the general way.
  @Test(arguments: [
    "Q3 - 2024 plan", "a\tb\r\nc", "#5 #", "12:30", "A1B22c", "Re: Sync 4", " x ", "", "~!\u{7F}", "a\u{0B}b",
  ])
  func titlesInASCIIAreReadAsOthersAre(_ title: String) {
    #expect(Likeness.title(title) == Likeness.title(title + " \u{3000}"))
  }
}
