import Testing

@testable import ICalendar

/// What a strict reader refuses: each is read all the same, and said once.
struct RuleCheckTests {
  @Test(arguments: [
    "FREQ=WEEKLY;BYDAY=2MO", "FREQ=DAILY;BYDAY=-1FR", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO", "FREQ=WEEKLY;BYMONTHDAY=1",
    "FREQ=DAILY;BYYEARDAY=1", "FREQ=MONTHLY;BYYEARDAY=1", "FREQ=MONTHLY;BYWEEKNO=3",
    "FREQ=YEARLY;BYWEEKNO=1;BYMONTHDAY=30", "FREQ=MONTHLY;BYSETPOS=1", "FREQ=DAILY;COUNT=2;UNTIL=20260101",
    "FREQ=DAILY;UNTIL=20260101;COUNT=2", "FREQ=MONTHLY;SKIP=FORWARD", "RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=SIDEWAYS",
    "FREQ=DAILY;BYHOUR=1;BYHOUR=2", "FREQ=DAILY;FREQ=WEEKLY", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;INTERVAL=-1",
    "FREQ=DAILY;COUNT=-1", "FREQ=DAILY;COUNT=0", "FREQ=DAILY;UNTIL=tomorrow", "FREQ=DAILY;BYHOUR=24",
    "FREQ=DAILY;BYMINUTE=60", "FREQ=DAILY;BYSECOND=61", "FREQ=MONTHLY;BYMONTHDAY=0", "FREQ=MONTHLY;BYMONTHDAY=32",
    "FREQ=YEARLY;BYYEARDAY=367", "FREQ=YEARLY;BYWEEKNO=54", "FREQ=YEARLY;BYMONTH=13", "FREQ=MONTHLY;BYDAY=XX",
    "FREQ=MONTHLY;BYDAY=54MO", "FREQ=WEEKLY;WKST=XX", "FREQ=DAILY;BYEASTER=0", "FREQ=DAILY;BYDAY",
  ]) func whatRFC5545ForbidsIsSaidOnce(_ text: String) {
    let parsed = RecurrenceRule.parse(text)
    #expect(parsed.rule != nil)
    #expect(parsed.problems.count == 1, "\(parsed.problems)")
  }

  @Test(arguments: [
    "", "COUNT=2", "FREQ=", "FREQ=FORTNIGHTLY", "FREQ=FORTNIGHTLY;BYDAY=XX;COUNT=-1", "RSCALE=RUSSIAN;FREQ=YEARLY",
    "INTERVAL=2;BYDAY=MO",
  ]) func withoutAFrequencyThereIsNoRuleAndOneProblem(_ text: String) {
    let parsed = RecurrenceRule.parse(text)
    #expect(parsed.rule == nil)
    #expect(parsed.problems.count == 1, "\(parsed.problems)")
  }

  @Test(arguments: [
    "FREQ=DAILY", "freq=weekly;byday=mo", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "FREQ=MONTHLY;BYDAY=-1FR;BYSETPOS=1",
    "FREQ=DAILY;UNTIL=20260101T000000Z;", "FREQ=YEARLY;BYMONTH=1;X-EVOLUTION-ENDDATE=20260101T000000Z",
    "RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=FORWARD;BYMONTHDAY=31", "RSCALE=HEBREW;FREQ=YEARLY;BYMONTH=5L;BYMONTHDAY=8",
    "FREQ=SECONDLY;BYSECOND=60",
  ]) func whatRFC5545AllowsIsNoProblem(_ text: String) {
    let parsed = RecurrenceRule.parse(text)
    #expect(parsed.rule != nil)
    #expect(parsed.problems == [])
  }

  @Test func anUnknownFrequencyIsOneDiagnostic() {
    let document = calendar("BEGIN:VEVENT\nUID:1\nDTSTART:20260105T100000Z\nRRULE:FREQ=FORTNIGHTLY;COUNT=3\nEND:VEVENT")
    #expect(document.diagnostics.map(\.property) == ["RRULE"])
    #expect(document.diagnostics.map(\.severity) == [.error])
  }
}
