import Audit
import ICalendar

/// What has to be agreed so that a document lasts in a meeting's place: who, by when, and the way back.
public struct Contract: Hashable, Sendable {
  /// The organizer until somebody says otherwise; nil where the export names none.
  public var owner: String?
  /// The owner is somebody else than whose calendar it is, so that they have to agree.
  public var isGuessed: Bool
  /// When the first document is due: in the old slot, or two working days before a meeting that it prepares
  /// (`ChangeTimes`, as in the plan's calendar).
  public var due: CivilDateTime
  public var readBy: CivilDateTime
  /// The end of the comment window of two working days.
  public var closes: CivilDateTime
  /// When it is kept, changed or taken back: the end of the decision's `Trial`.
  public var trialEnd: CivilDate
  /// The next time that stays live where others are written; nil for every other action.
  public var nextLive: CivilDateTime?

  /// The contract for carrying an action out on a series, decided at some moment or else now.
  public init(_ series: Series, _ action: Decision.Action, decidedAt: Instant? = nil, in snapshot: AuditSnapshot) {
    owner = series.organizer.isEmpty ? nil : series.organizer
    isGuessed = series.isMine != true
    let days = WorkingDays(snapshot.settings.workingDays)
    let times = ChangeTimes(series, action, in: snapshot)
    let local = { (instant: Instant) in snapshot.zone.local(instant) }
    let first = times.written.first
    let slot = first.map { local($0.meeting) } ?? Self.slot(series, in: snapshot)
    if action.isPreparation {
      due = first.map { local($0.due) } ?? days.adding(-2, to: slot)
      readBy = slot
      closes = slot
    } else {
      due = slot
      let isDaily = series.facts.cadence == .daily || series.facts.cadence == .severalPerWeek
      let evening = max(due.secondOfDay, snapshot.settings.workday.upperBound * 60)
      readBy =
        isDaily
        ? CivilDateTime(seconds: CivilDateTime(due.date).seconds + Int64(evening)) : days.adding(1, to: due)
      closes = days.adding(2, to: due)
      nextLive = times.live.first.map { local($0.start) }
    }
    let today = snapshot.zone.instant(of: CivilDateTime(snapshot.asOf))
    // A trial that was over before the next document is due begins anew.
    let ends = [decidedAt ?? today, today].compactMap { moment in
      Trial(Decision(action, decidedAt: moment), cadence: series.facts.cadence, zone: snapshot.zone)?.end
    }
    trialEnd = ends.first { [due] in $0 > due.date } ?? ends.last ?? due.date
  }

  /// The next slot that is known of; a week from today where there is none.
  private static func slot(_ series: Series, in snapshot: AuditSnapshot) -> CivilDateTime {
    if let next = series.schedule.upcoming.first { return snapshot.zone.local(next.start) }
    let minute = series.facts.startMinute ?? snapshot.settings.workday.lowerBound
    return CivilDateTime(snapshot.asOf.adding(days: 7), hour: minute / 60, minute: minute % 60)
  }
}
