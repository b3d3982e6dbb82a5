import ICalendar

/// Finds what an edit of “this and following” left in programs that give the rest a UID of its own, as Outlook and
/// Apple do: a series that its rule ends, and one of the same title and organizer that begins in its next period.
struct SplitSeries {
  let zone: Zone

  /// The groups with each continuation joined to the series it continues, in the order of the first ones.
  func joined(_ groups: [EventGroup]) -> [EventGroup] {
    let parts = groups.indices.compactMap { place in part(groups[place], at: place) }
    var result = groups
    var gone: Set<Int> = []
    for family in Dictionary(grouping: parts, by: \.name).values where (2...Self.mostParts).contains(family.count) {
      var open: [Part] = []
      var heads: [Int: Int] = [:]
      for part in family.sorted(by: { ($0.start, $0.place) < ($1.start, $1.place) }) {
        let earlier = open.indices.filter { continues(part, open[$0]) }.max { open[$0].start < open[$1].start }
        if let earlier {
          let head = heads[open[earlier].place] ?? open[earlier].place
          heads[part.place] = head
          result[head].take(groups[part.place])
          gone.insert(part.place)
          open.remove(at: earlier)
        }
        if part.end != nil { open.append(part) }
      }
    }
    return gone.isEmpty ? groups : result.indices.filter { !gone.contains($0) }.map { result[$0] }
  }

  /// A title that more series share is a word like “Busy”.
  private static let mostParts = 100

  private struct Part {
    var place: Int
    var name: String
    var start: Instant
    /// Where UNTIL ends it; nil for one that goes on or is counted.
    var end: Instant?
    /// Seconds, at most, from one of its times to the next.
    var period: Int64
  }

  private func continues(_ later: Part, _ earlier: Part) -> Bool {
    guard let end = earlier.end, later.start > end else { return false }
    return later.start.seconds - end.seconds <= earlier.period + 86_400
  }

  /// nil for what has no rule of its own to be cut.
  private func part(_ group: EventGroup, at place: Int) -> Part? {
    guard group.isRecurring, !group.isInferred, let event = group.leading, !event.summary.isEmpty,
      event.recurrenceRules.count == 1, let period = Self.period(of: event.recurrenceRules[0])
    else { return nil }
    let name = [Likeness.title(event.summary), event.organizer?.address ?? "", group.owners.joined(separator: ",")]
    let end: Instant? =
      if case .until(let time) = event.recurrenceRules[0].limit { self.end(at: time, of: event) } else { nil }
    return Part(
      place: place, name: name.joined(separator: "\u{1F}"), start: event.start.instant(floatingIn: zone), end: end,
      period: period)
  }

  /// A day as UNTIL is that whole day.
  private func end(at time: CalendarTime, of event: CalendarEvent) -> Instant {
    let clock = if case .zoned(_, let own) = event.start { own } else { zone }
    let instant = time.instant(floatingIn: clock)
    return time.isDate ? instant.adding(seconds: 86_399) : instant
  }

  private static func period(of rule: RecurrenceRule) -> Int64? {
    let days: Int? =
      switch rule.frequency {
      case .daily: 1
      case .weekly: 7
      case .monthly: 31
      case .yearly: 366
      default: nil
      }
    return days.map { Int64($0) * Int64(min(rule.interval, 100)) * 86_400 }
  }
}

extension EventGroup {
  /// Takes in the sets and owners of another one.
  fileprivate mutating func take(_ other: EventGroup) {
    sets += other.sets
    owners += other.owners.filter { !owners.contains($0) }
  }
}
