import ICalendar

/// When a change of a series takes place: from when on, what stays live, and when something written is due.
///
/// Documents and the plan's calendar both read it, so that they cannot name different days.
public struct ChangeTimes: Hashable, Sendable {
  /// A written piece: the time that it takes the place of or prepares, and when it is due.
  public struct Written: Hashable, Sendable {
    public var meeting: Instant
    public var due: Instant
  }

  /// Upcoming times before the change, which take place as ever: nobody writes for a slot that is hours away, and
  /// whoever has to agree first needs a week.
  public let before: [TimeSpan]
  /// What stays live from then on.
  public let live: [TimeSpan]
  /// In rising order.
  public let written: [Written]

  /// The times of an action on a series over the next 52 weeks.
  public init(_ series: Series, _ action: Decision.Action, in snapshot: AuditSnapshot) {
    let days = WorkingDays(snapshot.settings.workingDays)
    let zone = series.zone ?? snapshot.zone
    let all = series.schedule.upcoming.map { span in
      Written(
        meeting: span.start,
        due: action.isPreparation ? zone.instant(of: days.adding(-2, to: zone.local(span.start))) : span.start)
    }
    let notice = Self.notice(series, in: snapshot)
    let inTime = all.filter { snapshot.zone.local($0.due).date >= notice }
    // The last time of a series leaves no notice, but nothing is due in the past.
    let changed = inTime.isEmpty ? all.filter { snapshot.zone.local($0.due).date >= snapshot.asOf } : inTime
    let first = changed.first?.meeting
    let isBefore = { (start: Instant) in first.map { start < $0 } ?? false }
    let rest = action.remaining(of: series.schedule, in: snapshot.zone).upcoming
    before = series.schedule.upcoming.filter { isBefore($0.start) }
    live = rest.filter { !isBefore($0.start) }
    let staysLive = Set(action.isPreparation ? [] : live.map(\.start))
    written = changed.filter { !staysLive.contains($0.meeting) }
  }

  /// The first day of a change: two working days ahead for one's own series, a working week where somebody else has to
  /// agree.
  public static func notice(_ series: Series, in snapshot: AuditSnapshot) -> CivilDate {
    let days = WorkingDays(snapshot.settings.workingDays)
    return days.adding(series.isMine == true ? 2 : 5, to: CivilDateTime(snapshot.asOf)).date
  }
}
