import Testing

@testable import ICalendar

struct RuleInstancesTests {
  static let rules = [
    "FREQ=DAILY", "FREQ=DAILY;INTERVAL=3", "FREQ=DAILY;BYMONTH=2,7;BYDAY=MO,FR", "FREQ=DAILY;COUNT=400",
    "FREQ=DAILY;INTERVAL=5;COUNT=90;BYHOUR=9,17", "FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE,SU",
    "FREQ=WEEKLY;INTERVAL=3;WKST=SU;BYDAY=SU,SA", "FREQ=WEEKLY;BYMONTH=1,6;BYDAY=TU;INTERVAL=2",
    "FREQ=WEEKLY;BYDAY=MO,WE;BYSETPOS=-1;COUNT=70", "FREQ=MONTHLY", "FREQ=MONTHLY;BYMONTHDAY=31",
    "FREQ=MONTHLY;INTERVAL=5;BYDAY=-1FR", "FREQ=MONTHLY;BYMONTHDAY=31;SKIP=FORWARD",
    "FREQ=MONTHLY;BYMONTHDAY=-31;SKIP=BACKWARD", "FREQ=MONTHLY;BYDAY=MO,TU,WE;BYSETPOS=2,-1;COUNT=50",
    "FREQ=YEARLY", "FREQ=YEARLY;BYWEEKNO=1,53;BYDAY=MO,SU", "FREQ=YEARLY;INTERVAL=2;BYYEARDAY=1,366",
    "FREQ=YEARLY;BYYEARDAY=366;SKIP=FORWARD", "FREQ=YEARLY;BYDAY=20MO,-1SU", "FREQ=HOURLY;INTERVAL=7",
    "FREQ=HOURLY;BYHOUR=3,4;BYDAY=SA", "FREQ=HOURLY;INTERVAL=31;COUNT=300", "FREQ=MINUTELY;INTERVAL=1441",
    "FREQ=MINUTELY;INTERVAL=90;BYHOUR=9,10;BYMONTHDAY=1;COUNT=200", "FREQ=SECONDLY;INTERVAL=86399",
    "FREQ=SECONDLY;INTERVAL=100000;COUNT=300", "FREQ=DAILY;UNTIL=20270101T000000",
  ]

  /// Jumping to a time gives what walking to it gives.
  @Test(arguments: rules) func beginningLaterGivesTheRest(_ text: String) throws {
    let rule = try #require(RecurrenceRule.parse(text).rule)
    for start in ["20240229T093000", "20260131T233000", "20251229T000000"] {
      let first = try time(start)
      let all = Array(RuleInstances(rule, start: first).prefix(400))
      for beginning in ["20200101T000000", "20260201T000000", "20260315T093000", "20261231T235959"] {
        let from = try time(beginning).wallClock
        let rest = all.filter { $0 >= from }
        let jumped = Array(RuleInstances(rule, start: first, from: from).prefix(rest.count))
        #expect(jumped == rest, "\(start) \(beginning)")
      }
    }
  }

  @Test(arguments: rules) func instancesRise(_ text: String) throws {
    let rule = try #require(RecurrenceRule.parse(text).rule)
    let readings = Array(RuleInstances(rule, start: try time("20240229T093000")).prefix(500))
    #expect(zip(readings, readings.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test func countAndUntilTogetherEndWithTheFirst() throws {
    let start = try time("20260105")
    let byCount = try #require(RecurrenceRule.parse("FREQ=DAILY;COUNT=2;UNTIL=20260201").rule)
    let byUntil = try #require(RecurrenceRule.parse("FREQ=DAILY;UNTIL=20260107;COUNT=9").rule)
    #expect(Array(RuleInstances(byCount, start: start)).count == 2)
    #expect(Array(RuleInstances(byUntil, start: start)).count == 3)
  }

  @Test func datesThatDoNotExistAreSkippedAsAsked() throws {
    let days = { (skip: String) throws -> [String] in
      let rule = try #require(RecurrenceRule.parse("RSCALE=GREGORIAN;FREQ=MONTHLY;COUNT=4;SKIP=\(skip)").rule)
      return RuleInstances(rule, start: try time("20140131")).map { "\($0.date)" }
    }
    #expect(try days("OMIT") == ["2014-01-31", "2014-03-31", "2014-05-31", "2014-07-31"])
    #expect(try days("BACKWARD") == ["2014-01-31", "2014-02-28", "2014-03-31", "2014-04-30"])
    #expect(try days("FORWARD") == ["2014-01-31", "2014-03-01", "2014-03-31", "2014-05-01"])
  }

  @Test func anotherCalendarScaleGivesNothingButTheStart() throws {
    let document = calendar(
      "BEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:20260217\nRRULE:RSCALE=CHINESE;FREQ=YEARLY\nEND:VEVENT")
    #expect(try starts(document, "20260101", "20300101") == ["2026-02-17"])
    #expect(document.diagnostics.map(\.severity) == [.error])
  }
}
