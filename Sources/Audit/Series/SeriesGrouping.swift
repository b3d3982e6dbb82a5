import ICalendar

/// Finds out which events of all calendars are one series (AUDIT.md, 2).
struct SeriesGrouping {
  let sources: [Auditor.Source]
  let owners: [String?]
  let zone: Zone

  /// Series by UID and lineage first, then series without a rule among what is left, then single entries; each
  /// kind in the order of the files.
  func groups() -> [EventGroup] {
    var byKey: [String: Int] = [:]
    var groups: [EventGroup] = []
    for (source, owner) in zip(sources, owners) {
      var seen: Set<String> = []
      let namesPeople = source.document.events.contains { $0.attendees.count { $0.isPerson } >= 2 }
      for set in source.document.recurrenceSets {
        let key = self.key(of: set, seen: &seen)
        if let key, let index = byKey[key] {
          groups[index].merge(set, owner: owner)
        } else {
          if let key { byKey[key] = groups.count }
          groups.append(
            EventGroup(
              sets: [set], identity: key ?? "", owners: [owner].compactMap { $0 },
              path: source.document.path, isRecurring: set.isRecurring, calendarNamesPeople: namesPeople))
        }
      }
    }
    return joiningRepeats(groups)
  }

  /// What a set is found again by: its lineage; for an event that reuses a UID of its own file (meeting services
  /// do) lineage and start, as it is an event of its own; nil where it has no UID.
  private func key(of set: RecurrenceSet, seen: inout Set<String>) -> String? {
    guard let event = set.events.first, !event.uid.isEmpty else { return nil }
    if seen.insert(event.uid).inserted { return Lineage.base(of: event.uid) }
    return "\(event.uid)\u{1F}\(event.start.wallClock)"
  }

  /// Joins single events that repeat: the same likeness at a regular distance, three times or more.
  private func joiningRepeats(_ groups: [EventGroup]) -> [EventGroup] {
    var byLikeness: [String: [Int]] = [:]
    for (index, group) in groups.enumerated() where !group.isRecurring {
      guard let event = group.leading, !event.summary.isEmpty else { continue }
      byLikeness[Likeness.key(of: event, in: zone), default: []].append(index)
    }
    var result = groups
    var joined: Set<Int> = []
    for members in byLikeness.values where members.count >= 3 && isRegular(members.map { groups[$0] }) {
      var first = groups[members[0]]
      for index in members.dropFirst() {
        for set in groups[index].sets { first.sets.append(set) }
        first.owners += groups[index].owners.filter { !first.owners.contains($0) }
        joined.insert(index)
      }
      first.isRecurring = true
      first.isInferred = true
      result[members[0]] = first
    }
    return result.enumerated().filter { !joined.contains($0.offset) }.map(\.element)
  }

  /// Whether the days of some events lie at one distance: most gaps equal to the shortest or, as months are not
  /// whole weeks, a week more, and the others small multiples of it (skipped times).
  private func isRegular(_ groups: [EventGroup]) -> Bool {
    let days = Set(
      groups.compactMap { $0.leading?.start.instant(floatingIn: zone) }.map { zone.local($0).date.day })
    let sorted = days.sorted()
    guard sorted.count >= 3 else { return false }
    let gaps = zip(sorted.dropFirst(), sorted).map { $0 - $1 }
    guard let shortest = gaps.min(), shortest <= 100 else { return false }
    let even = gaps.filter { $0 == shortest || (shortest >= 28 && $0 == shortest + 7) }
    return even.count * 2 >= gaps.count && gaps.allSatisfy { $0 <= shortest * 4 }
  }
}

extension EventGroup {
  /// Takes in another part of the same lineage: a second export of a UID joins that UID's own set, so that its
  /// occurrences count once; another UID is what an edit of "this and following" left, a set of its own.
  mutating func merge(_ set: RecurrenceSet, owner: String?) {
    if let index = sets.firstIndex(where: { $0.events.first?.uid == set.events.first?.uid }) {
      sets[index] = RecurrenceSet(events: sets[index].events + set.events)
      isRecurring = isRecurring || set.isRecurring
    } else {
      sets.append(set)
      isRecurring = true
    }
    if let owner, !owners.contains(owner) { owners.append(owner) }
  }
}

extension RecurrenceSet {
  /// Whether it has a rule, dates, or instances without a master (a busy-only feed).
  var isRecurring: Bool {
    events.contains {
      !$0.recurrenceRules.isEmpty || !$0.recurrenceDates.isEmpty
    } || events.filter { $0.recurrenceID != nil }.count > 1
  }
}
