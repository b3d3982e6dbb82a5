import Audit
import ICalendar

/// A plan as an iCalendar file (RFC 5545) that any calendar program can import.
///
/// Entries have UIDs of their own: they never replace the meeting that they come from, and importing a later plan
/// replaces the earlier one's entries.
public struct PlanCalendar: Sendable {
  private let timetable: PlanTimetable
  private let stamp: Instant

  /// `stamp` is when the plan is written (DTSTAMP).
  public init(_ timetable: PlanTimetable, stamp: Instant) {
    self.timetable = timetable
    self.stamp = stamp
  }

  public func text() -> String {
    var calendar = ICalendarText()
    calendar.component("VCALENDAR") { calendar in
      calendar.line("VERSION", "2.0")
      calendar.line("PRODID", "-//Adjourn//Plan//EN")
      calendar.line("CALSCALE", "GREGORIAN")
      calendar.line("X-WR-CALNAME", "Adjourn plan")
      for zone in zones { zone.write(to: &calendar) }
      var counts: [String: Int] = [:]
      for entry in timetable.entries {
        let name = "\(entry.series?.text ?? "all")-\(entry.part.rawValue)"
        counts[name, default: 0] += 1
        write(entry, uid: "\(name)-\(counts[name] ?? 1)@plan.adjourn", to: &calendar)
      }
    }
    return calendar.text
  }

  /// Each zone that a time is written in, by name.
  private var zones: [ZoneDefinition] {
    let entries = timetable.entries.filter { form(of: $0) == .zoned }
    return Dictionary(grouping: entries, by: \.zone).sorted { $0.key.name < $1.key.name }.compactMap { zone, entries in
      guard let first = entries.map(\.times.first.start).min(), let last = entries.map(\.times.last).max() else {
        return nil
      }
      return ZoneDefinition(zone, from: first, to: last)
    }
  }

  private enum Form { case day, utc, zoned }

  /// A clock's second pass of an hour can be written in UTC only.
  private func form(of entry: PlannedEntry) -> Form {
    if entry.isDay { return .day }
    let start = entry.times.first.start
    let isPlain = entry.zone.instant(of: entry.zone.local(start)) == start
    return entry.zone.name == "UTC" || !isPlain ? .utc : .zoned
  }

  private func write(_ entry: PlannedEntry, uid: String, to calendar: inout ICalendarText) {
    let times = entry.times
    calendar.component("VEVENT") { calendar in
      calendar.line("UID", uid)
      calendar.line("DTSTAMP", PlanTimeText.utc(stamp))
      addTime("DTSTART", times.first.start, entry, to: &calendar)
      if entry.isDay {
        addTime("DTEND", times.first.end, entry, to: &calendar)
      } else {
        calendar.line("DURATION", PlanTimeText.duration(times.first.seconds))
      }
      if let rule = times.rule { calendar.line("RRULE", "\(rule);UNTIL=\(until(entry))") }
      for exception in times.exceptions { addTime("EXDATE", exception, entry, to: &calendar) }
      calendar.line("SUMMARY", ICalendarText.escaped(plain(entry.title, empty: "(no title)")))
      calendar.line("DESCRIPTION", ICalendarText.escaped(entry.details))
      calendar.line("CATEGORIES", "Adjourn \(entry.part.rawValue)")
      calendar.line("TRANSP", entry.part == .live || entry.part == .focus ? "OPAQUE" : "TRANSPARENT")
    }
  }

  /// UNTIL is a day where DTSTART is one, else in UTC (3.3.10).
  private func until(_ entry: PlannedEntry) -> String {
    entry.isDay ? PlanTimeText.day(entry.zone.local(entry.times.last).date) : PlanTimeText.utc(entry.times.last)
  }

  private func addTime(_ name: String, _ instant: Instant, _ entry: PlannedEntry, to calendar: inout ICalendarText) {
    let local = entry.zone.local(instant)
    switch form(of: entry) {
    case .day: calendar.line("\(name);VALUE=DATE", PlanTimeText.day(local.date))
    case .utc: calendar.line(name, PlanTimeText.utc(instant))
    case .zoned:
      calendar.line("\(name);TZID=\(ICalendarText.parameter(entry.zone.name))", PlanTimeText.local(local))
    }
  }
}
