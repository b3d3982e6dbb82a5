/// A VTIMEZONE as it is gathered: its STANDARD and DAYLIGHT parts become one table of transitions (RFC 5545,
/// 3.6.5).
struct ObservedZone: Hashable {
  struct Observance: Hashable {
    var start: CivilDateTime?
    var offsetFrom: Int?
    var offsetTo: Int?
    var rules: [RecurrenceRule] = []
    var dates: [CivilDateTime] = []
  }

  var name = ""
  var observances: [Observance] = []

  /// Whether any part says an offset, without which it is no zone.
  var hasOffset: Bool { observances.contains { $0.offsetTo != nil } }

  /// The zone, made of at most so many onsets, and how many that took; nil where no part says an offset.
  ///
  /// A rule of seconds has billions of onsets, so each part keeps its first thousand, of which two centuries of
  /// yearly changes need two hundred; `isCut` says that there were more.
  func zone(atMost budget: Int) -> (zone: Zone, cost: Int, isCut: Bool)? {
    let usable = observances.filter { $0.offsetTo != nil }
    guard !usable.isEmpty else { return nil }
    var onsets: [Onset] = []
    var left = budget
    var isCut = false
    for part in usable { onsets += Self.onsets(of: part, &left, &isCut) }
    onsets.sort { $0.at < $1.at }
    let initial = onsets.first?.from ?? usable[0].offsetFrom ?? usable[0].offsetTo ?? 0
    var table = TransitionTable(initialOffset: initial, transitions: [])
    for onset in onsets where table.transitions.last?.at != onset.at { table.append(at: onset.at, offset: onset.to) }
    return (Zone(name: name, table: table), budget - left, isCut)
  }

  private struct Onset {
    var at: Int64
    var from: Int
    var to: Int
  }

  /// When a part takes force, from its first onset to 2100; long runs before 1900 are cut, the first is kept.
  private static func onsets(of part: Observance, _ left: inout Int, _ isCut: inout Bool) -> [Onset] {
    guard let to = part.offsetTo, let start = part.start else { return [] }
    let from = part.offsetFrom ?? to
    var readings = [start] + part.dates
    var room = min(left, onsetsOfPart)
    let all = room
    for rule in part.rules {
      // What COUNT counts before 1900 would have to be walked.
      let isCounted = if case .count = rule.limit { true } else { false }
      var instances = RuleInstances(
        inLocalTime(rule, offset: from), start: .floating(start), from: isCounted ? nil : max(start, firstKept))
      while let reading = instances.next(), reading < lastKept {
        guard room > 0 else {
          isCut = true
          break
        }
        room -= 1
        readings.append(reading)
      }
    }
    left -= all - room
    return readings.map { Onset(at: $0.seconds - Int64(from), from: from, to: to) }
  }

  /// UNTIL is written in UTC, the rule runs on the clock before the change.
  private static func inLocalTime(_ rule: RecurrenceRule, offset: Int) -> RecurrenceRule {
    guard case .until(.utc(let instant)) = rule.limit else { return rule }
    var rule = rule
    rule.limit = .until(.floating(CivilDateTime(seconds: instant.seconds + Int64(offset))))
    return rule
  }

  static let onsetsOfPart = 1_000
  private static let firstKept = CivilDateTime(CivilDate(year: 1900, month: 1, day: 1))
  private static let lastKept = CivilDateTime(CivilDate(year: 2100, month: 1, day: 1))
}
