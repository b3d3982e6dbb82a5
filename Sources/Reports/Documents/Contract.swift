import Audit
import ICalendar

/// What has to be agreed so that a document lasts in a meeting's place: who, by when, and the way back (AUDIT.md, 5).
public struct Contract: Hashable, Sendable {
  /// The organizer until somebody says otherwise; nil where the export names none.
  public var owner: String?
  /// The owner is somebody else than whose calendar it is, so that they have to agree.
  public var isGuessed: Bool
  /// When the first document is due: in the old slot, or two working days before a meeting that it prepares.
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
    // Nobody writes for a slot that is hours away, and who has to agree first needs a week.
    let notice = days.adding(series.isMine == true ? 2 : 5, to: CivilDateTime(snapshot.asOf)).date
    let slots = Self.slots(series, from: notice, in: snapshot)
    if action.isPreparation {
      let prepared = slots.first { days.adding(-2, to: $0).date >= notice } ?? slots[0]
      due = days.adding(-2, to: prepared)
      readBy = prepared
      closes = prepared
    } else {
      let live = Set(action.live(series, in: snapshot))
      due = slots.first { !live.contains($0) } ?? slots[0]
      let isDaily = series.facts.cadence == .daily || series.facts.cadence == .severalPerWeek
      let evening = max(due.secondOfDay, snapshot.settings.workday.upperBound * 60)
      readBy =
        isDaily
        ? CivilDateTime(seconds: CivilDateTime(due.date).seconds + Int64(evening)) : days.adding(1, to: due)
      closes = days.adding(2, to: due)
      nextLive = slots.first { live.contains($0) }
    }
    let today = snapshot.zone.instant(of: CivilDateTime(snapshot.asOf))
    // A trial that was over before the next document is due begins anew.
    let ends = [decidedAt ?? today, today].compactMap { moment in
      Trial(Decision(action, decidedAt: moment), cadence: series.facts.cadence, zone: snapshot.zone)?.end
    }
    trialEnd = ends.first { [due] in $0 > due.date } ?? ends.last ?? due.date
  }

  /// Upcoming starts on the calendar's clock, first those that leave time; a week from today where there is none.
  private static func slots(
    _ series: Series, from notice: CivilDate, in snapshot: AuditSnapshot
  ) -> [CivilDateTime] {
    let all = series.schedule.upcoming.map { snapshot.zone.local($0.start) }
    let later = all.filter { $0.date >= notice }
    let slots = later.isEmpty ? all : later
    guard slots.isEmpty else { return slots }
    let minute = series.facts.startMinute ?? snapshot.settings.workday.lowerBound
    return [CivilDateTime(snapshot.asOf.adding(days: 7), hour: minute / 60, minute: minute % 60)]
  }
}

extension Decision.Action {
  /// Starts that stay live, on the calendar's clock.
  fileprivate func live(_ series: Series, in snapshot: AuditSnapshot) -> [CivilDateTime] {
    guard case .blend(let preset) = self else { return [] }
    let schedule = series.schedule
    let rest = preset.remaining(
      of: schedule.past + schedule.upcoming, in: snapshot.zone, startsMidway: !schedule.past.isEmpty)
    return rest.map { snapshot.zone.local($0.start) }
  }
}

/// Steps over days that nobody works on.
struct WorkingDays {
  private let days: Set<Weekday>

  init(_ days: Set<Weekday>) { self.days = days.isEmpty ? Set(Weekday.allCases) : days }

  /// The same time of day so many working days later, or earlier where negative.
  func adding(_ count: Int, to time: CivilDateTime) -> CivilDateTime {
    var date = time.date
    let step = count < 0 ? -1 : 1
    for _ in 0..<count.magnitude {
      repeat { date = date.adding(days: step) } while !days.contains(date.weekday)
    }
    return CivilDateTime(seconds: CivilDateTime(date).seconds + Int64(time.secondOfDay))
  }
}
