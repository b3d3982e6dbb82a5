import ICalendar

/// The hour of the week that is looked at.
public struct WeekCursor: Hashable, Sendable {
  public var weekday: Weekday
  public var hour: Int

  public init(weekday: Weekday = .monday, hour: Int = 9) {
    self.weekday = weekday
    self.hour = hour
  }
}
