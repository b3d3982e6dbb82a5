import ICalendar

/// Lays the entries over the minutes of the past window: 8 weeks are 80,640 bits.
struct WeekGridBuilder {
  private let snapshot: AuditSnapshot
  private let firstDay: CivilDate
  private let days: Int
  /// Whose week it is, by their own clock; nil where all calendars are one week.
  private let member: Member?

  init(_ snapshot: AuditSnapshot, member: Member? = nil) {
    self.snapshot = snapshot
    self.member = member
    days = snapshot.settings.weeksBack * 7
    firstDay = snapshot.asOf.adding(days: -days)
  }

  /// A listed meeting counts as one even where it is marked free, as it does in the hours of the week; only what is
  /// marked busy takes focus time.
  func grid(action: (Series) -> Decision.Action?) -> WeekGrid {
    var meetings = BusyMinutes(firstDay: firstDay, days: days)
    var busy = meetings
    for series in snapshot.series where member.map({ snapshot.holds(series, for: $0) }) ?? true {
      let takesFocus = series.facts.busyStatus != .free
      guard series.isListed || takesFocus else { continue }
      var spans = series.schedule.past
      if series.isListed, let action = action(series) {
        spans = action.remaining(of: series.schedule, in: snapshot.zone).past
      }
      for span in spans.map(local) {
        if series.isListed { meetings.add(span) }
        if takesFocus { busy.add(span) }
      }
    }
    for span in member.map(snapshot.occupied(of:)) ?? snapshot.occupied { busy.add(local(span)) }
    return summary(meetings, busy)
  }

  private var weeks: Double { Double(max(1, snapshot.settings.weeksBack)) }

  private func local(_ span: TimeSpan) -> (CivilDateTime, CivilDateTime) {
    let zone = member?.zone ?? snapshot.zone
    return (zone.local(span.start), zone.local(span.end))
  }

  private func summary(_ meetings: BusyMinutes, _ busy: BusyMinutes) -> WeekGrid {
    var minutes = Array(repeating: Array(repeating: 0.0, count: 24), count: 7)
    for weekday in Weekday.allCases {
      for hour in 0..<24 {
        minutes[weekday.rawValue][hour] = meetings.busyMinutes(weekday: weekday, hour: hour) / weeks
      }
    }
    let free = busy.freeBlocks(
      workday: member?.workday ?? snapshot.settings.workday,
      workingDays: member?.workingDays ?? snapshot.settings.workingDays)
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
