import ICalendar

/// What the user can set about counting.
public struct AuditSettings: Hashable, Sendable {
  /// Whole weeks looked back over.
  public var weeksBack = 8
  /// Whether working hours and days were said by the user, so that what a calendar says of them is not asked.
  public var saysWorkingTime = false
  /// Working hours in minutes since midnight, end exclusive.
  public var workday: Range<Int> = 540..<1_020
  public var workingDays: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday]
  /// A free stretch of working time counts as focus from this length on, in minutes.
  public var focusMinutes = 120
  /// Money per person-hour; 0 hides money.
  public var hourlyRate: Double = 75

  public init() {}
}
