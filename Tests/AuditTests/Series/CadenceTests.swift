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
    ("FREQ=YEARLY", .yearly, "yearly 6 Jan 10:00"),
    ("FREQ=WEEKLY;BYDAY=MO,TU", .severalPerWeek, "Mon, Tue 10:00"),
    ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU", .weekly, "every 2nd Mon, Tue 10:00"),
    ("FREQ=WEEKLY;INTERVAL=3", .monthly, "every 3rd Mon 10:00"),
    ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR", .daily, "daily Mon-Fri 10:00"),
    ("FREQ=MONTHLY;BYDAY=MO", .weekly, "weekly Mon 10:00"),
    ("FREQ=MONTHLY;BYMONTHDAY=1,15", .biweekly, "monthly on the 1st, 15th 10:00"),
    ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,-1", .biweekly, "monthly 1st, last weekday 10:00"),
    ("FREQ=MONTHLY;BYMONTH=1,4,7,10;BYMONTHDAY=6", .quarterly, "quarterly 10:00"),
    ("FREQ=YEARLY;BYMONTHDAY=6", .yearly, "yearly 6 Jan 10:00"),
    ("FREQ=MONTHLY;BYMONTH=4;BYDAY=1MO", .yearly, "yearly Mon 10:00"),
    ("FREQ=MONTHLY;BYMONTHDAY=31", .monthly, "monthly on the 31st 10:00"),
    ("FREQ=YEARLY;BYMONTH=1,7;BYDAY=2TH", .quarterly, "yearly in Jan, Jul 2nd Thu 10:00"),
    ("FREQ=YEARLY;BYMONTH=1;BYDAY=1MO", .yearly, "yearly 1st Mon Jan 10:00"),
    ("FREQ=YEARLY;BYDAY=MO", .weekly, "weekly Mon 10:00"),
    ("FREQ=HOURLY;INTERVAL=168", .weekly, "weekly Mon 10:00"),
    ("FREQ=HOURLY;INTERVAL=4", .daily, "several times a day 10:00"),
    ("FREQ=HOURLY;INTERVAL=24", .daily, "daily 10:00"),
    ("FREQ=DAILY;INTERVAL=2;BYDAY=MO,WE,FR", .severalPerWeek, "every 2nd day on Mon, Wed, Fri 10:00"),
    ("FREQ=DAILY;BYMONTHDAY=6", .monthly, "monthly 10:00"),
    ("FREQ=WEEKLY;INTERVAL=900000000000000000", .yearly, "every 1000000000000th Mon 10:00"),
  ])
  func rule(_ rule: String, _ cadence: MeetingFacts.Cadence, _ words: String) throws {
    let event = SampleEvents.weekly("a", "Sync").replacing("RRULE:FREQ=WEEKLY", with: "RRULE:\(rule)")
    let series = try #require(SampleEvents.audit([SampleEvents.document([event])]).series.first)
    #expect(series.facts.cadence == cadence)
    #expect(series.cadence == words)
  }

  @Test func twoRulesAreToldByTheirOccurrences() throws {
    let event = SampleEvents.weekly("a", "Sync", more: "RRULE:FREQ=WEEKLY;BYDAY=TH")
    let series = try #require(SampleEvents.audit([SampleEvents.document([event])]).series.first)
    #expect(series.facts.cadence == .severalPerWeek)
    #expect(series.cadence == "several times a week Mon, Thu 10:00")
  }

  @Test func cancelledTimesDoNotChangeTheRhythm() throws {
    let weeks = [2, 5, 6, 11, 12, 13, 20, 29, 30, 33, 40, 41].map { SampleEvents.today.adding(days: 3 + $0 * 7) }
    let dates = weeks.map { "EXDATE;TZID=Europe/Berlin:\("\($0)".filter(\.isNumber))T100000" }
    let event = SampleEvents.weekly("a", "Sync", more: dates.joined(separator: "\n"))
    let series = try #require(SampleEvents.audit([SampleEvents.document([event])]).series.first)
    #expect(series.schedule.upcoming.count == 40)
    #expect(series.facts.cadence == .weekly)
    #expect(series.cadence == "Mon 10:00")
  }

  @Test(arguments: [
    ("FREQ=HOURLY;INTERVAL=900000000000000000", MeetingFacts.Cadence.daily), ("FREQ=DAILY;INTERVAL=14", .biweekly),
    ("FREQ=YEARLY;INTERVAL=900000000000000000", .yearly), ("FREQ=MONTHLY;INTERVAL=900000000000000000", .yearly),
  ])
  func aRuleOfASeriesThatHasEnded(_ rule: String, _ cadence: MeetingFacts.Cadence) throws {
    let event = SampleEvents.weekly("a", "Sync")
      .replacing("RRULE:FREQ=WEEKLY", with: "RRULE:\(rule);UNTIL=20250301T000000Z")
    let series = try #require(SampleEvents.audit([SampleEvents.document([event])]).series.first)
    #expect(series.facts.cadence == cadence)
  }
}
