/// Week numbers as RFC 5545 3.3.10 counts them: week 1 is the first with at least four days in the year.
struct WeekNumbering: Sendable {
  /// 0 Monday ... 6 Sunday.
  var weekStart: Int

  /// The first day of the week a day lies in.
  func firstDay(ofWeekWith day: Int) -> Int { day - ((day + 3 - weekStart) % 7 + 7) % 7 }

  /// The first day of week 1 of a year.
  func firstDay(ofYear year: Int) -> Int {
    firstDay(ofWeekWith: CivilDate(year: year, month: 1, day: 4).day)
  }

  /// The year whose weeks a day belongs to.
  func weekYear(of day: Int) -> Int {
    CivilDate(day: firstDay(ofWeekWith: day) + 3).year
  }

  func weeks(inYear year: Int) -> Int { (firstDay(ofYear: year + 1) - firstDay(ofYear: year)) / 7 }

  /// Whether a day lies in one of the weeks named, negative ones counted from the year's end.
  func contains(_ day: Int, in weeks: [Int]) -> Bool {
    let year = weekYear(of: day)
    let week = (day - firstDay(ofYear: year)) / 7 + 1
    return weeks.contains(week) || weeks.contains(week - self.weeks(inYear: year) - 1)
  }
}
