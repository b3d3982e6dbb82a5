import ICalendar

/// Lays the entries over the minutes of the past window: 8 weeks are 80,640 bits.
struct WeekGridBuilder {
  private let snapshot: AuditSnapshot
  private let firstDay: CivilDate
  private let days: Int
  /// Whose week it is, by their own clock; nil where all calendars are one week.
  private let member: Member?
  private let zone: Zone
  /// Places of the series that are in the week, where they are known; else each is asked.
  private let places: [Int]?

  init(_ snapshot: AuditSnapshot, member: Member? = nil, places: [Int]? = nil) {
    self.snapshot = snapshot
    self.member = member
    self.places = places
    zone = member?.zone ?? snapshot.zone
    days = snapshot.settings.weeksBack * 7
    firstDay = snapshot.asOf.adding(days: -days)
  }

  /// The window with nothing in it.
  var empty: BusyMinutes { BusyMinutes(firstDay: firstDay, days: days) }

  /// A listed meeting counts as one even where it is marked free, as it does in the hours of the week; only what is
  /// marked busy takes focus time.
  func grid(action: (Series) -> Decision.Action?) -> WeekGrid {
    var meetings = empty
    var busy = meetings
    for place in places ?? snapshot.series.indices.filter(holds) {
      let takesFocus = takesFocus(place)
      let isListed = snapshot.series[place].isListed
      guard isListed || takesFocus else { continue }
      for span in remaining(place, isListed ? action(snapshot.series[place]) : nil) {
        let minutes = minutes(of: span)
        if isListed { meetings.cover(minutes) }
        if takesFocus { busy.cover(minutes) }
      }
    }
    for span in occupied { busy.cover(minutes(of: span)) }
    return summary(meetings, busy)
  }

  /// Whether the series of a place is in the week.
  func holds(_ place: Int) -> Bool {
    guard let member else { return true }
    return snapshot.holds(snapshot.series[place], for: member)
  }

  func takesFocus(_ place: Int) -> Bool { snapshot.series[place].facts.busyStatus != .free }

  /// What stays live of a series in the window.
  func remaining(_ place: Int, _ action: Decision.Action?) -> [TimeSpan] {
    guard let action, action != .keep else { return snapshot.series[place].schedule.past }
    return action.remaining(of: snapshot.series[place].schedule, in: snapshot.zone).past
  }

  /// Busy time that stands in no row.
  var occupied: [TimeSpan] { member.map(snapshot.occupied(of:)) ?? snapshot.occupied }

  /// The minutes of the window that a stretch covers.
  func minutes(of span: TimeSpan) -> Range<Int> {
    BusyMinutes.minutes(from: zone.local(span.start), to: zone.local(span.end), since: firstDay, days: days)
  }

  private var weeks: Double { Double(max(1, snapshot.settings.weeksBack)) }

  func summary(_ meetings: BusyMinutes, _ busy: BusyMinutes) -> WeekGrid {
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
