import ICalendar
import Testing

@testable import Audit

@Suite("What is proposed")
struct PlanMakerTests {
  @Test(arguments: [
    ("FREQ=WEEKLY", "PT1H", [BlendPreset.monthlyWritten, .halfLength, .everyOther]),
    ("FREQ=WEEKLY", "PT2H", [.halfLength, .monthlyWritten, .everyOther]),
    ("FREQ=DAILY", "PT2H", [.weeklyLive, .halfLength, .everyOther, .monthlyWritten, .twiceWeekly]),
    ("FREQ=WEEKLY;BYDAY=MO,TH", "PT1H", [.weeklyLive, .halfLength, .everyOther, .monthlyWritten]),
    ("FREQ=WEEKLY;INTERVAL=2", "PT2H", [.halfLength, .everyOther, .monthlyWritten]),
    ("FREQ=MONTHLY", "PT1H", [.halfLength, .everyOther]),
  ])
  func presets(_ rule: String, _ duration: String, _ expected: [BlendPreset]) throws {
    let event = SampleEvents.weekly("a", "Sync").replacing("RRULE:FREQ=WEEKLY", with: "RRULE:\(rule)")
      .replacing("DURATION:PT1H", with: "DURATION:\(duration)")
    let series = try #require(SampleEvents.audit([SampleEvents.document([event])]).series.first)
    #expect(series.plan.presets == expected)
  }

  @Test func aSingleMeetingCanOnlyGetShorter() throws {
    let event = SampleEvents.weekly("a", "Sync").replacing("\nRRULE:FREQ=WEEKLY", with: "")
    let series = try #require(SampleEvents.audit([SampleEvents.document([event])]).series.first)
    #expect(series.plan.presets == [.halfLength])
  }
}
