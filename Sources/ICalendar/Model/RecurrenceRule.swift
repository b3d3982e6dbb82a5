/// An RRULE or EXRULE value (RFC 5545, 3.3.10; RSCALE and SKIP of RFC 7529).
public struct RecurrenceRule: Hashable, Sendable {
  public enum Frequency: String, Hashable, Sendable {
    case secondly, minutely, hourly, daily, weekly, monthly, yearly
  }
  /// A BYDAY item: a weekday, with an ordinal such as 2 or -1 where one is written.
  public struct WeekdayNumber: Hashable, Sendable {
    public var ordinal: Int?
    public var weekday: Weekday
    public init(_ weekday: Weekday, ordinal: Int? = nil) {
      self.weekday = weekday
      self.ordinal = ordinal
    }
  }
  /// What becomes of a date that does not exist, such as 31 April (RFC 7529, 4.1).
  public enum Skip: String, Hashable, Sendable { case omit, backward, forward }
  public enum Limit: Hashable, Sendable {
    case forever
    case count(Int)
    case until(CalendarTime)
  }

  public var frequency: Frequency
  public var interval: Int = 1
  public var limit: Limit = .forever
  /// UNTIL where COUNT is written beside it, which RFC 5545 forbids: whichever ends the rule first does.
  public var untilBesideCount: CalendarTime?
  public var bySecond: [Int] = []
  public var byMinute: [Int] = []
  public var byHour: [Int] = []
  public var byDay: [WeekdayNumber] = []
  public var byMonthDay: [Int] = []
  public var byYearDay: [Int] = []
  public var byWeekNumber: [Int] = []
  public var byMonth: [Int] = []
  /// Months written with an L: the leap months behind those of their numbers (RFC 7529, 4.2).
  public var byLeapMonth: [Int] = []
  public var bySetPosition: [Int] = []
  public var weekStart: Weekday = .monday
  /// RSCALE's calendar, lower case; nil for Gregorian and those with its months and days.
  public var calendarScale: String?
  public var skip: Skip = .omit
  /// The rule as the file writes it.
  public var text: String = ""

  public init(frequency: Frequency) { self.frequency = frequency }
}
