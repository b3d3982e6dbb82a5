import ICalendar

/// Expands a group's recurrence sets over the audit's two stretches.
struct ScheduleReading {
  let period: AuditPeriod
  let zone: Zone

  /// What has more occurrences than this in the 60 weeks is no meeting.
  private static let mostOccurrences = 10_000

  func schedule(of group: EventGroup) -> Schedule {
    var spans: [TimeSpan] = []
    var skipped: Set<Instant> = []
    var isTruncated = false
    for set in group.sets {
      let expansion = set.occurrences(
        from: period.past.lowerBound, to: period.upcoming.upperBound, floatingIn: zone,
        limit: Self.mostOccurrences)
      isTruncated = isTruncated || expansion.truncated
      let declined = self.declined(in: set, by: group.owners)
      spans += expansion.occurrences.lazy.filter { !declined.contains($0.event) }.map(span)
      skipped.formUnion(self.skipped(in: set, held: expansion.occurrences))
    }
    if group.sets.count > 1 { spans = Self.distinct(spans) }
    let past = spans.prefix { $0.start < period.past.upperBound }
    return Schedule(
      past: Array(past), upcoming: Array(spans[past.endIndex...]),
      skipped: skipped.subtracting(past.map(\.start)).sorted(), isTruncated: isTruncated)
  }

  /// The single instances that the one owner declined: they take place, without the owner.
  private func declined(in set: RecurrenceSet, by owners: [String]) -> Set<Int> {
    guard set.events.count > 1, owners.count == 1 else { return [] }
    let places = set.events.indices.filter { place in
      set.events[place].recurrenceID != nil
        && set.events[place].attendees.contains { $0.participationStatus == .declined && $0.isKnown(as: owners[0]) }
    }
    return Set(places)
  }

  private func span(_ occurrence: Occurrence) -> TimeSpan {
    TimeSpan(
      start: occurrence.start.instant(floatingIn: zone), end: occurrence.end.instant(floatingIn: zone))
  }

  /// By start; what two sets both hold counts once.
  private static func distinct(_ spans: [TimeSpan]) -> [TimeSpan] {
    var seen: Set<TimeSpan> = []
    return spans.sorted { ($0.start, $0.end) < ($1.start, $1.end) }.filter { seen.insert($0).inserted }
  }

  /// Times of the past window that the set would hold without its excluded dates and cancelled instances.
  private func skipped(in set: RecurrenceSet, held: [Occurrence]) -> [Instant] {
    guard set.events.contains(where: leavesOut) else { return [] }
    let whole = RecurrenceSet(events: set.events.compactMap(Self.withoutExceptions), path: set.path)
    let expected = whole.occurrences(
      from: period.past.lowerBound, to: period.past.upperBound, floatingIn: zone, limit: Self.mostOccurrences)
    let starts = Set(held.map { $0.start.instant(floatingIn: zone) })
    let orphans = set.events.contains { $0.recurrenceID == nil } ? [] : set.events.compactMap(cancelledTime)
    return (expected.occurrences.map { $0.start.instant(floatingIn: zone) } + orphans).filter { !starts.contains($0) }
  }

  /// Whether an event takes a time of the past window out of its series, as far as can be said without expanding it.
  private func leavesOut(_ event: CalendarEvent) -> Bool {
    if event.recurrenceID != nil { return cancelledTime(event) != nil }
    // A day says no time: the window is a day wider on both sides.
    let window = period.past.lowerBound.adding(seconds: -86_400)...period.past.upperBound.adding(seconds: 86_400)
    return event.exceptionDates.contains { window.contains($0.instant(floatingIn: zone)) }
  }

  /// When a cancelled instance would have started; nil for others, and outside the past window.
  private func cancelledTime(_ event: CalendarEvent) -> Instant? {
    guard event.status == .cancelled, let id = event.recurrenceID, !id.thisAndFuture else { return nil }
    let time = id.time.instant(floatingIn: zone)
    return period.past.contains(time) ? time : nil
  }

  private static func withoutExceptions(_ event: CalendarEvent) -> CalendarEvent? {
    if let id = event.recurrenceID { return event.status == .cancelled && !id.thisAndFuture ? nil : event }
    var event = event
    event.exceptionDates = []
    return event
  }
}
