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
    var places = Places()
    events.reserveCapacity(candidates.count)
    for event in candidates {
      let (key, other) = Self.keys(of: event, in: series)
      if let place = places[key] ?? other.flatMap({ places[$0] }) {
        if !Self.isNewer(events[place], than: event) { events[place] = event }
        places.set(key, other, to: place)
      } else {
        places.set(key, other, to: events.count)
        events.append(event)
      }
    }
  }

  private enum Key: Hashable {
    case override(Int64, Form)
    case start(CalendarTime)
    case series
  }

  /// Where each key stands: a list, which for the few keys of most groups is faster than a dictionary.
  private struct Places {
    private var few: [(key: Key, place: Int)] = []
    private var many: [Key: Int] = [:]

    subscript(_ key: Key) -> Int? {
      few.isEmpty ? many[key] : few.first { $0.key == key }?.place
    }

    mutating func set(_ key: Key, _ other: Key?, to place: Int) {
      set(key, to: place)
      if let other { set(other, to: place) }
    }

    private mutating func set(_ key: Key, to place: Int) {
      guard many.isEmpty else { return many[key] = place }
      if let index = few.firstIndex(where: { $0.key == key }) { return few[index].place = place }
      few.append((key, place))
      guard few.count > 12 else { return }
      for (key, place) in few { many[key] = place }
      few = []
    }
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

  private static func keys(of event: CalendarEvent, in series: CalendarEvent?) -> (Key, Key?) {
    if let id = event.recurrenceID?.time { return (key(ofOverride: id, in: series?.start), nil) }
    return event.recurrenceRules.isEmpty ? (.start(event.start), nil) : (.series, .start(event.start))
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
    let groups = EventGroups(events)
    var sets: [RecurrenceSet] = []
    sets.reserveCapacity(groups.firsts.count)
    for first in groups.firsts {
      if groups.isAlone(first) {
        sets.append(RecurrenceSet(single: events[first], path: path))
      } else {
        addSets(of: groups.members(from: first).map { events[$0] }, to: &sets)
      }
    }
    return sets
  }

  private func addSets(of group: [CalendarEvent], to sets: inout [RecurrenceSet]) {
    let choice = VersionChoice(group)
    let masters = choice.events.filter { $0.recurrenceID == nil }
    guard masters.count > 1 else { return sets.append(RecurrenceSet(choice, path: path)) }
    let series = masters.firstIndex { !$0.recurrenceRules.isEmpty } ?? 0
    let overrides = choice.events.filter { $0.recurrenceID != nil }
    for (index, master) in masters.enumerated() {
      if index == series {
        sets.append(RecurrenceSet(events: [master] + overrides, path: path))
      } else {
        sets.append(RecurrenceSet(single: master, path: path))
      }
    }
  }
}
