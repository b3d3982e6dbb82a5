import Audit
import TerminalUI
import Testing

@testable import Dashboard

@Suite struct HeaderTests {
  @Test func netHoursStandBesideTheGrossOnesWhereThereIsRoom() throws {
    var state = DashboardState.sample(columns: 160)
    try state.press("c")
    #expect(state.frame.plainText.contains("1 of 23 decided  net 966 person-h/year"))
  }

  @Test func longOwnerGivesWayToWhatMustBeSaid() {
    var snapshot = SampleAudit.snapshot
    snapshot.calendars[0].owner = String(repeating: "x", count: 200) + "@example.org"
    let state = DashboardState.sample(snapshot, columns: 80, rows: 24)
    let line = state.frame.plainText.split(separator: "\n")[0]
    #expect(line.hasSuffix("… | 25 Sep - 19 Nov 2026 | 23 series | read-only"))
  }

  @Test func nothingToFreeDividesByNothing() {
    let state = DashboardState.sample(SampleAudit.snapshot(of: []), columns: 80, rows: 24)
    #expect(state.frame.plainText.contains("Freed 0.0 of 0.0 h/week"))
    #expect(state.frame.plainText.contains(" 0%  0 days/year  0 of 0 decided"))
  }

  @Test(arguments: [
    (120, " Freed 16.0 h/week over the next 52 weeks; the last 8 weeks held 15.4, overlaps once  23 of 23 decided"),
    (80, " Freed 16.0 h/week over the next 52 weeks; the last 8 weeks held 15.4  23/23"),
    (60, " Freed 16.0 h/week ahead, 15.4 till now  23/23"), (40, " Freed 16.0 h/week (had 15.4)  23/23"),
  ])
  func moreThanWasMeasuredIsExplained(columns: Int, expected: String) throws {
    var state = DashboardState.sample(columns: columns, rows: 24)
    try state.press("*cy")
    #expect(state.freed?.passesMeasured == true)
    let line = state.frame.plainText.split(separator: "\n")[1]
    #expect(line == expected)
  }

  @Test func readingIsToldAtTheRight() {
    var state = DashboardState.sample()
    _ = state.apply(.progress(ReadingProgress(bytesRead: 0, bytesTotal: 9, events: 0)))
    #expect(state.frame.plainText.split(separator: "\n")[0].hasSuffix("reading ..."))
  }
}
