/// What UNTIL admits, on the clock of DTSTART.
///
/// A day means the whole of that day; a time with Z is an instant where DTSTART is one, else the digits count; a time
/// without is one of DTSTART's clock, whatever RFC 5545 demands (Google writes days, others forget the Z).
struct RuleEnd: Sendable {
  /// The last reading that is admitted.
  private(set) var last = Int64.max
  /// Earlier readings which the clock skips, so that they mean instants after UNTIL.
  private(set) var skipped: Range<Int64> = 0..<0

  init(_ rule: RecurrenceRule, start: CalendarTime) {
    let end: CalendarTime
    switch rule.limit {
    case .until(let until): end = until
    case .count, .forever:
      guard let until = rule.untilBesideCount else { return }
      end = until
    }
    switch (end, start) {
    case (_, .zoned(_, let zone)): set(Self.lastInstant(end, in: zone), in: zone)
    case (.date(let day), _): last = CivilDateTime(day.adding(days: 1)).seconds - 1
    case (let end, .date): last = CivilDateTime(end.wallClock.date).seconds
    default: last = end.wallClock.seconds
    }
  }

  func admits(_ reading: Int64) -> Bool { !skipped.contains(reading) }

  private static func lastInstant(_ end: CalendarTime, in zone: Zone) -> Instant {
    guard case .date(let day) = end else { return end.instant(floatingIn: zone) }
    return zone.instant(of: CivilDateTime(day.adding(days: 1))).adding(seconds: -1)
  }

  private mutating func set(_ end: Instant, in zone: Zone) {
    last = zone.lastReading(upTo: end).seconds
    let stretch = zone.table.stretch(at: end.seconds)
    guard stretch.from != .min else { return }
    let before = Int64(zone.table.offset(at: stretch.from - 1))
    let firstAfter = end.seconds + 1 + before
    let firstShown = stretch.from + Int64(stretch.offset)
    if firstAfter < firstShown { skipped = firstAfter..<firstShown }
  }
}
