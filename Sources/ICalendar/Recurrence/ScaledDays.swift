/// The days a monthly or yearly rule falls on in a calendar other than the Gregorian (RFC 7529), one period at a time.
struct ScaledDays: Sendable {
  private typealias Month = ScaledCalendar.Month
  private typealias MonthName = ScaledCalendar.MonthName

  private let calendar: ScaledCalendar
  private let isYearly: Bool
  private let skip: RecurrenceRule.Skip
  private var months: Set<MonthName>
  private var monthDays: [Int]
  private let yearDays: [Int]
  private let days: [RecurrenceRule.WeekdayNumber]
  /// How many years, or months, the calendar is laid out for.
  let periods: Int

  /// nil where the rule has no scale of its own, where that is not known, where the start lies outside its years, and
  /// for week numbers, which RFC 7529 leaves open.
  init?(_ rule: RecurrenceRule, start: CivilDate) {
    guard let scale = rule.calendarScale, rule.frequency >= .monthly, rule.byWeekNumber.isEmpty,
      let calendar = ScaledCalendar.named(scale), let firstYear = calendar.years.first,
      let lastYear = calendar.years.last
    else { return nil }
    let place = calendar.month(of: start.day)
    guard (firstYear.lowerBound..<lastYear.upperBound).contains(place) else { return nil }
    self.calendar = calendar
    isYearly = rule.frequency == .yearly
    periods = isYearly ? calendar.years.count : lastYear.upperBound
    skip = rule.skip
    months = rule.scaledMonths
    monthDays = rule.byMonthDay
    yearDays = rule.byYearDay
    days = rule.byDay
    derive(from: calendar.months[place], day: start.day)
  }

  /// Whether a rule's scale is known and what it asks for there can be found.
  static func supports(_ rule: RecurrenceRule) -> Bool {
    guard let scale = rule.calendarScale, isNeeded(rule) else { return true }
    return ScaledCalendar.names.contains(scale) && rule.byWeekNumber.isEmpty
  }

  /// Whether a rule needs days of another calendar: without months and days of these, days and weeks are the same.
  /// See `ScaledLimit` for rules of days, weeks or less.
  static func isNeeded(_ rule: RecurrenceRule) -> Bool {
    rule.calendarScale != nil
      && (rule.frequency >= .monthly || !rule.byMonth.isEmpty || !rule.byLeapMonth.isEmpty || !rule.byMonthDay.isEmpty
        || !rule.byYearDay.isEmpty || !rule.byWeekNumber.isEmpty)
  }

  /// What the rule does not say is that of DTSTART, as in `RulePattern`.
  private mutating func derive(from month: ScaledCalendar.Month, day: Int) {
    let hasDays = !monthDays.isEmpty || !yearDays.isEmpty || !days.isEmpty
    if isYearly, months.isEmpty, yearDays.isEmpty, !monthDays.isEmpty || !hasDays { months = [month.name] }
    if !hasDays { monthDays = [day - month.first + 1] }
  }

  /// The year or month of a day, counted from the first that is laid out.
  func period(of day: Int) -> Int {
    let month = calendar.month(of: day)
    return isYearly ? calendar.year(ofMonth: month) : month
  }

  /// The days of a period in rising order; none outside the years that are laid out.
  func days(of period: Int) -> [Int] {
    guard (0..<periods).contains(period) else { return [] }
    let year = isYearly ? period : calendar.year(ofMonth: period)
    let chosen = isYearly ? months(of: year) : [period]
    var result: Set<Int> = []
    for index in chosen where isYearly || months.isEmpty || months.contains(calendar.months[index].name) {
      result.formUnion(days(of: calendar.months[index], in: span(of: year)))
    }
    return result.sorted()
  }

  /// The months of a year that BYMONTH names; where one does not exist, the month before or after for SKIP.
  private func months(of year: Int) -> Set<Int> {
    let all = calendar.years[year]
    guard !months.isEmpty else { return Set(all) }
    return Set(
      months.compactMap { name in
        if let found = all.first(where: { calendar.months[$0].name == name }) { return found }
        guard name.isLeap, let base = all.first(where: { calendar.months[$0].name.number == name.number }) else {
          return nil
        }
        switch skip {
        case .omit: return nil
        case .backward: return base
        case .forward: return base + 1 < calendar.months.count ? base + 1 : nil
        }
      })
  }

  private func span(of year: Int) -> Range<Int> {
    let months = calendar.years[year]
    return calendar.months[months.lowerBound].first..<calendar.months[months.upperBound - 1].end
  }

  private func days(of month: ScaledCalendar.Month, in year: Range<Int>) -> Set<Int> {
    let span = month.first..<month.end
    var result = monthDays.isEmpty ? Set(span) : numbered(monthDays, in: span)
    if !yearDays.isEmpty {
      let ofYear = numbered(yearDays, in: year)
      result =
        monthDays.isEmpty ? ofYear.filter { span.contains($0) || !year.contains($0) } : result.intersection(ofYear)
    }
    if days.isEmpty { return result }
    return result.filter { isWeekday($0, in: isYearly && months.isEmpty ? year : span) }
  }

  /// The days with some numbers, counted from the end where negative; SKIP moves those that do not exist.
  private func numbered(_ numbers: [Int], in span: Range<Int>) -> Set<Int> {
    Set(
      numbers.compactMap { number in
        let day = number > 0 ? span.lowerBound + number - 1 : span.upperBound + number
        if span.contains(day) { return day }
        let next = number > 0 ? span.upperBound : span.lowerBound
        return skip == .omit ? nil : skip == .forward ? next : next - 1
      })
  }

  private func isWeekday(_ day: Int, in span: Range<Int>) -> Bool {
    let weekday = CivilDate(day: day).weekday
    return days.contains { item in
      guard item.weekday == weekday else { return false }
      guard let ordinal = item.ordinal else { return true }
      return ordinal > 0
        ? (day - span.lowerBound) / 7 + 1 == ordinal : (span.upperBound - 1 - day) / 7 + 1 == -ordinal
    }
  }
}
