import Testing

@testable import ICalendar

/// Rules that make engines loop, fill memory or answer wrongly: each must be answered at once.
struct KillerRulesTests {
  /// Ten milliseconds hold for the optimized build; the debug build, on a shared machine, gets a second.
  #if DEBUG
    private static let bound = Duration.seconds(1)
  #else
    private static let bound = Duration.milliseconds(10)
  #endif

  static let never = [
    "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=HOURLY;BYMONTH=4;BYMONTHDAY=31", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=WEEKLY;BYMONTH=2;BYMONTHDAY=31", "FREQ=YEARLY;BYDAY=53MO;BYYEARDAY=1",
    "FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=20", "FREQ=YEARLY;BYWEEKNO=10;BYMONTH=12",
    "FREQ=MINUTELY;INTERVAL=1440;BYHOUR=3", "FREQ=HOURLY;INTERVAL=24;BYHOUR=3",
    "FREQ=SECONDLY;INTERVAL=60;BYSECOND=1", "FREQ=SECONDLY;INTERVAL=3600;BYMINUTE=7",
    "FREQ=SECONDLY;INTERVAL=604800;BYDAY=SU", "FREQ=HOURLY;INTERVAL=168;BYDAY=SU",
    "FREQ=DAILY;INTERVAL=7;BYDAY=SU", "FREQ=MONTHLY;INTERVAL=12;BYMONTH=5", "FREQ=DAILY;BYSETPOS=2",
    "FREQ=SECONDLY;BYSETPOS=2", "FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=2,4,6,9,11", "FREQ=DAILY;COUNT=0",
    "FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=3", "FREQ=YEARLY;INTERVAL=100;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=SECONDLY;INTERVAL=86400;BYHOUR=10;BYYEARDAY=366;BYMONTH=1",
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;INTERVAL=4", "FREQ=SECONDLY;INTERVAL=120;BYMINUTE=1,3;BYSECOND=0",
  ]

  @Test(arguments: never) func whatNeverMatchesEndsAtOnce(_ rule: String) throws {
    let rule = try #require(RecurrenceRule.parse(rule).rule)
    let start = try time("20260105T090000")
    let duration = shortest(under: Self.bound) {
      var instances = RuleInstances(rule, start: start)
      #expect(instances.next() == nil)
    }
    #expect(duration < Self.bound)
  }

  static let rare = [
    ("FREQ=SECONDLY;BYYEARDAY=366;BYHOUR=23;BYMINUTE=59;BYSECOND=59", "2028-12-31T23:59:59"),
    ("FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;BYMONTHDAY=24", "2033-11-24T09:00:00"),
    ("FREQ=SECONDLY;INTERVAL=90061", "2026-01-05T09:00:00"),
    ("FREQ=DAILY;INTERVAL=100000000000000", "2026-01-05T09:00:00"),
    ("FREQ=SECONDLY;INTERVAL=100000000000000", "2026-01-05T09:00:00"),
    ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO;INTERVAL=2", "2044-02-29T09:00:00"),
    ("FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=29;BYHOUR=0;BYMINUTE=0", "2028-02-29T00:00:00"),
    ("FREQ=HOURLY;INTERVAL=23;BYHOUR=4;BYMONTHDAY=13;BYDAY=FR", "2051-10-13T04:00:00"),
    ("FREQ=SECONDLY;INTERVAL=86399;BYHOUR=0;BYMINUTE=0;BYSECOND=0", "2114-09-21T00:00:00"),
    ("FREQ=YEARLY;BYEASTER=0", "2026-01-05T09:00:00"),
  ]

  @Test(arguments: rare) func whatMatchesRarelyIsFoundAtOnce(_ rule: String, _ first: String) throws {
    let rule = try #require(RecurrenceRule.parse(rule).rule)
    let start = try time("20260105T090000")
    let duration = shortest(under: Self.bound) {
      var instances = RuleInstances(rule, start: start)
      #expect(instances.next().map { "\($0)" } == first)
    }
    #expect(duration < Self.bound)
  }

  @Test func aCrossProductIsNotMultipliedOut() throws {
    let all = { (count: Int) in (0..<count).map { "\($0)" }.joined(separator: ",") }
    let rule = try #require(
      RecurrenceRule.parse(
        "FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYDAY=MO,TU,WE,TH,FR,SA,SU;"
          + "BYHOUR=\(all(24));BYMINUTE=\(all(60));BYSECOND=\(all(60));BYSETPOS=-1"
      ).rule)
    let start = try time("20260105T090000")
    let duration = shortest(under: Self.bound) {
      #expect(Array(RuleInstances(rule, start: start).prefix(1)).map { "\($0)" } == ["2026-12-31T23:59:59"])
    }
    #expect(duration < Self.bound)
  }

  @Test func aHugeCountIsNotWalked() throws {
    let start = try time("19700101T000000Z")
    let from = try time("20260105T000000Z").wallClock
    for text in [
      "FREQ=SECONDLY;COUNT=2000000000", "FREQ=DAILY;COUNT=1000000000", "FREQ=MINUTELY;COUNT=100000000",
    ] {
      let rule = try #require(RecurrenceRule.parse(text).rule)
      let duration = shortest(under: Self.bound) {
        var instances = RuleInstances(rule, start: start, from: from)
        #expect(instances.next() == from, "\(text)")
      }
      #expect(duration < Self.bound, "\(text)")
    }
  }

  @Test func everyRuleEndsWithTheYear9999() throws {
    let rule = try #require(RecurrenceRule.parse("FREQ=YEARLY").rule)
    let all = Array(RuleInstances(rule, start: try time("99970105T090000")))
    #expect(all.map { $0.date.year } == [9_997, 9_998, 9_999])
  }

  @Test(arguments: [
    "FREQ=SECONDLY;COUNT=2000000000;BYSECOND=29,59;BYMINUTE=9,39,59",
    "FREQ=SECONDLY;COUNT=4000000000;BYHOUR=3,4;BYDAY=MO",
    "FREQ=MINUTELY;COUNT=2000000000;INTERVAL=7;BYMONTH=3", "FREQ=HOURLY;COUNT=2000000000;BYMINUTE=5,6;BYSECOND=7,8",
    "FREQ=SECONDLY;COUNT=2000000000;INTERVAL=86399;BYMONTH=1",
  ]) func aLimitedHugeCountIsNotWalked(_ text: String) throws {
    let rule = try #require(RecurrenceRule.parse(text).rule)
    let start = try time("20260105T090000Z")
    let from = try time("25000101T000000Z").wallClock
    let duration = shortest(under: Self.farBound) {
      var instances = RuleInstances(rule, start: start, from: from)
      #expect(instances.next().map { $0 >= from } == true)
    }
    #expect(duration < Self.farBound)
  }

  /// Five hundred years of days are looked at, each at once.
  #if DEBUG
    private static let farBound = Duration.seconds(5)
  #else
    private static let farBound = Duration.milliseconds(100)
  #endif

  /// Counting over whole days gives what counting one by one gives.
  @Test(
    arguments: [
      "FREQ=SECONDLY;INTERVAL=3599;BYMINUTE=0,30", "FREQ=SECONDLY;BYSECOND=59;BYMINUTE=59",
      "FREQ=MINUTELY;INTERVAL=7;BYHOUR=3,9", "FREQ=MINUTELY;INTERVAL=1439;BYSECOND=1,2", "FREQ=HOURLY;INTERVAL=5",
      "FREQ=HOURLY;BYMINUTE=10,20;BYSECOND=5,50;BYSETPOS=1,-1", "FREQ=HOURLY;INTERVAL=24;BYDAY=MO,SA",
      "FREQ=HOURLY;BYDAY=MO;BYMINUTE=0,59", "FREQ=HOURLY;INTERVAL=25;BYMINUTE=0,59", "FREQ=SECONDLY;INTERVAL=43200",
    ], ["20260105T094530Z", "19690105T235959", "20260105"])
  func countingByDaysIsCounting(_ text: String, _ first: String) throws {
    let start = try time(first)
    let counted = try #require(RecurrenceRule.parse(text + ";COUNT=900").rule)
    let all = Array(RuleInstances(counted, start: start))
    #expect(all.count == 900)
    for days in [0, 1, 2, 9, 40] {
      for second in [0, 1, 35_999, 36_000] {
        let from = CivilDateTime(start.wallClock.date.adding(days: days)).adding(seconds: Int64(second))
        #expect(Array(RuleInstances(counted, start: start, from: from)) == all.filter { $0 >= from }, "\(from)")
      }
    }
  }
}
