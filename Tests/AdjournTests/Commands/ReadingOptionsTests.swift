import Testing

@testable import adjourn

@Suite struct ReadingOptionsTests {
  private func owner(_ said: [String], of path: String) throws -> String? {
    try ReadingOptions.parse(said.flatMap { ["--owner", $0] }).owner(of: path)
  }

  @Test(
    "Whose a calendar is, by the path that was said or what is around it",
    arguments: [
      (["ana@example.org"], "work.ics", "ana@example.org"),
      (["work.ics=ana@example.org", "ben@example.org"], "work.ics", "ana@example.org"),
      (["work.ics=ana@example.org", "ben@example.org"], "home.ics", "ben@example.org"),
      (["work.ics=ana@example.org"], "exports/work.ics", "ana@example.org"),
      (["takeout.zip=ana@example.org"], "takeout.zip/Takeout/Calendar/Family.ics", "ana@example.org"),
      (["takeout.zip=ana@example.org"], "/home/x/takeout.zip/Takeout/Calendar/Family.ics", "ana@example.org"),
      (["ana/=ana@example.org", "ben=ben@example.org"], "team/ana/work.ics", "ana@example.org"),
      (["/home/x/ana/=ana@example.org"], "/home/x/ana/work.ics", "ana@example.org"),
      (["a=b.ics=ana@example.org"], "a=b.ics", "ana@example.org"),
    ])
  func ownerOfPath(_ said: [String], _ path: String, _ expected: String) throws {
    #expect(try owner(said, of: path) == expected)
  }

  @Test func nobodyElseIsMeant() throws {
    #expect(try owner(["work.ics=ana@example.org"], of: "homework.ics") == nil)
    #expect(try owner(["ana=ana@example.org"], of: "joana/work.ics") == nil)
  }

  @Test func theUsersHoursAreMarkedAsSuch() throws {
    #expect(try !ReadingOptions.parse([]).settings().saysWorkingTime)
    let said = try ReadingOptions.parse(["--work", "08:00-16:30"]).settings()
    #expect(said.saysWorkingTime)
    #expect(said.workday == 480..<990)
  }
}
