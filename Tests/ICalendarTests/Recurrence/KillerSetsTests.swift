import Testing

@testable import ICalendar

/// Rules and sets that make engines loop, fill memory or answer wrongly, asked for as sets.
struct KillerSetsTests {
  /// Ten milliseconds hold for the optimized build; the debug build, on a shared machine, gets two seconds.
  #if DEBUG
    private static let bound = Duration.seconds(2)
  #else
    private static let bound = Duration.milliseconds(10)
  #endif

  struct Killer: Sendable, CustomTestStringConvertible {
    var lines: String
    var from: String
    var to: String
    var expected: [String]
    var testDescription: String { String(lines.prefix(100)) }

    /// Expected are starts, those of days without a time, each behind a blank.
    init(_ lines: String, _ from: String, _ to: String, _ expected: String) {
      (self.lines, self.from, self.to) = (lines, from, to)
      self.expected = expected.split(separator: " ").map(String.init)
    }
  }

  private static func numbers(_ range: ClosedRange<Int>) -> String {
    range.filter { $0 != 0 }.map(String.init).joined(separator: ",")
  }

  private static let start = "DTSTART:20260105T100000Z\n"
  private static let berlin = "DTSTART;TZID=Europe/Berlin:20260105T100000\n"
  private static let onlyStart = "2026-01-05T10:00:00"
  private static let lastDay = "99991231"

  /// Rules that seem to have instances and have none.
  static let never: [Killer] = [
    "FREQ=SECONDLY;BYMONTHDAY=31;BYMONTH=2,4,6,9,11", "FREQ=SECONDLY;BYYEARDAY=366;BYMONTH=1",
    "FREQ=SECONDLY;INTERVAL=86400;BYHOUR=9", "FREQ=SECONDLY;INTERVAL=3600;BYSECOND=30",
    "FREQ=SECONDLY;INTERVAL=1000000000000;BYHOUR=3", "FREQ=MINUTELY;INTERVAL=10080;BYDAY=TU",
    "FREQ=MINUTELY;INTERVAL=60;BYMINUTE=1,2,3,59", "FREQ=MINUTELY;BYWEEKNO=53;BYMONTH=6",
    "FREQ=HOURLY;INTERVAL=48;BYHOUR=9,11", "FREQ=HOURLY;INTERVAL=8760;BYHOUR=11",
    "FREQ=HOURLY;BYYEARDAY=1;BYMONTHDAY=2",
    "FREQ=DAILY;INTERVAL=14;BYDAY=TU,WE,TH,FR,SA,SU", "FREQ=DAILY;BYYEARDAY=-366;BYMONTH=12",
    "FREQ=DAILY;INTERVAL=146097;BYDAY=TU", "FREQ=WEEKLY;BYMONTH=2;BYMONTHDAY=30,31;BYDAY=MO,TU,WE,TH,FR,SA,SU",
    "FREQ=WEEKLY;BYSETPOS=8;BYDAY=MO,TU,WE,TH,FR,SA,SU", "FREQ=MONTHLY;INTERVAL=12;BYMONTH=2,3,4",
    "FREQ=MONTHLY;BYDAY=1MO,2MO;BYMONTHDAY=22,23,31", "FREQ=MONTHLY;BYSETPOS=-32;BYMONTHDAY=\(numbers(-31...31))",
    "FREQ=YEARLY;BYWEEKNO=53;BYMONTH=3", "FREQ=YEARLY;BYMONTH=2;BYDAY=5MO;BYMONTHDAY=1,2,3",
    "FREQ=YEARLY;INTERVAL=2000;BYMONTH=2;BYMONTHDAY=29", "FREQ=YEARLY;BYDAY=53MO,-53TU;BYMONTHDAY=15",
    "FREQ=YEARLY;BYSETPOS=-4000000000;BYDAY=MO", "RSCALE=HEBREW;FREQ=SECONDLY;BYMONTH=5L;BYMONTHDAY=31",
    "RSCALE=CHINESE;FREQ=DAILY;BYMONTH=1;BYYEARDAY=300", "RSCALE=COPTIC;FREQ=YEARLY;BYMONTH=13;BYMONTHDAY=7",
    "RSCALE=ISLAMIC;FREQ=MONTHLY;BYMONTHDAY=31,-31",
  ].map { Killer(start + "RRULE:\($0)", "20260101", lastDay, onlyStart) }

  /// Rules whose instances are few or far away.
  static let rare = [
    Killer(
      start + "RRULE:FREQ=SECONDLY;COUNT=1000000000", "20570913T114638", "20990101",
      "2057-09-13T11:46:38 2057-09-13T11:46:39"),
    Killer(berlin + "RRULE:FREQ=SECONDLY;COUNT=1000000000", "20570914", lastDay, ""),
    Killer(start + "RRULE:FREQ=DAILY;INTERVAL=100000000000000", "20260101", lastDay, onlyStart),
    Killer(start + "RRULE:FREQ=YEARLY;INTERVAL=\(Int.max)", "20260101", lastDay, onlyStart),
    Killer(start + "RRULE:FREQ=SECONDLY;INTERVAL=\(Int.max)", "20260101", lastDay, onlyStart),
    Killer(start + "RRULE:FREQ=SECONDLY;UNTIL=19000101T000000Z", "20260101", lastDay, onlyStart),
    Killer(start + "RRULE:FREQ=SECONDLY;COUNT=0", "20260101", lastDay, onlyStart),
    Killer(
      start + "RRULE:FREQ=WEEKLY;COUNT=9223372036854775807", "99991220", "99991229",
      "9999-12-20T10:00:00 9999-12-27T10:00:00"),
    Killer("DTSTART:00010101T000000Z\nRRULE:FREQ=MINUTELY", "20260105", "20260105T000100", "2026-01-05T00:00:00"),
    Killer("DTSTART:00010101T000000Z\nRRULE:FREQ=SECONDLY;COUNT=2000000000", "20260105", "20260106", ""),
    Killer(
      "DTSTART;VALUE=DATE:00010101\nRRULE:FREQ=DAILY;INTERVAL=146097", "16010101", "21000101", "1601-01-01 2001-01-01"),
    Killer("DTSTART:99991231T235958Z\nRRULE:FREQ=SECONDLY", lastDay, "99991231T235959", "9999-12-31T23:59:58"),
    Killer("DTSTART;VALUE=DATE:99991231\nRRULE:FREQ=YEARLY", "99990101", lastDay, ""),
    Killer(
      start + "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=TU;INTERVAL=3", "20260106", "21500101",
      "2056-02-29T10:00:00"),
    Killer(
      start + "RRULE:FREQ=DAILY;BYHOUR=0,\(numbers(1...23));BYMINUTE=\(numbers(1...59));BYSECOND=\(numbers(1...60));"
        + "BYSETPOS=-1", "20260106", "20260108", "2026-01-06T23:59:59 2026-01-07T23:59:59"),
    Killer(
      start + "RRULE:FREQ=YEARLY;BYYEARDAY=\(numbers(-366...366));BYMONTHDAY=\(numbers(-31...31));BYWEEKNO="
        + "\(numbers(-53...53));BYSETPOS=366,-366", "20260101", "20300101",
      "2026-01-05T10:00:00 2028-01-01T10:00:00 2028-12-31T10:00:00"),
  ]

  /// Sets whose parts undo each other.
  static let sets = [
    Killer(start + "RRULE:FREQ=SECONDLY\nEXRULE:FREQ=SECONDLY", "20260101", lastDay, ""),
    Killer(
      berlin + "RRULE:FREQ=MINUTELY;BYSECOND=0,30\nEXRULE:FREQ=MINUTELY;BYSECOND=30,0", "20260101", lastDay, ""),
    Killer(
      start + "RRULE:FREQ=YEARLY\nEXRULE:FREQ=SECONDLY;INTERVAL=7", "20260101", "20300101",
      "2027-01-05T10:00:00 2028-01-05T10:00:00 2029-01-05T10:00:00"),
    Killer(
      berlin + "RRULE:FREQ=MONTHLY;COUNT=5\nEXRULE:FREQ=SECONDLY;COUNT=10000000", "20260101", "20300101",
      "2026-05-05T10:00:00"),
    Killer(
      start + "RDATE:20270105T100000Z\nEXRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30", "20260101", "20300101",
      "2026-01-05T10:00:00 2027-01-05T10:00:00"),
    Killer(
      start + String(repeating: "RRULE:FREQ=DAILY\n", count: 300), "20260105", "20260107",
      "2026-01-05T10:00:00 2026-01-06T10:00:00"),
    Killer(
      start + "RRULE:FREQ=DAILY\n" + String(repeating: "EXRULE:FREQ=DAILY;BYDAY=TU\n", count: 300), "20260105",
      "20260108", "2026-01-05T10:00:00 2026-01-07T10:00:00"),
  ]

  @Test(arguments: never + rare + sets) func aKillerIsAnsweredAtOnce(_ killer: Killer) throws {
    let document = calendar("BEGIN:VEVENT\nUID:1\n\(killer.lines)\nEND:VEVENT")
    let set = try #require(document.recurrenceSets.first)
    let (from, to) = (try instant(killer.from), try instant(killer.to))
    // Calendars of other scales are laid out once.
    _ = set.instances(from: from, to: from.adding(seconds: 1), floatingIn: .utc)
    var found = Expansion()
    let duration = ContinuousClock().measure { found = set.occurrences(from: from, to: to, floatingIn: .utc) }
    let starts = found.occurrences.map(\.start)
    #expect(starts.map { $0.isDate ? "\($0.wallClock.date)" : "\($0.wallClock)" } == killer.expected)
    #expect(!found.truncated)
    #expect(duration < Self.bound)
  }
}
