import ICalendar

/// A group that further calendars may still add to.
///
/// A second export of a UID joins that UID's own set, so that its occurrences count once; another UID of the lineage is
/// what an edit of "this and following" left, a set of its own.
struct GroupDraft {
  private var group: EventGroup
  /// Where the set of a part stands; empty while there is one set, as most groups stay.
  private var places: [String: Int] = [:]
  /// What other exports have of a set, by its place; the sets are made when all are there.
  private var copies: [Int: [CalendarEvent]] = [:]

  init(_ set: RecurrenceSet, identity: String, owner: String?, path: String, calendarNamesPeople: Bool) {
    group = EventGroup(
      sets: [set], identity: identity, owners: [owner].compactMap { $0 }, path: path,
      isRecurring: set.isRecurring, calendarNamesPeople: calendarNamesPeople)
  }

  mutating func add(_ set: RecurrenceSet, owner: String?) {
    if places.isEmpty { places[Self.part(group.sets[0])] = 0 }
    let part = Self.part(set)
    if let place = places[part] {
      copies[place, default: []] += set.events
      group.isRecurring = group.isRecurring || set.isRecurring
    } else {
      places[part] = group.sets.count
      group.sets.append(set)
      group.isRecurring = true
    }
    if let owner, !group.owners.contains(owner) { group.owners.append(owner) }
  }

  consuming func finished() -> EventGroup {
    for (place, events) in copies {
      group.sets[place] = RecurrenceSet(events: group.sets[place].events + events)
    }
    return group
  }

  /// What two exports of one thing share: the UID; without one the start and the rules.
  private static func part(_ set: RecurrenceSet) -> String {
    guard let event = set.events.first, event.uid.isEmpty else { return set.events.first?.uid ?? "" }
    return (["\(event.start.wallClock)"] + event.recurrenceRules.map(\.text)).joined(separator: "\u{1F}")
  }
}
