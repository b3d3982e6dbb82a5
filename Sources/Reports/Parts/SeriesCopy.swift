import Audit
import ICalendar

/// The events of one series in one calendar, as a part carries them.
struct SeriesCopy: Hashable, Comparable, Sendable, Codable {
  /// The calendar's path.
  var calendar: String
  /// VEVENTs as the file has them, with definitions of zones that have no known name.
  var events: String
  /// Whether any entry of the calendar names two people or more.
  var names: Bool
  var owner: String?

  static func < (a: SeriesCopy, b: SeriesCopy) -> Bool { (a.calendar, a.events) < (b.calendar, b.events) }

  /// What reading the copy again needs of its events.
  static func text(of events: [CalendarEvent]) -> String {
    var text = ICalendarText()
    for (zone, first) in unknownZones(of: events) {
      ZoneDefinition(zone, from: first, to: first.adding(seconds: 40 * 366 * 86_400)).write(to: &text)
    }
    return events.reduce(into: text.text) { result, event in
      event.withSource { result += String(decoding: $0, as: UTF8.self) }
      if !result.hasSuffix("\n") { result += "\r\n" }
    }
  }

  /// Zones that a name alone does not give back, with the first time written in each; by name.
  private static func unknownZones(of events: [CalendarEvent]) -> [(Zone, Instant)] {
    var first: [Zone: Instant] = [:]
    for event in events {
      guard case .zoned(let local, let zone) = event.start, Zone(named: zone.name) != zone else { continue }
      first[zone] = min(first[zone] ?? zone.instant(of: local), zone.instant(of: local))
    }
    return first.sorted { $0.key.name < $1.key.name }.map { ($0.key, $0.value) }
  }

  /// The copy as a calendar to be audited.
  var source: Auditor.Source {
    let text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n\(events)END:VCALENDAR\r\n"
    let document = CalendarReader.read(Array(text.utf8), path: calendar)
    return Auditor.Source(
      document, origin: CalendarOrigin(owner: owner, events: document.events.count, namesPeople: names))
  }
}

extension SeriesCopy: JSONValue {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("calendar", calendar)
      json.member("events", events)
      json.member("names", names)
      json.member("owner", owner)
    }
  }
}
