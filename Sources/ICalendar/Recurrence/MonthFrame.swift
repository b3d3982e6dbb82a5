/// A month laid out for counting: where it and its year begin and how long both are.
struct MonthFrame: Sendable {
  var year: Int
  /// 1...12.
  var month: Int
  /// Days since 1970 of its first day.
  var first: Int
  var length: Int
  var yearFirst: Int
  var yearLength: Int

  init(year: Int, month: Int) {
    self.year = year
    self.month = month
    first = CivilDate(year: year, month: month, day: 1).day
    length = CivilDate.daysInMonth(year: year, month: month)
    yearFirst = CivilDate(year: year, month: 1, day: 1).day
    yearLength = CivilDate.isLeap(year) ? 366 : 365
  }

  init(containing day: Int) {
    let parts = CivilDate(day: day).parts
    self.init(year: parts.year, month: parts.month)
  }

  /// The first day of the next month.
  var end: Int { first + length }

  /// Bits 1 to the last day.
  var all: UInt32 { UInt32.max >> UInt32(31 - length) & ~1 }

  mutating func advance() {
    first += length
    month += 1
    if month > 12 {
      month = 1
      year += 1
      yearFirst += yearLength
      yearLength = CivilDate.isLeap(year) ? 366 : 365
    }
    length = CivilDate.daysInMonth(year: year, month: month)
  }

  /// Bits for days: the day of the month is the bit's number.
  func bit(of day: Int) -> UInt32 { UInt32(1) << UInt32(day - first + 1) }
}
