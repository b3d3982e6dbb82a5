import ArgumentParser
import ICalendar

/// `benchmark rules`: instances a second of some rules, from the whole recurrence set in an IANA zone.
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
      figures[name + "_per_s"] = rate(of: rule, in: zone)
    }
    print(figures.text)
  }

  private func rate(of rule: RecurrenceRule, in zone: Zone) -> Double {
    let first = CivilDateTime(CivilDate(year: 2000, month: 1, day: 3), hour: 9)
    var event = CalendarEvent(uid: "rate", start: .zoned(first, zone), span: Span(seconds: 3_600))
    event.recurrenceRules = [rule]
    let set = RecurrenceSet(events: [event])
    let (from, to) = (zone.instant(of: first), zone.instant(of: first.adding(seconds: 86_400 * 365 * 90)))
    var watch = Stopwatch()
    var (count, elapsed) = (0, 0.0)
    while elapsed < seconds {
      count += set.occurrences(from: from, to: to, floatingIn: .utc).occurrences.count
      elapsed += watch.lap()
    }
    return Double(count) / elapsed
  }
}
