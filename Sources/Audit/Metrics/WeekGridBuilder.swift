import ICalendar

/// Counts, minute by minute of the past window, how many entries are busy: 8 weeks are 80,640 counters.
struct WeekGridBuilder {
  private let snapshot: AuditSnapshot
  private let firstDay: CivilDate
  private let days: Int

  init(_ snapshot: AuditSnapshot) {
    self.snapshot = snapshot
    days = snapshot.settings.weeksBack * 7
    firstDay = snapshot.asOf.adding(days: -days)
  }

  func grid(action: (Series) -> Decision.Action?) -> WeekGrid {
    var meetings = MinuteCounts(firstDay: firstDay, days: days)
    var busy = meetings
    for series in snapshot.series where series.facts.busyStatus != .free {
      var spans = series.schedule.past
      if series.isListed {
        if let action = action(series) {
          spans = action.remaining(of: series.schedule, in: snapshot.zone).past
        }
        for span in spans { meetings.add(local(span)) }
      }
      for span in spans where !series.facts.isAllDay { busy.add(local(span)) }
    }
    for span in snapshot.occupied { busy.add(local(span)) }
    return summary(meetings, busy)
  }

  func series(weekday: Weekday, hour: Int) -> [(series: Series, minutes: Double)] {
    snapshot.series.filter(\.isListed).compactMap { series in
      let near = series.schedule.past.filter { isNear($0, weekday) }
      guard !near.isEmpty else { return nil }
      var counts = MinuteCounts(firstDay: firstDay, days: days)
      for span in near { counts.add(local(span)) }
      let minutes = counts.busyMinutes(weekday: weekday, hour: hour) / weeks
      return minutes > 0 ? (series, minutes) : nil
    }.sorted { ($0.minutes, $1.series.title) > ($1.minutes, $0.series.title) }
  }

  private var weeks: Double { Double(max(1, snapshot.settings.weeksBack)) }

  private func isNear(_ span: TimeSpan, _ weekday: Weekday) -> Bool {
    let (start, end) = local(span)
    return start.date.weekday == weekday || end.date.weekday == weekday || end.date.day - start.date.day > 1
  }

  private func local(_ span: TimeSpan) -> (CivilDateTime, CivilDateTime) {
    (snapshot.zone.local(span.start), snapshot.zone.local(span.end))
  }

  private func summary(_ meetings: MinuteCounts, _ busy: MinuteCounts) -> WeekGrid {
    var minutes = Array(repeating: Array(repeating: 0.0, count: 24), count: 7)
    for weekday in Weekday.allCases {
      for hour in 0..<24 {
        minutes[weekday.rawValue][hour] = meetings.busyMinutes(weekday: weekday, hour: hour) / weeks
      }
    }
    let free = busy.freeBlocks(
      workday: snapshot.settings.workday, workingDays: snapshot.settings.workingDays)
    let focus = free.flatMap { $0 }.filter { $0 >= snapshot.settings.focusMinutes }
    let longest = stride(from: 0, to: free.count, by: 7).map { week in
      free[week..<min(week + 7, free.count)].flatMap { $0 }.max() ?? 0
    }
    return WeekGrid(
      minutes: minutes, hoursPerWeek: minutes.flatMap { $0 }.reduce(0, +) / 60,
      focusHoursPerWeek: Double(focus.reduce(0, +)) / 60 / weeks,
      focusBlocksPerWeek: Double(focus.count) / weeks,
      longestFreeHours: Double(longest.reduce(0, +)) / 60 / Double(max(1, longest.count)))
  }
}
