import ICalendar

/// Expands a group's recurrence sets over the audit's two stretches.
struct ScheduleReading {
  let period: AuditPeriod
  let zone: Zone

  func schedule(of group: EventGroup) -> Schedule {
    var past: [TimeSpan] = []
    var upcoming: [TimeSpan] = []
    var skipped: Set<Instant> = []
    var isTruncated = false
    for set in group.sets {
      let expansion = set.occurrences(
        from: period.past.lowerBound, to: period.upcoming.upperBound, floatingIn: zone)
      isTruncated = isTruncated || expansion.truncated
      for occurrence in expansion.occurrences {
        let span = TimeSpan(
          start: occurrence.start.instant(floatingIn: zone),
          end: occurrence.end.instant(floatingIn: zone))
        if span.start < period.past.upperBound { past.append(span) } else { upcoming.append(span) }
      }
      skipped.formUnion(self.skipped(in: set))
    }
    return Schedule(
      past: past.sorted { $0.start < $1.start }, upcoming: upcoming.sorted { $0.start < $1.start },
      skipped: skipped.subtracting(past.map(\.start)).sorted(), isTruncated: isTruncated)
  }

  /// Times of the past window that were excluded or cancelled.
  private func skipped(in set: RecurrenceSet) -> [Instant] {
    set.events.flatMap { event -> [CalendarTime] in
      if let id = event.recurrenceID { return event.status == .cancelled ? [id.time] : [] }
      return event.exceptionDates.map { excluded in
        // A day without a time excludes that day's occurrence, which starts when the series does.
        guard case .date(let day) = excluded, !event.start.isDate else { return excluded }
        let second = event.start.wallClock.secondOfDay
        return event.start.moved(to: CivilDateTime(day).adding(seconds: Int64(second)))
      }
    }
    .map { $0.instant(floatingIn: zone) }
    .filter { period.past.contains($0) }
  }
}

extension CalendarTime {
  /// The same form at another wall-clock reading.
  fileprivate func moved(to local: CivilDateTime) -> CalendarTime {
    switch self {
    case .date: .date(local.date)
    case .floating: .floating(local)
    case .utc: .utc(Instant(seconds: local.seconds))
    case .zoned(_, let zone): .zoned(local, zone)
    }
  }
}
