import ArgumentParser
import ICalendar

/// `benchmark rules`: instances a second of some rules in an IANA zone: the bare rule with the instant of each, as the
/// baseline iterates without a zone, and the whole set with start and end of each, one at a time.
struct MeasureRules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Expands some rules for a while and prints instances a second.")

  @Option(help: "Seconds for each rule.")
  var seconds = 0.5

  /// The names stand in the baseline's program as well.
  static let rules = [
    ("daily", "FREQ=DAILY"), ("weekly", "FREQ=WEEKLY;BYDAY=MO,WE,FR"),
    ("monthly_setpos", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"), ("yearly", "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH"),
  ]

  func run() throws {
    guard let zone = Zone(named: "Europe/Berlin") else { throw BenchmarkFailure("no zone Europe/Berlin here") }
    var figures = Figures()
    for (name, text) in Self.rules {
      guard let rule = RecurrenceRule.parse(text).rule else { throw BenchmarkFailure("cannot read \(text)") }
      figures[name + "_per_s"] = rate { Self.countInstants(of: rule, in: zone) }
      figures[name + "_set_per_s"] = rate { Self.countOccurrences(of: rule, in: zone) }
    }
    print(figures.text)
  }

  private func rate(_ count: () -> Int) -> Double {
    var watch = Stopwatch()
    var (sum, elapsed) = (0, 0.0)
    while elapsed < seconds {
      sum += count()
      elapsed += watch.lap()
    }
    return Double(sum) / elapsed
  }

  private static let first = CivilDateTime(CivilDate(year: 2000, month: 1, day: 3), hour: 9)
  private static let last = CivilDateTime(CivilDate(year: 2090, month: 1, day: 1))

  private static func countInstants(of rule: RecurrenceRule, in zone: Zone) -> Int {
    let end = zone.instant(of: last)
    var count = 0
    for reading in RuleInstances(rule, start: .zoned(first, zone)) {
      guard zone.instant(of: reading) < end else { break }
      count += 1
    }
    return count
  }

  private static func countOccurrences(of rule: RecurrenceRule, in zone: Zone) -> Int {
    var event = CalendarEvent(uid: "rate", start: .zoned(first, zone), span: Span(seconds: 3_600))
    event.recurrenceRules = [rule]
    let instances = RecurrenceSet(events: [event]).instances(
      from: zone.instant(of: first), to: zone.instant(of: last), floatingIn: .utc)
    return instances.reduce(0) { count, _ in count + 1 }
  }
}
