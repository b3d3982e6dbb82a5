/// Decides which VEVENTs of one UID are in force.
///
/// Two without RECURRENCE-ID, different starts and no rule are different events that share a UID, as some
/// programs write them; with the same start, or both with a rule, they are versions of one, and the newest
/// holds. So it is with two overrides of one instance.
struct VersionChoice {
  private(set) var events: [CalendarEvent] = []

  init(_ candidates: [CalendarEvent]) {
    guard candidates.count > 1 else {
      events = candidates
      return
    }
    var kept: [CalendarEvent] = []
    var places: [Key: Int] = [:]
    for event in candidates {
      let keys = Self.keys(of: event)
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
    case override(Int64, isDate: Bool)
    case start(CalendarTime)
    case series
  }

  private static func keys(of event: CalendarEvent) -> [Key] {
    if let id = event.recurrenceID?.time {
      return [.override(id.instant(floatingIn: .utc).seconds, isDate: id.isDate)]
    }
    return event.recurrenceRules.isEmpty ? [.start(event.start)] : [.series, .start(event.start)]
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
