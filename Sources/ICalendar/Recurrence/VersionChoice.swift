/// Decides which VEVENTs of one UID are in force.
///
/// Two without RECURRENCE-ID, different starts and no rule are different events that share a UID, as some
/// programs write them; with the same start, or both with a rule, they are versions of one, and the newest
/// holds. So it is with two overrides of one instance, in whatever form each names it.
struct VersionChoice {
  private(set) var events: [CalendarEvent] = []

  init(_ candidates: [CalendarEvent]) {
    guard candidates.count > 1 else {
      events = candidates
      return
    }
    let series = Self.series(among: candidates)
    var kept: [CalendarEvent] = []
    var places: [Key: Int] = [:]
    for event in candidates {
      let keys = Self.keys(of: event, in: series)
      if let place = keys.lazy.compactMap({ places[$0] }).first {
        if !Self.isNewer(kept[place], than: event) { kept[place] = event }
        for key in keys { places[key] = place }
      } else {
        for key in keys { places[key] = kept.count }
        kept.append(event)
      }
    }
    events = kept
  }

  private enum Key: Hashable {
    case override(Int64, Form)
    case start(CalendarTime)
    case series
  }

  /// How a RECURRENCE-ID can be compared: the digits of a floating series are no instants before a viewer's zone is
  /// known.
  private enum Form { case instant, reading, day }

  /// The newest of the events that overrides can belong to: those with a rule before those without.
  private static func series(among candidates: [CalendarEvent]) -> CalendarEvent? {
    var series: CalendarEvent?
    for event in candidates where event.recurrenceID == nil {
      guard let best = series else {
        series = event
        continue
      }
      guard !event.recurrenceRules.isEmpty else { continue }
      if best.recurrenceRules.isEmpty || !isNewer(best, than: event) { series = event }
    }
    return series
  }

  private static func keys(of event: CalendarEvent, in series: CalendarEvent?) -> [Key] {
    if let id = event.recurrenceID?.time { return [key(ofOverride: id, in: series?.start)] }
    return event.recurrenceRules.isEmpty ? [.start(event.start)] : [.series, .start(event.start)]
  }

  /// A floating time is one of the series' zone; a day means its instance at the time of day of DTSTART.
  private static func key(ofOverride id: CalendarTime, in start: CalendarTime?) -> Key {
    var id = id
    if let start, !start.isDate, case .date(let day) = id {
      id = start.replacing(CivilDateTime(day).adding(seconds: Int64(start.wallClock.secondOfDay)))
    }
    switch (start, id) {
    case (.date, _): return .override(Int64(id.wallClock.date.day), .day)
    case (.zoned(let local, let zone), _):
      return .override(CalendarTime.zoned(local, zone).identity(of: id, floatingIn: zone), .instant)
    case (.utc, .floating): return .override(id.wallClock.seconds, .instant)
    case (_, .date(let day)): return .override(Int64(day.day), .day)
    case (_, .floating(let local)): return .override(local.seconds, .reading)
    case (_, .utc), (_, .zoned): return .override(id.instant(floatingIn: .utc).seconds, .instant)
    }
  }

  private static func isNewer(_ a: CalendarEvent, than b: CalendarEvent) -> Bool {
    if a.sequence != b.sequence { return a.sequence > b.sequence }
    let (first, second) = (a.lastModified ?? a.stamp, b.lastModified ?? b.stamp)
    guard let first, let second else { return false }
    return first > second
  }
}

extension CalendarDocument {
  /// The events grouped by UID, in the order of the file; events without UID, and different events that share
  /// one, are each their own set.
  public var recurrenceSets: [RecurrenceSet] {
    var places: [String: Int] = Dictionary(minimumCapacity: events.count)
    var groups: [[Int]] = []
    for (index, event) in events.enumerated() {
      if event.uid.isEmpty {
        groups.append([index])
      } else if let place = places[event.uid] {
        groups[place].append(index)
      } else {
        places[event.uid] = groups.count
        groups.append([index])
      }
    }
    return groups.flatMap { group in Self.sets(of: group.map { events[$0] }, path: path) }
  }

  private static func sets(of group: [CalendarEvent], path: String) -> [RecurrenceSet] {
    if group.count == 1 { return [RecurrenceSet(events: group, path: path)] }
    let choice = VersionChoice(group)
    let masters = choice.events.filter { $0.recurrenceID == nil }
    guard masters.count > 1 else { return [RecurrenceSet(choice, path: path)] }
    let series = masters.firstIndex { !$0.recurrenceRules.isEmpty } ?? 0
    let overrides = choice.events.filter { $0.recurrenceID != nil }
    return masters.enumerated().map { index, master in
      RecurrenceSet(events: index == series ? [master] + overrides : [master], path: path)
    }
  }
}
