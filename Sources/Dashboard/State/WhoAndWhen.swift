import Audit
import ICalendar

/// Whose calendar it is and what is counted: what the user says of it, nil where the calendar's own word holds.
public struct WhoAndWhen: Hashable, Sendable {
  /// The owner's address.
  public var me: String?
  /// Whole weeks looked back over.
  public var weeks: Int?
  /// Working hours in minutes since midnight.
  public var workday: Range<Int>?
  public var zone: Zone?

  public init() {}

  /// What holds now, as a line to change: me=ana@example.org weeks=8 work=09:00-17:00 zone=Europe/Berlin.
  static func line(_ snapshot: AuditSnapshot) -> String {
    let settings = snapshot.settings
    let ends = [settings.workday.lowerBound, settings.workday.upperBound]
    let work = ends.map { $0 == 1_440 ? "24:00" : Digits.clock(minuteOfDay: $0) }.joined(separator: "-")
    let me = snapshot.owners.count > 1 ? "" : "me=\(snapshot.owner ?? "") "
    return me + "weeks=\(settings.weeksBack) work=\(work) zone=\(snapshot.zone.name)"
  }

  /// Reads such a line; what is said as before is left nil. Throws the mistake in words.
  init(_ line: String, changing snapshot: AuditSnapshot) throws(Mistake) {
    for part in line.split(separator: " ") {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard sides.count == 2 else { throw Mistake("\(part)? write me=, weeks=, work= or zone=") }
      try read(sides[0], sides[1])
    }
    if me == snapshot.owner ?? "" { me = nil }
    if weeks == snapshot.settings.weeksBack { weeks = nil }
    if workday == snapshot.settings.workday { workday = nil }
    if zone == snapshot.zone { zone = nil }
  }

  private mutating func read(_ name: String, _ value: String) throws(Mistake) {
    switch name {
    case "me":
      guard value.isEmpty || value.contains("@") else { throw Mistake("me= takes an address: ana@example.org") }
      me = value
    case "weeks":
      guard let count = Int(value), (1...520).contains(count) else { throw Mistake("weeks= takes 1 to 520") }
      weeks = count
    case "work":
      let ends = value.split(separator: "-").map(Self.minutes)
      guard ends.count == 2, let from = ends[0], let to = ends[1], from < to else {
        throw Mistake("work= takes hours: 09:00-17:00")
      }
      workday = from..<to
    case "zone":
      guard let known = Zone(named: value) else { throw Mistake("zone= takes a name: Europe/Berlin") }
      zone = known
    default: throw Mistake("\(name)=? write me=, weeks=, work= or zone=")
    }
  }

  private static func minutes(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":").map { Int($0) }
    guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0...24).contains(hour),
      (0..<60).contains(minute), hour * 60 + minute <= 1_440
    else { return nil }
    return hour * 60 + minute
  }

  /// Nothing is said otherwise than before.
  var isEmpty: Bool { self == WhoAndWhen() }

  struct Mistake: Error, Hashable {
    var sentence: String

    init(_ sentence: String) { self.sentence = sentence }
  }
}
