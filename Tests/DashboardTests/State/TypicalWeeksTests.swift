import Audit
import ICalendar
import Testing

@testable import Dashboard

@Suite struct TypicalWeeksTests {
  private func weeks(_ snapshot: AuditSnapshot) -> TypicalWeeks {
    TypicalWeeks(snapshot, MeetingTable(snapshot), WeekLedger(snapshot))
  }

  @Test func hoursSplitAMeetingAsTheGridDoes() {
    let snapshot = SampleAudit.snapshot(of: [
      MeetingSketch(title: "Long", days: [.tuesday], start: 630, minutes: 105)
    ])
    let weeks = weeks(snapshot)
    #expect(weeks.meetings(.tuesday, 10).map(\.minutes) == [30])
    #expect(weeks.meetings(.tuesday, 11).map(\.minutes) == [60])
    #expect(weeks.meetings(.tuesday, 12).map(\.minutes) == [15])
    #expect(weeks.meetings(.tuesday, 13).isEmpty)
    #expect(weeks.before.minutes[1][11] == 60)
  }

  /// The grid counts whatever is listed, so an hour lists it too.
  @Test func meetingsMarkedFreeAreListedAsTheyAreCounted() {
    var snapshot = SampleAudit.snapshot(of: [MeetingSketch(title: "Optional")])
    snapshot.series[0].facts.busyStatus = .free
    let weeks = weeks(snapshot)
    #expect(weeks.meetings(.monday, 9).map(\.minutes) == [60])
    #expect(weeks.before.minutes[0][9] == 60)
  }

  @Test func mostMinutesComeFirst() {
    let snapshot = SampleAudit.snapshot(of: [
      MeetingSketch(title: "Short", minutes: 15), MeetingSketch(title: "Long", minutes: 45),
    ])
    let titles = weeks(snapshot).meetings(.monday, 9).map { snapshot.series[$0.row].title }
    #expect(titles == ["Long", "Short"])
  }

  @Test func daysAndHoursCoverWhatTakesPlace() {
    let snapshot = SampleAudit.snapshot(of: [
      MeetingSketch(title: "Early", days: [.saturday], start: 420)
    ])
    let weeks = weeks(snapshot)
    #expect(weeks.days == [.monday, .tuesday, .wednesday, .thursday, .friday, .saturday])
    #expect(weeks.hours == 7..<17)
  }

  @Test func weekWithoutMeetingsShowsTheWorkingHours() {
    let weeks = weeks(SampleAudit.snapshot(of: []))
    #expect(weeks.days.count == 5)
    #expect(weeks.hours == 9..<17)
  }

  @Test func decisionsChangeTheWeekAfterOnlyAndUndoBringsItBack() throws {
    var state = DashboardState.sample()
    try state.press("2")
    let first = state.weeks
    try state.press("1c2")
    #expect(state.weeks?.before == first?.before)
    #expect(state.weeks.map { $0.after.hoursPerWeek < $0.before.hoursPerWeek } == true)
    try state.press("u")
    #expect(state.weeks == first)
  }
}
