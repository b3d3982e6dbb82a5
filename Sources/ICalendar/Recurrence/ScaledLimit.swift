/// The days that the BY parts of a rule of days, weeks or less leave in a calendar other than the Gregorian
/// (RFC 7529): as limits, which SKIP does not move.
final class ScaledLimit: Sendable {
  private let calendar: ScaledCalendar
  private let months: Set<ScaledCalendar.MonthName>
  private let monthDays: [Int]
  private let yearDays: [Int]

  /// nil where the rule needs no other calendar, or one that is not known.
  init?(_ rule: RecurrenceRule) {
    guard rule.frequency < .monthly, ScaledDays.isNeeded(rule), let scale = rule.calendarScale,
      let calendar = ScaledCalendar.named(scale)
    else { return nil }
    self.calendar = calendar
    months = rule.scaledMonths
    monthDays = rule.byMonthDay
    yearDays = rule.byYearDay
  }

  /// What is left of some days of a Gregorian month; none outside the years that are laid out.
  func mask(_ frame: MonthFrame, of mask: UInt32) -> UInt32 {
    var result: UInt32 = 0
    var rest = mask
    while rest != 0 {
      let day = frame.first + rest.trailingZeroBitCount - 1
      if admits(day) { result |= frame.bit(of: day) }
      rest &= rest - 1
    }
    return result
  }

  private func admits(_ day: Int) -> Bool {
    let index = calendar.month(of: day)
    let year = calendar.years[calendar.year(ofMonth: index)]
    let month = calendar.months[index]
    guard day >= month.first, day < month.end, year.contains(index) else { return false }
    let ofYear = calendar.months[year.lowerBound].first..<calendar.months[year.upperBound - 1].end
    return (months.isEmpty || months.contains(month.name))
      && (monthDays.isEmpty || Self.isNumbered(day, monthDays, in: month.first..<month.end))
      && (yearDays.isEmpty || Self.isNumbered(day, yearDays, in: ofYear))
  }

  private static func isNumbered(_ day: Int, _ numbers: [Int], in span: Range<Int>) -> Bool {
    numbers.contains(day - span.lowerBound + 1) || numbers.contains(day - span.upperBound)
  }
}

extension RecurrenceRule {
  /// BYMONTH as months of another calendar.
  var scaledMonths: Set<ScaledCalendar.MonthName> {
    Set(
      byMonth.map { ScaledCalendar.MonthName(number: $0) }
        + byLeapMonth.map { ScaledCalendar.MonthName(number: $0, isLeap: true) })
  }
}
