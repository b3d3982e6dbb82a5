/// The VEVENTs of one UID taken together: the series, or several entries that share the UID, and their
/// overrides.
///
/// RFC 5545 3.8.5 with the choices real calendars demand: DTSTART is always an instance, also where its rule
/// does not match it (COUNT counts matches only); overrides without a series stand for themselves; of two
/// versions of the same thing the newest SEQUENCE, then LAST-MODIFIED, then DTSTAMP, then the later in the
/// file holds.
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
    let events = choice.events
    masters = events.indices.filter { events[$0].recurrenceID == nil }
    overrides = events.indices.filter { events[$0].recurrenceID != nil }
    self.events = overrides.isEmpty || masters.isEmpty ? events : Self.inheriting(events, from: masters[0])
    self.path = path
  }

  /// The set of one event that has its UID to itself.
  init(single event: CalendarEvent, path: String) {
    events = [event]
    self.path = path
    masters = event.recurrenceID == nil ? Self.first : []
    overrides = event.recurrenceID == nil ? [] : Self.first
  }

  /// Shared by all sets of one event.
  private static let first = [0]

  /// Nothing is inherited by the RFC, but an override without a title or an end means that of its series.
  private static func inheriting(_ events: [CalendarEvent], from master: Int) -> [CalendarEvent] {
    var events = events
    let master = events[master]
    for index in events.indices where events[index].recurrenceID != nil {
      if events[index].isUntitled { events[index].summary = master.summary }
      if events[index].hasImpliedSpan, events[index].start.isDate == master.start.isDate {
        events[index].span = master.span
      }
    }
    return events
  }

  /// The instances whose start lies in [from, to), sorted by start; cancelled ones are left out. Days and floating
  /// times are read in `zone`; at most `limit` are given, and `truncated` says when that was reached.
  public func occurrences(
    from: Instant, to: Instant, floatingIn zone: Zone, limit: Int = 100_000
  ) -> Expansion {
    guard from < to, limit > 0 else { return Expansion() }
    var window = Window(from: from, to: to, zone: zone, limit: limit)
    if let single {
      addSingle(single, to: &window)
    } else {
      for (place, master) in masters.enumerated() {
        var series = SeriesExpansion(self, master: master, overrides: place == 0 ? overrides : [], in: window)
        series.run(into: &window)
      }
    }
    if masters.isEmpty {
      for index in overrides { addSingle(index, to: &window) }
    }
    if window.truncated || window.isFull { window.diagnostics.append(limitReached(limit)) }
    if window.isCutAtLastYear { window.diagnostics.append(cutAtLastYear) }
    return window.expansion()
  }

  /// The only event, where it does not recur.
  private var single: Int? {
    guard overrides.isEmpty, masters.count == 1 else { return nil }
    let index = masters[0]
    let recurs =
      !events[index].recurrenceRules.isEmpty || !events[index].recurrenceDates.isEmpty
      || !events[index].exceptionDates.isEmpty || !events[index].exceptionRules.isEmpty
    return recurs ? nil : index
  }

  private func addSingle(_ index: Int, to window: inout Window) {
    guard events[index].status != .cancelled else { return }
    window.append(
      at: events[index].start, span: events[index].span, recurrenceID: events[index].recurrenceID?.time,
      event: index)
  }

  private var cutAtLastYear: Diagnostic {
    Diagnostic(
      .warning, path: path, line: events.first?.line ?? 0, property: "DTSTART",
      message: "The event reaches beyond the year 9999; what lies there was cut off.")
  }

  private func limitReached(_ limit: Int) -> Diagnostic {
    Diagnostic(
      .error, path: path, line: events.first?.line ?? 0, property: "RRULE",
      message:
        "The series has more instances here than can be shown; the list ends early, after \(limit) at most.")
  }
}
