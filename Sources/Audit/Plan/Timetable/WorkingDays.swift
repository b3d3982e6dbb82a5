import ICalendar

/// Steps over days that nobody works on.
public struct WorkingDays: Hashable, Sendable {
  private let days: Set<Weekday>

  /// Where no day is a working day, all are.
  public init(_ days: Set<Weekday>) { self.days = days.isEmpty ? Set(Weekday.allCases) : days }

  /// The same time of day so many working days later, or earlier where negative.
  public func adding(_ count: Int, to time: CivilDateTime) -> CivilDateTime {
    var date = time.date
    let step = count < 0 ? -1 : 1
    for _ in 0..<count.magnitude {
      repeat { date = date.adding(days: step) } while !days.contains(date.weekday)
    }
    return CivilDateTime(seconds: CivilDateTime(date).seconds + Int64(time.secondOfDay))
  }
}
