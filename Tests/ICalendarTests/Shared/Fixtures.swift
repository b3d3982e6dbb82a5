import Testing

@testable import ICalendar

/// A calendar around some lines, read.
func calendar(_ lines: String) -> CalendarDocument {
  CalendarReader.read(Array("BEGIN:VCALENDAR\nVERSION:2.0\n\(lines)\nEND:VCALENDAR\n".utf8), path: "test.ics")
}

/// A calendar of one event with a UID and some lines.
func event(_ lines: String) throws -> CalendarEvent {
  try #require(calendar("BEGIN:VEVENT\nUID:1\n\(lines)\nEND:VEVENT").events.first)
}

/// `20260101T090000` and the like.
func time(_ text: String, _ zone: Zone? = nil) throws -> CalendarTime {
  var copy = text
  let value = copy.withUTF8 { TimeValue($0) }
  switch try #require(value) {
  case .date(let day): return .date(day)
  case .utc(let instant): return .utc(instant)
  case .local(let local): return zone.map { .zoned(local, $0) } ?? .floating(local)
  }
}

func instant(_ text: String, in zone: Zone = .utc) throws -> Instant {
  try time(text).instant(floatingIn: zone)
}

/// The starts of all instances between two days, as `YYYY-MM-DDTHH:MM:SS` on their own clocks.
func starts(
  _ document: CalendarDocument, _ from: String, _ to: String, floatingIn zone: Zone = .utc
) throws -> [String] {
  let (low, high) = (try instant(from, in: zone), try instant(to, in: zone))
  return document.recurrenceSets
    .flatMap { $0.occurrences(from: low, to: high, floatingIn: zone).occurrences }
    .map { $0.start.isDate ? "\($0.start.wallClock.date)" : "\($0.start.wallClock)" }
    .sorted()
}

/// The instances of the event that some lines make.
func starts(of lines: String, _ from: String = "19700101", _ to: String = "21000101") throws -> [String] {
  try starts(calendar("BEGIN:VEVENT\nUID:1\n\(lines)\nEND:VEVENT"), from, to)
}

/// Starts and ends of an event's instances with the offsets in force, in minutes: `2026-01-01T09:00:00+60`.
func spans(of lines: String, _ from: String = "19700101", _ to: String = "21000101") throws -> [String] {
  let (low, high) = (try instant(from), try instant(to))
  return calendar("BEGIN:VEVENT\nUID:1\n\(lines)\nEND:VEVENT").recurrenceSets
    .flatMap { $0.occurrences(from: low, to: high, floatingIn: .utc).occurrences }
    .map { "\(stamp($0.start)) \(stamp($0.end))" }
}

private func stamp(_ time: CalendarTime) -> String {
  guard case .zoned(let local, let zone) = time else { return "\(time.wallClock)" }
  return "\(local)+\(zone.offset(at: zone.instant(of: local)) / 60)"
}
