/// The VEVENTs of one UID taken together: the series, or several entries that share the UID, and their overrides.
///
/// RFC 5545 3.8.5 with the choices real calendars demand: DTSTART is always an instance, also where its rule does not
/// match it (COUNT counts matches only); overrides without a series stand for themselves; of two versions of the same
/// thing the newest SEQUENCE, then LAST-MODIFIED, then DTSTAMP, then the later in the file holds.
public struct RecurrenceSet: Hashable, Sendable {
  /// The events in force, superseded versions left out; `Occurrence.event` is an index into these.
  public let events: [CalendarEvent]
  /// Given to diagnostics as the place.
  public let path: String
  let masters: [Int]
  let overrides: [Int]

  public init(events: [CalendarEvent], path: String = "") {
    self.init(VersionChoice(events), path: path)
  }

  init(_ choice: VersionChoice, path: String) {
    var events = choice.events
    masters = events.indices.filter { events[$0].recurrenceID == nil }
    overrides = events.indices.filter { events[$0].recurrenceID != nil }
    if let master = masters.first.map({ events[$0] }) {
      for index in overrides {
        // Nothing is inherited by the RFC, but an override without a title or an end means that of its series.
        if events[index].summary.isEmpty { events[index].summary = master.summary }
        if events[index].hasImpliedSpan, events[index].start.isDate == master.start.isDate {
          events[index].span = master.span
        }
      }
    }
    self.events = events
    self.path = path
  }

  /// The instances whose start lies in [from, to), sorted by start; cancelled ones are left out.
  ///
  /// - Parameters:
  ///   - zone: where days and floating times are read.
  ///   - limit: the most instances given; `truncated` says when it was reached.
  public func occurrences(
    from: Instant, to: Instant, floatingIn zone: Zone, limit: Int = 100_000
  ) -> Expansion {
    var result = Expansion()
    guard from < to, limit > 0 else { return result }
    let window = Window(from: max(from, Self.first), to: min(to, Self.last), zone: zone, limit: limit)
    for (place, master) in masters.enumerated() {
      var series = SeriesExpansion(self, master: master, overrides: place == 0 ? overrides : [], window: window)
      series.run(into: &result)
    }
    if masters.isEmpty { addOrphans(in: window, to: &result) }
    sort(&result, in: window)
    return result
  }

  /// The years 0 to 10000: what RFC 5545's dates can say, and room for sums.
  private static let first = Instant(seconds: CivilDateTime(CivilDate(year: 0, month: 1, day: 1)).seconds)
  private static let last = Instant(seconds: CivilDateTime(CivilDate(year: 10_001, month: 1, day: 1)).seconds)

  private func addOrphans(in window: Window, to result: inout Expansion) {
    for index in overrides where events[index].status != .cancelled {
      let event = events[index]
      if let occurrence = window.occurrence(
        at: event.start, span: event.span, recurrenceID: event.recurrenceID?.time, event: index)
      {
        result.occurrences.append(occurrence)
      }
    }
  }

  private func sort(_ result: inout Expansion, in window: Window) {
    let keyed = result.occurrences.map { ($0.start.instant(floatingIn: window.zone), $0) }
    result.occurrences = keyed.sorted { $0.0 < $1.0 }.map(\.1)
    if result.occurrences.count > window.limit {
      result.occurrences.removeLast(result.occurrences.count - window.limit)
      result.truncated = true
    }
    if result.truncated {
      let message = "The series has more instances than were asked for; the list ends at the limit of \(window.limit)."
      result.diagnostics.append(
        Diagnostic(.warning, path: path, line: events.first?.line ?? 0, property: "RRULE", message: message))
    }
  }
}

/// The span of time a caller asks about.
struct Window: Sendable {
  var from: Instant
  /// Exclusive.
  var to: Instant
  /// For days and floating times.
  var zone: Zone
  var limit: Int

  func contains(_ instant: Instant) -> Bool { from <= instant && instant < to }

  /// The instance that starts at a time, nil where it starts outside the window.
  func occurrence(
    at start: CalendarTime, span: Span, recurrenceID: CalendarTime?, event: Int
  ) -> Occurrence? {
    let instant = start.instant(floatingIn: zone)
    guard contains(instant) else { return nil }
    return Occurrence(
      start: start.normalized(at: instant), end: start.end(after: span, from: instant), recurrenceID: recurrenceID,
      event: event)
  }
}

extension CalendarTime {
  /// The same instant with a wall-clock reading that exists: a reading in a gap becomes the one after it.
  func normalized(at instant: Instant) -> CalendarTime {
    guard case .zoned(_, let zone) = self else { return self }
    return .zoned(zone.local(instant), zone)
  }

  /// The exclusive end of something that starts here and lasts a span; days first, by the wall clock, then seconds.
  func end(after span: Span, from instant: Instant) -> CalendarTime {
    let dayShift = Int64(span.days) * 86_400
    switch self {
    case .date(let day): return .date(day.adding(days: span.days))
    case .floating(let local): return .floating(local.adding(seconds: dayShift + span.seconds))
    case .utc(let start): return .utc(start.adding(seconds: dayShift + span.seconds))
    case .zoned(let local, let zone):
      let base = dayShift == 0 ? instant : zone.instant(of: local.adding(seconds: dayShift))
      let end = base.adding(seconds: span.seconds)
      let reading = zone.local(end)
      // A reading that comes twice would mean its first pass.
      return zone.instant(of: reading) == end ? .zoned(reading, zone) : .utc(end)
    }
  }
}
