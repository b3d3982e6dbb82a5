import ICalendar
import Testing

@testable import Audit

@Suite("The typical week")
struct WeekGridTests {
  private let snapshot = SampleEvents.audit([
    SampleEvents.document([
      SampleEvents.weekly("a", "Monday ten"), SampleEvents.weekly("b", "Also ten", day: "20250106T103000"),
      SampleEvents.weekly("c", "Tuesday late", day: "20250107T150000"),
    ])
  ])

  @Test func minutesOfAnHourCountOnceAndFocusIsWhatIsLeft() {
    let grid = WeekGrid.before(snapshot)
    #expect(grid.minutes[Weekday.monday.rawValue][10] == 60)
    #expect(grid.minutes[Weekday.monday.rawValue][11] == 30)
    #expect(grid.hoursPerWeek == 2.5)
    // Monday 11:30-17:00; Tuesday 9:00-15:00; three whole days of 8 h. Monday 9-10 and Tuesday 16-17 are fragments.
    #expect(grid.focusHoursPerWeek == 5.5 + 6 + 24)
    #expect(grid.focusBlocksPerWeek == 5)
    #expect(grid.longestFreeHours == 8)
  }

  @Test func decisionsMoveTheGridAfter() {
    var journal = DecisionJournal()
    var record = SeriesRecord()
    record.decision = Decision(.convert, decidedAt: Instant(seconds: 0))
    let edits = snapshot.series.filter { $0.title != "Tuesday late" }.map {
      DecisionJournal.Change.Edit(series: $0.id, likeness: "", before: SeriesRecord(), after: record)
    }
    _ = journal.apply(.init(id: "1", title: "", edits: edits))
    let after = WeekGrid.after(snapshot, journal)
    #expect(after.minutes[Weekday.monday.rawValue][10] == 0)
    #expect(after.focusHoursPerWeek == 8 + 6 + 24)
    #expect(WeekGrid.before(snapshot) == WeekGrid.after(snapshot, DecisionJournal()))
  }

  @Test func aMeetingMarkedFreeIsOneThatTakesNoFocus() {
    let free = SampleEvents.weekly("a", "Optional", more: "TRANSP:TRANSPARENT")
    let snapshot = SampleEvents.audit([SampleEvents.document([free])])
    let grid = WeekGrid.before(snapshot)
    #expect(grid.hoursPerWeek == 1)
    #expect(grid.hoursPerWeek == snapshot.meetingHoursPerWeek)
    #expect(grid.focusHoursPerWeek == 40)
  }

  @Test func wholeDaysAwayTakeFocusTime() {
    let away = """
      UID:away
      SUMMARY:Out of office
      DTSTART;VALUE=DATE:20261109
      DTEND;VALUE=DATE:20261114
      """
    func focus(_ more: String) -> Double {
      WeekGrid.before(SampleEvents.audit([SampleEvents.document([SampleEvents.weekly("a", "Sync"), away + more])]))
        .focusHoursPerWeek
    }
    #expect(focus("\nTRANSP:TRANSPARENT") > focus("\nTRANSP:OPAQUE") + 4)
  }
}
