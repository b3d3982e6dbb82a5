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

  /// The last day of the years that are laid out.
  var lastDay: Int { calendar.years.last.map { calendar.months[$0.upperBound - 1].end - 1 } ?? .min }

  /// The days of a Gregorian month that are left; none outside the years that are laid out.
  func mask(_ frame: MonthFrame) -> UInt32 {
    var mask: UInt32 = 0
    var index = calendar.month(of: frame.first)
    while index < calendar.months.count, calendar.months[index].first < frame.end {
      if months.isEmpty || months.contains(calendar.months[index].name) { mask |= days(ofMonth: index, in: frame) }
      index += 1
    }
    return mask
  }

  private func days(ofMonth index: Int, in frame: MonthFrame) -> UInt32 {
    let month = calendar.months[index]
    let year = calendar.years[calendar.year(ofMonth: index)]
    guard year.contains(index) else { return 0 }
    var mask = Self.bits(max(month.first, frame.first)..<max(frame.first, min(month.end, frame.end)), in: frame)
    if !monthDays.isEmpty { mask &= Self.numbered(monthDays, in: month.first..<month.end, frame) }
    if !yearDays.isEmpty {
      let first = calendar.months[year.lowerBound].first
      mask &= Self.numbered(yearDays, in: first..<calendar.months[year.upperBound - 1].end, frame)
    }
    return mask
  }

  private static func numbered(_ numbers: [Int], in span: Range<Int>, _ frame: MonthFrame) -> UInt32 {
    numbers.reduce(0) { mask, number in
      let day = number > 0 ? span.lowerBound + number - 1 : span.upperBound + number
      return span.contains(day) && day >= frame.first && day < frame.end ? mask | frame.bit(of: day) : mask
    }
  }

  private static func bits(_ days: Range<Int>, in frame: MonthFrame) -> UInt32 {
    days.reduce(0) { $0 | frame.bit(of: $1) }
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
