import ICalendar

/// Finds the free working time that decisions make over the next quarter.
struct FreedFocus {
  /// Twelve weeks: plans are looked at again after a quarter, and further ahead a calendar says little.
  private static let days = 84

  private let snapshot: AuditSnapshot

  init(_ snapshot: AuditSnapshot) { self.snapshot = snapshot }

  /// Free stretches of focus length within working hours that some removed meeting had broken up or shortened.
  ///
  /// `live` is what stays of a series that changes; nil where it does not.
  func stretches(_ live: (Series) -> [TimeSpan]?) -> [TimeSpan] {
    var before = BusyMinutes(firstDay: snapshot.asOf, days: Self.days)
    var after = before
    for series in snapshot.series where series.facts.busyStatus != .free {
      for span in series.schedule.upcoming { before.add(local(span)) }
      for span in live(series) ?? series.schedule.upcoming { after.add(local(span)) }
    }
    return (0..<Self.days).flatMap { day in
      stretches(of: day, free: after).filter { stretch in stretch.contains(where: before.isBusy) }
    }.map(span)
  }

  private func local(_ span: TimeSpan) -> (CivilDateTime, CivilDateTime) {
    (snapshot.zone.local(span.start), snapshot.zone.local(span.end))
  }

  /// Minutes since the first midnight.
  private func stretches(of day: Int, free busy: BusyMinutes) -> [Range<Int>] {
    guard snapshot.settings.workingDays.contains(snapshot.asOf.adding(days: day).weekday) else { return [] }
    let workday = snapshot.settings.workday
    var found: [Range<Int>] = []
    var start = day * 1_440 + workday.lowerBound
    let end = day * 1_440 + workday.upperBound
    for minute in start...end where minute == end || busy.isBusy(minute) {
      if minute - start >= snapshot.settings.focusMinutes { found.append(start..<minute) }
      start = minute + 1
    }
    return found
  }

  private func span(_ minutes: Range<Int>) -> TimeSpan {
    let midnight = CivilDateTime(snapshot.asOf)
    return TimeSpan(
      start: snapshot.zone.instant(of: midnight.adding(seconds: Int64(minutes.lowerBound) * 60)),
      end: snapshot.zone.instant(of: midnight.adding(seconds: Int64(minutes.upperBound) * 60)))
  }
}
