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

  @Test(arguments: [
    "RSCALE=RUSSIAN;FREQ=YEARLY", "RSCALE=HEBREW;FREQ=YEARLY;BYWEEKNO=3", "RSCALE=HEBREW;FREQ=DAILY;BYWEEKNO=3",
  ]) func aScaleThatIsNotSupportedGivesNothingButTheStart(_ rule: String) throws {
    let document = calendar("BEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:20260217\nRRULE:\(rule)\nEND:VEVENT")
    #expect(try starts(document, "20260101", "20300101") == ["2026-02-17"])
    #expect(document.diagnostics.map(\.severity) == [.error])
  }

  @Test(arguments: [
    ("CHINESE;FREQ=YEARLY", "20260217", ["2026-02-17", "2027-02-06", "2028-01-26", "2029-02-13"]),
    ("CHINESE;FREQ=YEARLY;BYMONTH=1;BYDAY=1MO", "20260217", ["2026-02-17", "2026-02-23", "2027-02-08", "2028-01-31"]),
    ("CHINESE;FREQ=YEARLY;BYMONTHDAY=1;BYMONTH=5L,6L", "20250725", ["2025-07-25", "2028-06-23", "2036-07-23"]),
    ("HEBREW;FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1", "20250923", ["2025-09-23", "2026-09-12", "2027-10-02"]),
    (
      "HEBREW;FREQ=YEARLY;INTERVAL=2;BYMONTH=5L,6;BYMONTHDAY=-1;BYSETPOS=-1", "20240409",
      [
        "2024-04-09", "2026-03-18", "2028-03-27", "2030-04-03",
      ]
    ),
    ("HEBREW;FREQ=YEARLY;BYYEARDAY=1,-1", "20250922", ["2025-09-22", "2025-09-23", "2026-09-11", "2026-09-12"]),
    ("PERSIAN;FREQ=YEARLY;BYYEARDAY=366;SKIP=BACKWARD", "20250320", ["2025-03-20", "2026-03-20", "2027-03-20"]),
    (
      "ISLAMIC-CIVIL;FREQ=MONTHLY;BYMONTHDAY=30;SKIP=FORWARD;BYMONTH=1,2", "20250625",
      [
        "2025-06-25", "2025-07-26", "2025-08-25", "2026-07-16",
      ]
    ),
    ("HEBREW;FREQ=DAILY;INTERVAL=2", "20260217", ["2026-02-17", "2026-02-19"]),
    ("BUDDHIST;FREQ=YEARLY", "20260217", ["2026-02-17", "2027-02-17"]),
  ]) func anotherScaleCountsInItsOwnYears(_ rule: String, _ start: String, _ expected: [String]) throws {
    let all = try starts(of: "DTSTART;VALUE=DATE:\(start)\nRRULE:RSCALE=\(rule)", "20240101", "20400101")
    #expect(Array(all.prefix(expected.count)) == expected)
  }

  @Test func aScaledRuleIsTheSameFromAnywhere() throws {
    let start = try time("20131025T120000")
    for text in [
      "RSCALE=CHINESE;FREQ=YEARLY;INTERVAL=3;BYMONTH=9,9L;BYMONTHDAY=30;SKIP=FORWARD",
      "RSCALE=HEBREW;FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=30;SKIP=BACKWARD",
      "RSCALE=ETHIOPIC;FREQ=YEARLY;BYMONTH=13;BYMONTHDAY=-1",
    ] {
      for limit in ["", ";COUNT=60"] {
        let rule = try #require(RecurrenceRule.parse(text + limit).rule)
        let all = Array(RuleInstances(rule, start: start).prefix(40))
        #expect(all.count == 40)
        for year in [2013, 2014, 2019, 2027] {
          let from = CivilDateTime(CivilDate(year: year, month: 11, day: 3))
          let rest = all.filter { $0 >= from }
          let found = RuleInstances(rule, start: start, from: from).prefix(rest.count)
          #expect(Array(found) == rest, "\(text) \(year)")
        }
      }
    }
  }

  @Test func otherCalendarsEndWith2199() throws {
    let rule = try #require(RecurrenceRule.parse("RSCALE=COPTIC;FREQ=YEARLY").rule)
    #expect(RuleInstances(rule, start: try time("20260217")).reversed().first?.date.year == 2199)
    #expect(RuleInstances(rule, start: try time("18990101")).reversed().isEmpty)
    #expect(RuleInstances(rule, start: try time("22050101")).reversed().isEmpty)
  }

  @Test func monthsOfOtherScalesAreNoneOfTheGregorian() throws {
    let parsed = RecurrenceRule.parse("FREQ=YEARLY;BYMONTH=5L,13,2")
    #expect(parsed.rule?.byMonth == [2])
    #expect(parsed.rule?.byLeapMonth == [])
    #expect(parsed.problems.count == 2)
    let scaled = RecurrenceRule.parse("FREQ=YEARLY;BYMONTH=5L,13,2,14,13L;RSCALE=HEBREW")
    #expect(scaled.rule?.byMonth == [2, 13])
    #expect(scaled.rule?.byLeapMonth == [5])
    #expect(scaled.problems.count == 2)
  }
}
