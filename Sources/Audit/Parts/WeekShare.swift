import ICalendar

/// What a series, or a calendar's single entries, takes of its owners' past weeks: enough to add up the typical week of
/// calendars that nobody holds together.
public struct WeekShare: Hashable, Sendable {
  public var owners: [String]
  /// As the calendar is.
  public var before: [TimeSpan]
  /// With the suggested change carried out.
  public var after: [TimeSpan]
  /// A recurring meeting, whose hours count as such.
  public var isListed: Bool
  public var takesFocus: Bool

  public init(owners: [String], before: [TimeSpan], after: [TimeSpan], isListed: Bool, takesFocus: Bool) {
    self.owners = owners
    self.before = before
    self.after = after
    self.isListed = isListed
    self.takesFocus = takesFocus
  }

  /// The share of a series; as in `WeekGrid.suggested`, an unsure verdict changes nothing.
  public init(_ series: Series, in zone: Zone) {
    let action = series.isListed && !series.judgement.isUnsure ? series.plan.suggestion : nil
    self.init(
      owners: series.owners, before: series.schedule.past,
      after: action?.remaining(of: series.schedule, in: zone).past ?? series.schedule.past,
      isListed: series.isListed, takesFocus: series.facts.busyStatus != .free)
  }
}

extension AuditSnapshot {
  /// A frame with calendars and the shares of their series: its weeks are those of an audit of them all, `suggested` of
  /// one with the suggestions carried out. Its rows say nothing else.
  public func holding(
    _ calendars: [CalendarSummary], _ shares: [WeekShare], occupied: [String: [TimeSpan]], suggested: Bool = false
  ) -> AuditSnapshot {
    var snapshot = self
    snapshot.calendars = calendars
    snapshot.series = shares.map { Series($0, suggested: suggested) }
    snapshot.occupied = occupied.values.flatMap { $0 }
    snapshot.occupiedByOwner = occupied
    if let hours = calendars.lazy.compactMap(\.workingHours).first, !settings.saysWorkingTime {
      snapshot.settings.workday = hours.minutes
      snapshot.settings.workingDays = hours.days
    }
    snapshot.meetingHoursPerWeek = MeetingLoad.hoursPerWeek(snapshot)
    return snapshot
  }
}

extension Series {
  fileprivate init(_ share: WeekShare, suggested: Bool) {
    var facts = MeetingFacts(title: "", durationMinutes: 0)
    facts.cadence = .weekly
    facts.busyStatus = share.takesFocus ? .busy : .free
    var judgement = Judgement.unread
    if share.isListed { judgement.kind = .meeting }
    let schedule = Schedule(past: suggested ? share.after : share.before, upcoming: [])
    self.init(
      id: SeriesID(""), uids: [], title: "", facts: facts, judgement: judgement, schedule: schedule, cadence: "",
      rule: nil, organizer: "", isMine: nil, owners: share.owners, people: [], plan: .none, likeness: "",
      source: SourcePlace(path: "", line: 0))
  }
}
