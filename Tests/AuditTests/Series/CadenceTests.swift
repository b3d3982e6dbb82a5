import ICalendar
import Testing

@testable import Audit

@Suite("How often, in words")
struct CadenceTests {
  @Test(arguments: [
    ("FREQ=WEEKLY", MeetingFacts.Cadence.weekly, "Mon 10:00"),
    ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", .daily, "Mon-Fri 10:00"),
    ("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR", .daily, "Mon-Fri 10:00"),
    ("FREQ=WEEKLY;BYDAY=MO,TH", .severalPerWeek, "Mon, Thu 10:00"),
    ("FREQ=WEEKLY;INTERVAL=2", .biweekly, "every 2nd Mon 10:00"),
    ("FREQ=DAILY", .daily, "daily 10:00"),
    ("FREQ=MONTHLY;BYDAY=1MO", .monthly, "monthly 1st Mon 10:00"),
    ("FREQ=MONTHLY;BYDAY=-1MO", .monthly, "monthly last Mon 10:00"),
    ("FREQ=MONTHLY;BYMONTHDAY=6", .monthly, "monthly on the 6th 10:00"),
    ("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=6", .quarterly, "every 3rd month on the 6th 10:00"),
    ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1", .monthly, "monthly 1st weekday 10:00"),
    ("FREQ=YEARLY", .yearly, "yearly Mon 6 Jan 10:00"),
  ])
  func rule(_ rule: String, _ cadence: MeetingFacts.Cadence, _ words: String) throws {
    let event = SampleEvents.weekly("a", "Sync").replacing("RRULE:FREQ=WEEKLY", with: "RRULE:\(rule)")
    let series = try #require(SampleEvents.audit([SampleEvents.document([event])]).series.first)
    #expect(series.facts.cadence == cadence)
    #expect(series.cadence == words)
  }
}
