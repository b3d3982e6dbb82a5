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
  /// The day after two cycles, when it is kept, changed or taken back.
  public var trialEnd: CivilDate
  /// The next time that stays live where others are written; nil for every other action.
  public var nextLive: CivilDateTime?

  /// The contract for carrying an action out on a series.
  public init(_ series: Series, _ action: Decision.Action, in snapshot: AuditSnapshot) {
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
    let end = due.date.adding(days: 2 * action.cycleDays(series.facts.cadence))
    trialEnd = slots.first { $0.date >= end }?.date ?? end
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

  /// From one round of the new arrangement to the next; a round of a daily meeting is a week.
  fileprivate func cycleDays(_ cadence: MeetingFacts.Cadence) -> Int {
    let gap =
      switch cadence {
      case .once, .daily, .severalPerWeek, .weekly: 7
      case .biweekly: 14
      case .monthly, .irregular: 28
      case .quarterly: 91
      case .yearly: 364
      }
    return switch preset {
    case .everyOther: cadence == .daily || cadence == .severalPerWeek ? 7 : gap * 2
    case .monthlyWritten: max(28, gap)
    case .halfLength, .twiceWeekly, .weeklyLive, nil: gap
    }
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
