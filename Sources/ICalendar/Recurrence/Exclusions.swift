/// EXDATE and EXRULE: which instances of a series are taken away.
///
/// Times are compared as instants, whatever zone they are written in; a floating one is read in the series'
/// zone; a day takes away every instance of that local day; a time in a series of days takes away the day
/// that is written. An EXDATE takes an override of its instance with it.
struct Exclusions {
  private var identities: Set<Int64> = []
  private var days: Set<Int> = []
  private var rules: Set<Int64> = []
  private var isTruncated = false

  init(_ series: CalendarEvent, range: ClosedRange<Int64>, budget: Int, floatingIn zone: Zone) {
    for time in series.exceptionDates {
      if case .date(let day) = time, !series.start.isDate {
        days.insert(day.day)
      } else {
        identities.insert(series.start.identity(of: time, floatingIn: zone))
      }
    }
    for rule in series.exceptionRules {
      let from = CivilDateTime(seconds: range.lowerBound)
      var instances = RuleInstances(rule, start: series.start, from: from)
      while let reading = instances.next(), reading.seconds <= range.upperBound {
        guard rules.count < budget else {
          isTruncated = true
          break
        }
        rules.insert(reading.seconds)
      }
    }
  }

  func apply(to instances: inout [SeriesExpansion.Instance], truncated: inout Bool) {
    truncated = truncated || isTruncated
    if identities.isEmpty, days.isEmpty, rules.isEmpty { return }
    instances.removeAll { rules.contains($0.reading) || excludes($0.identity, reading: $0.reading) }
  }

  /// Whether an EXDATE takes an instance away.
  func excludes(_ identity: Int64, reading: Int64) -> Bool {
    identities.contains(identity)
      || !days.isEmpty && days.contains(CivilDateTime(seconds: reading).date.day)
  }
}
