import ICalendar
import Testing

@testable import Audit

@Suite("Blend presets")
struct BlendPresetTests {
  /// A weekly hour on Mondays from 2 November 2026 on, UTC.
  private func weekly(_ count: Int) -> [TimeSpan] {
    let first = CivilDateTime(CivilDate(year: 2026, month: 11, day: 2), hour: 9).seconds
    return (0..<count).map { week in
      let start = Instant(seconds: first + Int64(week) * 7 * 86_400)
      return TimeSpan(start: start, end: start.adding(seconds: 3_600))
    }
  }

  @Test func onceAMonthKeepsTheFirstOfEachMonth() {
    let rest = BlendPreset.monthlyWritten.remaining(of: weekly(9), in: .utc)
    #expect(rest.map { Zone.utc.local($0.start).date.description } == ["2026-11-02", "2026-12-07"])
  }

  @Test func everyOtherKeepsHalf() {
    #expect(BlendPreset.everyOther.remaining(of: weekly(5), in: .utc).count == 3)
  }

  @Test func onceAWeekKeepsTheFirstOfEachWeek() {
    let days = weekly(2).flatMap { span in
      (0..<5).map {
        TimeSpan(start: span.start.adding(seconds: $0 * 86_400), end: span.end.adding(seconds: $0 * 86_400))
      }
    }
    let rest = BlendPreset.weeklyLive.remaining(of: days, in: .utc)
    #expect(rest.map(\.start) == weekly(2).map(\.start))
  }

  @Test func twiceAWeekKeepsMondayAndThursdayOfADaily() {
    let days = weekly(2).flatMap { span in
      (0..<5).map {
        TimeSpan(start: span.start.adding(seconds: $0 * 86_400), end: span.end.adding(seconds: $0 * 86_400))
      }
    }
    let rest = BlendPreset.twiceWeekly.remaining(of: days, in: .utc)
    #expect(rest.map { Zone.utc.local($0.start).date.weekday } == [.monday, .thursday, .monday, .thursday])
    // A Wednesday on which the first half of the week has had its meeting already.
    let midway = BlendPreset.twiceWeekly.remaining(of: Array(days.dropFirst(2)), in: .utc, startsMidway: true)
    #expect(midway.map { Zone.utc.local($0.start).date.weekday } == [.thursday, .monday, .thursday])
  }

  @Test(arguments: [(60, 30), (45, 25), (30, 15), (25, 15), (5, 5)])
  func halfLengthEndsOnFiveMinutes(_ minutes: Int64, _ half: Int64) {
    let span = TimeSpan(start: Instant(seconds: 0), end: Instant(seconds: minutes * 60))
    #expect(BlendPreset.halfLength.remaining(of: [span], in: .utc).map(\.seconds) == [half * 60])
  }

  @Test func aMonthThatHadBegunHadItsLiveOneAlready() {
    // Mondays 28 September to 16 November 2026: the first is the last of its month.
    let spans = weekly(8).map {
      TimeSpan(start: $0.start.adding(seconds: -35 * 86_400), end: $0.end.adding(seconds: -35 * 86_400))
    }
    let midway = BlendPreset.monthlyWritten.remaining(of: spans, in: .utc, startsMidway: true)
    #expect(midway.map { Zone.utc.local($0.start).date.description } == ["2026-10-05", "2026-11-02"])
    #expect(BlendPreset.monthlyWritten.remaining(of: spans, in: .utc).count == 3)
  }
}
