/// A VTIMEZONE as it is gathered: its STANDARD and DAYLIGHT parts become one table of transitions (RFC 5545,
/// 3.6.5).
struct ObservedZone {
  struct Observance {
    var start: CivilDateTime?
    var offsetFrom: Int?
    var offsetTo: Int?
    var rules: [RecurrenceRule] = []
    var dates: [CivilDateTime] = []
  }

  var name = ""
  var observances: [Observance] = []

  /// nil where no part says an offset.
  var zone: Zone? {
    let usable = observances.filter { $0.offsetTo != nil }
    guard !usable.isEmpty else { return nil }
    let onsets = usable.flatMap(Self.onsets).sorted { $0.at < $1.at }
    let initial = onsets.first.map(\.from) ?? usable[0].offsetFrom ?? usable[0].offsetTo ?? 0
    var table = TransitionTable(initialOffset: initial, transitions: [])
    for onset in onsets where table.transitions.last?.at != onset.at {
      table.append(at: onset.at, offset: onset.to)
    }
    return Zone(name: name, table: table)
  }

  /// When a part takes force, from its first onset to 2100; long runs before 1900 are cut, the first is kept.
  private static func onsets(of part: Observance) -> [(at: Int64, from: Int, to: Int)] {
    guard let to = part.offsetTo else { return [] }
    let from = part.offsetFrom ?? to
    guard let start = part.start else { return [] }
    var readings = [start] + part.dates
    for rule in part.rules {
      var rule = rule
      if case .until(.utc(let instant)) = rule.limit {
        rule.limit = .until(.floating(CivilDateTime(seconds: instant.seconds + Int64(from))))
      }
      let instances = RuleInstances(rule, start: .floating(start), from: max(start, firstKept))
      for reading in instances.prefix(while: { $0 < lastKept }).prefix(1_000) { readings.append(reading) }
    }
    return readings.map { ($0.seconds - Int64(from), from, to) }
  }

  private static let firstKept = CivilDateTime(CivilDate(year: 1900, month: 1, day: 1))
  private static let lastKept = CivilDateTime(CivilDate(year: 2100, month: 1, day: 1))
}
