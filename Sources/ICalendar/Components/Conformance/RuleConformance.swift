/// Whether a rule keeps to RFC 5545, 3.3.10 and RFC 7529, 4.
struct RuleConformance {
  private(set) var problems: [String] = []
  private let parts: [String: String]

  init(_ property: Property, start: Property?, isZone: Bool = false) {
    let pairs = property.rawValue.split(separator: ";", omittingEmptySubsequences: false).map {
      $0.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map { $0.uppercased() }
    }
    parts = Dictionary(pairs.filter { $0.count == 2 }.map { ($0[0], $0[1]) }) { first, _ in first }
    var seen: Set<String> = []
    for pair in pairs {
      if pair.count != 2 || !Self.names.contains(pair[0]) {
        report("a part is none that is defined")
      } else if !seen.insert(pair[0]).inserted {
        report("\(pair[0]) is written twice")
      }
    }
    guard case .recurrence(let rule) = property.value else { return }
    problems += RecurrenceRule.parse(property.rawValue).problems.map { "In the rule, \($0)." }
    if has("SKIP"), !has("RSCALE") { report("SKIP stands without RSCALE") }
    if let start { checkStart(rule, start, isZone: isZone) }
  }

  private static let names: Set = [
    "FREQ", "UNTIL", "COUNT", "INTERVAL", "BYSECOND", "BYMINUTE", "BYHOUR", "BYDAY", "BYMONTHDAY", "BYYEARDAY",
    "BYWEEKNO", "BYMONTH", "BYSETPOS", "WKST", "RSCALE", "SKIP",
  ]

  private mutating func report(_ problem: String) { problems.append("In the rule, \(problem) (3.3.10).") }

  private func has(_ name: String) -> Bool { parts[name] != nil }

  // MARK: The rule beside DTSTART

  private mutating func checkStart(_ rule: RecurrenceRule, _ start: Property, isZone: Bool) {
    let time = start.value
    if case .date = time, has("BYHOUR") || has("BYMINUTE") || has("BYSECOND") {
      report("a part of the time stands beside a DTSTART that is a DATE")
    }
    guard case .until(let until) = rule.limit else { return }
    switch (time, until) {
    case (.date, .date), (.unknown, _): return
    case (.dateTime(.floating), .floating) where start.parameter("TZID") == nil && !isZone: return
    case (.dateTime(.floating), .utc) where start.parameter("TZID") != nil || isZone: return
    case (.dateTime(.utc), .utc): return
    default: report("UNTIL is not of the form that DTSTART asks for")
    }
  }
}
