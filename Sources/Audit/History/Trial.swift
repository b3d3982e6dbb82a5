import ICalendar

/// How long a change is tried before it is looked at again: two cycles.
public struct Trial: Hashable, Sendable {
  /// A week after the decision: until then people are told, who has to agree does, and the first document is written.
  public var from: CivilDate
  /// The day on which it is time to ask what came of it.
  public var end: CivilDate

  /// The trial of a decision about a series that meets at some cadence; nil for keeping.
  public init?(_ decision: Decision, cadence: MeetingFacts.Cadence, zone: Zone) {
    guard decision.action != .keep else { return nil }
    from = zone.local(decision.decidedAt).date.adding(days: 7)
    let end = from.adding(days: 2 * Self.cycle(decision.action, cadence))
    // Decisions are made at weekends, too; people are asked when they are at work.
    self.end = end.weekday < .saturday ? end : end.adding(days: 7 - end.weekday.rawValue)
  }

  /// Days between two live times, or two documents, once the action is carried out; a quarter at most, since by then
  /// the next audit is due.
  private static func cycle(_ action: Decision.Action, _ cadence: MeetingFacts.Cadence) -> Int {
    let old =
      switch cadence {
      case .once, .daily, .severalPerWeek, .weekly: 7
      case .biweekly, .irregular: 14
      case .monthly: 30
      case .quarterly, .yearly: 45
      }
    switch action.preset {
    case .everyOther: return min(45, 2 * old)
    case .monthlyWritten: return max(30, old)
    case .twiceWeekly, .weeklyLive, .halfLength, nil: return old
    }
  }
}
