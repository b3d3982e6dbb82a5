import ICalendar

/// A zone as a VTIMEZONE (RFC 5545, 3.6.5) for a stretch of time: each change of the clock in it, as a date.
///
/// Dates instead of rules: they say exactly what the zone's table says, also where a law changed the rule.
struct ZoneDefinition {
  private let zone: Zone
  private let changes: [Change]
  /// In force before the first change of the stretch.
  private let firstOffset: Int

  private struct Change {
    var at: Instant
    var from: Int
    var to: Int
  }

  /// The changes from a year before `first`, so that one is in force there, to a year after `last`.
  init(_ zone: Zone, from first: Instant, to last: Instant) {
    self.zone = zone
    let day: Int64 = 86_400
    let start = first.seconds - 400 * day
    firstOffset = zone.offset(at: Instant(seconds: start))
    var changes: [Change] = []
    var offset = firstOffset
    var before = start
    for now in stride(from: start + day, through: last.seconds + 400 * day, by: Int(day)) {
      let next = zone.offset(at: Instant(seconds: now))
      if next != offset {
        changes.append(
          Change(at: Self.change(of: zone, between: before, and: now, from: offset), from: offset, to: next))
        offset = next
      }
      before = now
    }
    self.changes = changes
  }

  /// The first second on which the clock no longer shows the offset it had.
  private static func change(of zone: Zone, between low: Int64, and high: Int64, from offset: Int) -> Instant {
    var (low, high) = (low, high)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if zone.offset(at: Instant(seconds: middle)) == offset { low = middle } else { high = middle }
    }
    return Instant(seconds: high)
  }

  func write(to calendar: inout ICalendarText) {
    calendar.component("VTIMEZONE") { calendar in
      calendar.line("TZID", ICalendarText.escaped(zone.name))
      calendar.component("STANDARD") { calendar in
        calendar.line("DTSTART", "19700101T000000")
        calendar.line("TZOFFSETFROM", Self.offset(firstOffset))
        calendar.line("TZOFFSETTO", Self.offset(firstOffset))
      }
      for change in changes {
        calendar.component(change.to > change.from ? "DAYLIGHT" : "STANDARD") { calendar in
          let onset = CivilDateTime(seconds: change.at.seconds + Int64(change.from))
          calendar.line("DTSTART", PlanTimeText.local(onset))
          calendar.line("TZOFFSETFROM", Self.offset(change.from))
          calendar.line("TZOFFSETTO", Self.offset(change.to))
        }
      }
    }
  }

  /// `+0100`; seconds where a zone's offset has them (3.3.14).
  private static func offset(_ seconds: Int) -> String {
    let size = Int(seconds.magnitude)
    let rest = size % 60 == 0 ? "" : twoDigits(size % 60)
    return (seconds < 0 ? "-" : "+") + twoDigits(size / 3_600) + twoDigits(size / 60 % 60) + rest
  }
}

/// Times in the forms of RFC 5545, 3.3.4 and 3.3.5.
enum PlanTimeText {
  /// `20261120`.
  static func day(_ date: CivilDate) -> String { date.description.filter { $0 != "-" } }

  /// `20261120T093000`.
  static func local(_ time: CivilDateTime) -> String {
    time.description.filter { $0 != "-" && $0 != ":" }
  }

  /// `20261120T083000Z`.
  static func utc(_ instant: Instant) -> String { local(CivilDateTime(seconds: instant.seconds)) + "Z" }

  /// `PT1H30M`, exact seconds (3.3.6).
  static func duration(_ seconds: Int64) -> String {
    let parts = [(seconds / 3_600, "H"), (seconds / 60 % 60, "M"), (seconds % 60, "S")]
    let text = parts.filter { $0.0 > 0 }.map { "\($0.0)\($0.1)" }.joined()
    return "PT" + (text.isEmpty ? "0S" : text)
  }
}

private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
