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

  @Test func onlyTimesThatTheRuleExpectedAreSkipped() throws {
    let ended = SampleEvents.weekly(
      "a", "Sync",
      more: """
        EXDATE;TZID=Europe/Berlin:20261109T100000
        EXDATE;TZID=Europe/Berlin:20261110T100000
        EXDATE;TZID=Europe/Berlin:20261102T110000
        EXDATE;TZID=Europe/Berlin:20261116T100000
        """
    ).replacing("RRULE:FREQ=WEEKLY", with: "RRULE:FREQ=WEEKLY;UNTIL=20261110T000000Z")
    let series = try #require(SampleEvents.audit([SampleEvents.document([ended])]).series.first)
    #expect(series.schedule.skipped == [Self.nineUTC(november: 9)])
    #expect(series.schedule.past.count == 6)
  }

  @Test func anExcludedTimeThatTookPlaceAnotherDayIsNotSkipped() throws {
    let moved = """
      UID:a
      RECURRENCE-ID;TZID=Europe/Berlin:20261116T100000
      DTSTART;TZID=Europe/Berlin:20261117T100000
      """
    let master = SampleEvents.weekly("a", "Sync", more: "EXDATE;TZID=Europe/Berlin:20261109T100000")
    let series = try #require(SampleEvents.audit([SampleEvents.document([master, moved])]).series.first)
    #expect(series.schedule.skipped == [Self.nineUTC(november: 9)])
    #expect(series.schedule.past.count == 7)
  }

  @Test func cancelledInstancesOfAFeedWithoutSeriesAreSkipped() throws {
    let instances = [2, 9, 16].map { day in
      let time = day < 10 ? "2026110\(day)T100000" : "202611\(day)T100000"
      return """
        UID:a
        SUMMARY:Sync
        RECURRENCE-ID;TZID=Europe/Berlin:\(time)
        DTSTART;TZID=Europe/Berlin:\(time)
        STATUS:\(day == 9 ? "CANCELLED" : "CONFIRMED")
        """
    }
    let series = try #require(SampleEvents.audit([SampleEvents.document(instances)]).series.first)
    #expect(series.schedule.skipped == [Self.nineUTC(november: 9)])
    #expect(series.schedule.past.count == 2)
  }

  @Test func whatIsTooOftenForAMeetingIsCutOffAndSaidToBeMissing() throws {
    let often = SampleEvents.weekly("a", "Tick").replacing("RRULE:FREQ=WEEKLY", with: "RRULE:FREQ=MINUTELY")
    let snapshot = SampleEvents.audit([SampleEvents.document([often])])
    let series = try #require(snapshot.series.first)
    #expect(series.schedule.isTruncated)
    #expect(series.schedule.past.count + series.schedule.upcoming.count == 10_000)
    #expect(snapshot.diagnostics.map(\.severity) == [.error])
  }

  @Test func theSecondsAheadFollowTheOccurrences() {
    func span(_ start: Int64) -> TimeSpan {
      TimeSpan(start: Instant(seconds: start), end: Instant(seconds: start + 60))
    }
    var schedule = Schedule(past: [span(0)], upcoming: [span(100), span(200)])
    #expect(schedule.upcomingSeconds == 120)
    schedule.upcoming.removeLast()
    #expect(schedule.upcomingSeconds == 60)
  }

  /// Ten o'clock in Berlin, a day of November 2026.
  private static func nineUTC(november day: Int) -> Instant {
    Instant(seconds: CivilDateTime(CivilDate(year: 2026, month: 11, day: day), hour: 9).seconds)
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

  @Test func nothingIsSuggestedForWhatTakesPlaceNoMore() throws {
    let ended = SampleEvents.weekly("a", "Old").replacing(
      "RRULE:FREQ=WEEKLY", with: "RRULE:FREQ=WEEKLY;UNTIL=20261101T000000Z")
    let series = try #require(SampleEvents.audit([SampleEvents.document([ended])]).series.first)
    #expect(series.isListed)
    #expect(series.hasEnded)
    #expect(series.plan.suggestion == nil)
  }
}
