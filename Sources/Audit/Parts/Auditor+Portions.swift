import ICalendar

extension Auditor {
  /// A recurring series with the events it was made of: what can be judged anew when another calendar holds it, too.
  public struct Portion: Sendable {
    public var series: Series
    public var events: [CalendarEvent]
  }

  /// The recurring series of some calendars, judged without regard to any other calendar, in the order of the files.
  public func portions(of sources: [Source], asOf day: CivilDate, zone: Zone) -> [Portion] {
    portionsAndRest(of: sources, asOf: day, zone: zone).portions
  }

  /// The same, and the busy time of the past window that stands in none of them.
  public func portionsAndRest(
    of sources: [Source], asOf day: CivilDate, zone: Zone
  ) -> (portions: [Portion], occupied: [TimeSpan]) {
    let owners = sources.map { OwnerFinder.owner(of: $0) }
    let period = AuditPeriod(asOf: day, weeksBack: settings.weeksBack, zone: zone)
    let builder = SeriesBuilder(period: period, zone: zone, scope: .recurring)
    let groups = SeriesGrouping(sources: sources, owners: owners, zone: zone).groups()
    let entries = groups.map { builder.entry(of: $0) }
    let kept = zip(groups, entries).filter { $1.isRow }.map { $0.0 }
    var taken: Set<SeriesID> = []
    let portions = zip(builder.rows(of: entries, taken: &taken), kept).map { row, group in
      Portion(series: judged(row, overrides: .none), events: group.events)
    }
    let busy = entries.flatMap(\.busyTime) + sources.flatMap { $0.document.busyTimes(in: period.past) }
    return (portions, busy)
  }

  /// An audit without rows, as a frame for series that are written down one by one.
  public func frame(asOf day: CivilDate, zone: Zone) -> AuditSnapshot {
    let period = AuditPeriod(asOf: day, weeksBack: settings.weeksBack, zone: zone)
    return AuditSnapshot(
      asOf: day, zone: zone, settings: settings, past: period.past, upcoming: period.upcoming, calendars: [],
      series: [], meetingHoursPerWeek: 0, diagnostics: [])
  }
}

extension SeriesBuilder.Entry {
  fileprivate var isRow: Bool {
    if case .row = self { return true }
    return false
  }
}
