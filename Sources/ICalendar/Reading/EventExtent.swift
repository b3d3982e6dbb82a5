/// When an event starts and how long it lasts, out of DTSTART, DTEND and DURATION as they are written (RFC
/// 5545, 3.6.1).
struct EventExtent {
  private(set) var start: CalendarTime
  private(set) var span: Span
  private(set) var problems: [(property: String, message: String)] = []
  private(set) var isImplied = false

  /// `isInSet` where rules, dates or overrides refer to the start, which then stays as it is written (RFC 5545, 3.8.5).
  init(start: CalendarTime, end: CalendarTime?, duration: Span?, isInSet: Bool) {
    self.start = start
    span = Span()
    if let end {
      span = Span(from: start, to: end)
    } else if let duration {
      span = duration
    } else {
      span = start.isDate ? Span(days: 1) : Span()
      isImplied = true
      return
    }
    repair(property: end == nil ? "DURATION" : "DTEND", end: end, keepsStart: isInSet)
  }

  private mutating func repair(property: String, end: CalendarTime?, keepsStart: Bool) {
    if start.isDate {
      if span.seconds != 0 {
        span = Span(days: span.days + Int((span.seconds + 86_399).dividedDown(by: 86_400)))
      }
      guard span.days < 1 else { return }
      // An end on the first day itself is how many calendars write a single day.
      if span.days < 0 {
        problems.append((property, "The event ends before it starts; it was read as one day."))
      }
      span = Span(days: 1)
    } else if span.days < 0 || span.days == 0 && span.seconds < 0 {
      if keepsStart {
        problems.append(
          (property, "The event ends before it starts; its start was kept, and the time between for its length."))
      } else {
        problems.append((property, "The event ends before it starts; start and end were taken to be swapped."))
        start = end.map { Self.moved(start, to: $0) } ?? start.end(after: span, from: start.instant(floatingIn: .utc))
      }
      span = Span(days: -span.days, seconds: -span.seconds)
    }
  }

  /// The swapped start in the form of the written one.
  private static func moved(_ start: CalendarTime, to end: CalendarTime) -> CalendarTime {
    if case .date(let day) = end {
      switch start {
      case .zoned(_, let zone): return .zoned(CivilDateTime(day), zone)
      case .utc: return .utc(Instant(seconds: CivilDateTime(day).seconds))
      default: return .floating(CivilDateTime(day))
      }
    }
    return end
  }
}
