import Audit
import Foundation
import ICalendar

/// The typical week of everybody in some parts, added up line by line: what an audit of all their calendars says first.
public struct PartWeek: Sendable {
  private let frame: AuditSnapshot
  private var calendars: [AuditSnapshot.CalendarSummary] = []
  private var occupied: [String: [TimeSpan]] = [:]
  private var shares: [WeekShare] = []

  init(_ frame: AuditSnapshot) { self.frame = frame }

  /// Takes in a line of a calendar or a series; false where it is damaged.
  public mutating func add(_ line: PartLine) -> Bool {
    switch line.kind {
    case .head: return true
    case .calendar:
      guard let said = PartCalendar(line) else { return false }
      calendars.append(said.summary)
      if !said.occupied.isEmpty { occupied[said.owner ?? "", default: []] += said.spans }
      return true
    case .series:
      guard let share = line.week else { return false }
      shares.append(share)
      return true
    }
  }

  /// The first line of `adjourn.audit/1` as NDJSON, with its line feed: all but the series.
  public func headLine() -> [UInt8] {
    let before = frame.holding(calendars, shares, occupied: occupied)
    let after = frame.holding(calendars, shares, occupied: occupied, suggested: true)
    let journal = DecisionJournal()
    let document = AuditDocument(
      before, journal: journal, all: false,
      week: AuditDocument.Week(before, journal, before: .before(before), after: .before(after)))
    return Array(document.headLine.utf8)
  }
}

/// What a part's line says of one calendar.
struct PartCalendar: Codable {
  struct Hours: Codable {
    var from: Int
    var to: Int
    var days: [Int]
    var zone: String?
  }

  var diagnostics: Int
  var events: Int
  var name: String
  var owner: String?
  var path: String
  /// Starts and lengths in seconds, one behind the other.
  var occupied: [Int]
  var hours: Hours?
  var zone: String?

  init?(_ line: PartLine) {
    guard let said = try? JSONDecoder().decode(Self.self, from: Data(line.bytes)) else { return nil }
    self = said
  }

  init(_ document: CalendarDocument, _ origin: CalendarOrigin, owner: String?, occupied: [TimeSpan]) {
    diagnostics = document.diagnostics.count
    events = origin.events
    name = document.name
    self.owner = owner
    path = document.path
    self.occupied = Self.numbers(occupied)
    hours = document.workingHours.map {
      Hours(
        from: $0.minutes.lowerBound, to: $0.minutes.upperBound, days: $0.days.map(\.rawValue).sorted(),
        zone: $0.zone?.name)
    }
    zone = document.zone?.name
  }

  var spans: [TimeSpan] { Self.spans(occupied) }

  var summary: AuditSnapshot.CalendarSummary {
    var summary = AuditSnapshot.CalendarSummary(
      path: path, name: name, owner: owner, events: events, diagnostics: diagnostics)
    summary.zone = zone.flatMap(Zone.init(named:))
    summary.workingHours = hours.flatMap { hours in
      guard 0..<1_440 ~= hours.from, hours.from < hours.to, hours.to <= 1_440 else { return nil }
      return WorkingHours(
        minutes: hours.from..<hours.to, days: Set(hours.days.compactMap(Weekday.init(rawValue:))),
        zone: hours.zone.flatMap(Zone.init(named:)))
    }
    return summary
  }

  static func numbers(_ spans: [TimeSpan]) -> [Int] { spans.flatMap { [Int($0.start.seconds), Int($0.seconds)] } }

  static func spans(_ numbers: [Int]) -> [TimeSpan] {
    stride(from: 0, to: numbers.count - 1, by: 2).map { place in
      let start = Instant(seconds: Int64(numbers[place]))
      return TimeSpan(start: start, end: start.adding(seconds: Int64(numbers[place + 1])))
    }
  }
}

extension PartCalendar: JSONValue {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("diagnostics", diagnostics)
      json.member("events", events)
      json.optionalMember("hours", hours)
      json.member("kind", "calendar")
      json.member("name", name)
      json.member("occupied", occupied)
      json.member("owner", owner)
      json.member("path", path)
      json.optionalMember("zone", zone)
    }
  }
}

extension PartCalendar.Hours: JSONValue {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("days", days)
      json.member("from", from)
      json.member("to", to)
      json.optionalMember("zone", zone)
    }
  }
}

extension WeekShare: JSONValue {
  private struct Said: Decodable {
    var after: [Int]?
    var before: [Int]
    var focus: Bool
    var listed: Bool
    var owners: [String]
  }

  /// Of what `write(to:)` wrote; nil where it is damaged.
  init?(_ bytes: some Collection<UInt8>) {
    guard let said = try? JSONDecoder().decode(Said.self, from: Data(bytes)) else { return nil }
    let before = PartCalendar.spans(said.before)
    self.init(
      owners: said.owners, before: before, after: said.after.map(PartCalendar.spans) ?? before, isListed: said.listed,
      takesFocus: said.focus)
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      if after != before { json.member("after", PartCalendar.numbers(after)) }
      json.member("before", PartCalendar.numbers(before))
      json.member("focus", takesFocus)
      json.member("listed", isListed)
      json.member("owners", owners)
    }
  }
}
