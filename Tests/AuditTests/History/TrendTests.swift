import ICalendar
import Testing

@testable import Audit

@Suite("The past year")
struct TrendTests {
  private let exports = TwoExports([
    .init(title: "Weekly status", action: .convert, later: TwoExports.stopped),
    .init(title: "Retro", action: .keep, later: TwoExports.running),
  ])

  @Test func hoursFallWhereADecisionIsMarked() throws {
    let trend = Trend(exports.after(), exports.journal())
    #expect(trend.weeks.count == 52)
    let marked = try #require(trend.weeks.firstIndex { !$0.decisions.isEmpty })
    #expect(trend.weeks[marked].start == TwoExports.first)
    #expect(trend.weeks[marked].decisions.map(\.title) == ["Weekly status"])
    // Both take place at one time, so that each week held one hour of meetings, and of four people twice four.
    #expect(Set(trend.weeks.map(\.meetingHours)) == [1])
    #expect(trend.weeks[marked - 1].personHours == 8)
    #expect(trend.weeks[marked].personHours == 4)
  }

  @Test func focusIsWhatLiesFreeInWorkingHours() {
    let week = Trend(exports.after(), exports.journal()).weeks[50]
    // Four days of eight hours, and Monday from eleven to five; the hour before ten is too short.
    #expect(week.focusHours == 38)
  }

  @Test func theMeanOfNothingIsNothing() {
    #expect(Trend.mean([], of: \.meetingHours) == 0)
  }
}
