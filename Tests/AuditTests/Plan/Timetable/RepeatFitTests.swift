import ICalendar
import Testing

@testable import Audit

@Suite("Rules for some times")
struct RepeatFitTests {
  private func spans(_ days: [CivilDate]) -> [TimeSpan] {
    days.map { day in
      let start = SampleEvents.berlin.instant(of: CivilDateTime(day, hour: 10))
      return TimeSpan(start: start, end: start.adding(seconds: 3_600))
    }
  }

  private func rules(_ days: [CivilDate]) -> [String?] {
    RepeatFit.repeats(of: spans(days), in: SampleEvents.berlin).map(\.rule)
  }

  private let monday = CivilDate(year: 2026, month: 11, day: 23)

  @Test func everyWeekAndEveryThirdWeek() {
    #expect(rules((0..<20).map { monday.adding(days: 7 * $0) }) == ["FREQ=WEEKLY;BYDAY=MO"])
    #expect(rules((0..<20).map { monday.adding(days: 21 * $0) }) == ["FREQ=WEEKLY;INTERVAL=3;BYDAY=MO"])
  }

  @Test func aMovedTimeStandsAlone() {
    var days = (0..<20).map { monday.adding(days: 7 * $0) }
    days[5] = days[5].adding(days: 1)
    let fitted = RepeatFit.repeats(of: spans(days), in: SampleEvents.berlin)
    #expect(fitted.map(\.rule) == ["FREQ=WEEKLY;BYDAY=MO", nil])
    #expect(fitted[0].exceptions.count == 1)
  }

  @Test func everyOtherWorkingDayIsTwoRulesWithoutExceptions() {
    let workdays = (0..<56).map { monday.adding(days: $0) }.filter { $0.weekday < .saturday }
    let days = workdays.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
    let fitted = RepeatFit.repeats(of: spans(days), in: SampleEvents.berlin)
    #expect(fitted.map(\.rule) == ["FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE,FR", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH"])
    #expect(fitted.allSatisfy { $0.exceptions.isEmpty })
  }

  @Test func theLastFridayOfAMonth() {
    let days = (0..<400).map { monday.adding(days: $0) }.filter { day in
      day.weekday == .friday && day.adding(days: 7).parts.month != day.parts.month
    }
    #expect(rules(days) == ["FREQ=MONTHLY;BYDAY=-1FR"])
  }

  @Test func anHourThatTheClockShowsTwiceStandsAlone() {
    // 25 October 2026, 02:30 in Berlin for the second time.
    let second = TimeSpan(start: Instant(seconds: 1_792_891_800), end: Instant(seconds: 1_792_895_400))
    let fitted = RepeatFit.repeats(of: [second], in: SampleEvents.berlin)
    #expect(fitted == [PlannedRepeat(first: second)])
    #expect(SampleEvents.berlin.local(second.start).description == "2026-10-25T02:30:00")
  }
}
