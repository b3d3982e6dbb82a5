import ICalendar

/// Finds out which events of all calendars are one series.
struct SeriesGrouping {
  let sources: [Auditor.Source]
  let owners: [String?]
  let zone: Zone

  /// Series by UID and lineage first, then series without a rule among what is left, then single entries; each
  /// kind in the order of the files.
  func groups() -> [EventGroup] {
    var places: [String: Int] = [:]
    var drafts: [GroupDraft] = []
    let events = sources.reduce(0) { $0 + $1.document.events.count }
    places.reserveCapacity(events)
    drafts.reserveCapacity(events)
    for (source, owner) in zip(sources, owners) {
      var seen: Set<String> = Set(minimumCapacity: source.document.events.count)
      let namesPeople =
        source.origin?.namesPeople ?? source.document.events.contains { $0.attendees.count { $0.isPerson } >= 2 }
      for set in source.document.recurrenceSets.map(\.withoutCancelledTitles) {
        guard let event = set.events.first else { continue }
        let (key, identity) = name(of: set, event, seen: &seen)
        if let place = places[key] {
          drafts[place].add(set, owner: owner)
        } else {
          places[key] = drafts.count
          drafts.append(
            GroupDraft(
              set, identity: identity, owner: owner, path: source.document.path, calendarNamesPeople: namesPeople))
        }
      }
    }
    return joiningRepeats(SplitSeries(zone: zone).joined(drafts.map { $0.finished() }))
  }

  /// What a set is found again by, and what its series' id is made of: its lineage; for an event that reuses a UID
  /// of its own file (meeting services do) lineage and start, as it is an event of its own. Without a UID it is found
  /// again by its likeness, a single one by its start too.
  private func name(of set: RecurrenceSet, _ event: CalendarEvent, seen: inout Set<String>)
    -> (key: String, identity: String)
  {
    guard !event.uid.isEmpty else {
      let start = set.isRecurring ? "" : "\(event.start.wallClock)"
      return (["", Likeness.key(of: event, in: zone), start].joined(separator: "\u{1F}"), "")
    }
    let isFirst = seen.insert(event.uid).inserted
    let name = isFirst ? Lineage.base(of: event.uid) : "\(event.uid)\u{1F}\(event.start.wallClock)"
    return (name, name)
  }

  /// Joins single events that repeat: the same likeness at a regular distance, three times or more.
  private func joiningRepeats(_ groups: [EventGroup]) -> [EventGroup] {
    var byLikeness: [String: [Int]] = [:]
    for index in groups.indices where !groups[index].isRecurring {
      guard let event = groups[index].leading, !event.summary.isEmpty else { continue }
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
    guard !joined.isEmpty else { return result }
    return result.indices.lazy.filter { !joined.contains($0) }.map { result[$0] }
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

extension RecurrenceSet {
  /// The set with those instances cancelled that say so by their titles only, as Exchange leaves them.
  fileprivate var withoutCancelledTitles: RecurrenceSet {
    let saysSo = { (event: CalendarEvent) in
      event.recurrenceID != nil && event.status != .cancelled && EntryTitle(event.summary).isCancelled
    }
    guard events.count > 1, events.contains(where: saysSo) else { return self }
    return RecurrenceSet(
      events: events.map { event in
        guard saysSo(event) else { return event }
        var event = event
        event.status = .cancelled
        return event
      }, path: path)
  }

  /// Whether it has a rule, dates, or instances without a master (a busy-only feed).
  var isRecurring: Bool {
    events.contains {
      !$0.recurrenceRules.isEmpty || !$0.recurrenceDates.isEmpty
    } || events.filter { $0.recurrenceID != nil }.count > 1
  }
}
