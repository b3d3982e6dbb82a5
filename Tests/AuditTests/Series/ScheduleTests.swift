import ICalendar
import Testing

@testable import Audit

@Suite("When a series takes place")
struct ScheduleTests {
  @Test func theWindowIsEightWeeksBackAnd52Ahead() throws {
    let snapshot = SampleEvents.audit([SampleEvents.document([SampleEvents.weekly("a", "Sync")])])
    let series = try #require(snapshot.series.first)
    #expect(series.schedule.past.count == 8)
    #expect(series.schedule.upcoming.count == 52)
    #expect(series.hoursPerWeek == 1)
    #expect(snapshot.meetingHoursPerWeek == 1)
  }

  @Test func excludedAndCancelledTimesAreSkipped() throws {
    let master = SampleEvents.weekly(
      "a", "Sync", more: "EXDATE;TZID=Europe/Berlin:20261102T100000\nEXDATE;VALUE=DATE:20261109")
    let cancelled = """
      UID:a
      RECURRENCE-ID;TZID=Europe/Berlin:20261116T100000
      DTSTART;TZID=Europe/Berlin:20261116T100000
      STATUS:CANCELLED
      """
    let snapshot = SampleEvents.audit([SampleEvents.document([master, cancelled])])
    let series = try #require(snapshot.series.first)
    #expect(series.schedule.past.count == 5)
    #expect(series.schedule.skipped.count == 3)
    #expect(series.facts.skippedShare == 3.0 / 8)
  }

  @Test func doubleBookedTimeCountsOnce() {
    let events = [SampleEvents.weekly("a", "One"), SampleEvents.weekly("b", "Two", day: "20250106T103000")]
    let snapshot = SampleEvents.audit([SampleEvents.document(events)])
    #expect(snapshot.meetingHoursPerWeek == 1.5)
  }

  @Test func aSeriesThatEndedIsLeftOutOfARecurringAudit() {
    let ended = SampleEvents.weekly("a", "Old").replacing(
      "RRULE:FREQ=WEEKLY", with: "RRULE:FREQ=WEEKLY;UNTIL=20260101T000000Z")
    #expect(SampleEvents.audit([SampleEvents.document([ended])], scope: .recurring).series.isEmpty)
    #expect(SampleEvents.audit([SampleEvents.document([ended])], scope: .everything).series.count == 1)
  }

  @Test func anOldExportIsJudgedAsOfItsOwnDay() {
    let old = SampleEvents.weekly("a", "Sync").replacing("DTSTAMP:20261119T080000Z", with: "DTSTAMP:20260301T080000Z")
    let document = SampleEvents.document([old])
    let day = AuditDay.of([document], today: SampleEvents.today, zone: SampleEvents.berlin)
    #expect(day.day == CivilDate(year: 2026, month: 3, day: 1))
    #expect(day.reason?.contains("264 days ago") == true)
    let fresh = AuditDay.of(
      [document], today: CivilDate(year: 2026, month: 3, day: 31), zone: SampleEvents.berlin)
    #expect(fresh == AuditDay(CivilDate(year: 2026, month: 3, day: 31)))
  }
}
