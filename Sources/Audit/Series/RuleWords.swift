import ICalendar

/// The days of a rule in a few words; nil where they would say less than the rule does.
enum RuleWords {
  static func days(of rule: RecurrenceRule, first: CivilDate) -> String? {
    switch rule.frequency {
    case .secondly: severalTimesADay(rule, perDay: 86_400)
    case .minutely: severalTimesADay(rule, perDay: 1_440)
    case .hourly: severalTimesADay(rule, perDay: 24)
    case .daily: daily(rule)
    case .weekly: weekly(rule, first)
    case .monthly: monthly(rule, first)
    case .yearly: yearly(rule, first)
    }
  }

  /// "Mon-Fri" for days in a row, else the days one by one.
  static func list(_ days: [Weekday]) -> String {
    let sorted = Set(days).sorted()
    if sorted.count >= 3, let first = sorted.first, let last = sorted.last,
      last.rawValue - first.rawValue == sorted.count - 1
    {
      return "\(short(first))-\(short(last))"
    }
    return sorted.map(short).joined(separator: ", ")
  }

  private static func severalTimesADay(_ rule: RecurrenceRule, perDay: Int) -> String? {
    let isNarrowed = ![rule.byHour, rule.byMonthDay, rule.byMonth, rule.byYearDay].allSatisfy(\.isEmpty)
    return rule.interval > perDay / 2 || isNarrowed || !rule.byDay.isEmpty ? nil : "several times a day"
  }

  private static func daily(_ rule: RecurrenceRule) -> String? {
    guard rule.byMonthDay.isEmpty, rule.byMonth.isEmpty else { return nil }
    let days = list(rule.byDay.map(\.weekday))
    guard rule.interval > 1 else { return days.isEmpty ? "daily" : days }
    return every(rule.interval, "daily", "day") + (days.isEmpty ? "" : " on \(days)")
  }

  private static func weekly(_ rule: RecurrenceRule, _ first: CivilDate) -> String {
    let days = rule.byDay.isEmpty ? [first.weekday] : rule.byDay.map(\.weekday)
    let names = list(days)
    return rule.interval == 1 ? names : "every \(ordinal(rule.interval)) \(names)"
  }

  private static func monthly(_ rule: RecurrenceRule, _ first: CivilDate) -> String? {
    guard rule.byMonth.isEmpty, let days = monthDays(rule, first) else { return nil }
    return "\(every(rule.interval, "monthly", "month")) \(days)"
  }

  private static func monthDays(_ rule: RecurrenceRule, _ first: CivilDate) -> String? {
    if rule.byDay.isEmpty {
      let numbers = rule.byMonthDay.isEmpty ? [first.parts.day] : rule.byMonthDay
      return "on the " + numbers.map(ordinal).joined(separator: ", ")
    }
    guard rule.byMonthDay.isEmpty else { return nil }
    if !rule.bySetPosition.isEmpty {
      let name = rule.byDay.count == 1 ? short(rule.byDay[0].weekday) : rule.byDay.count == 5 ? "weekday" : "day"
      let positions = rule.bySetPosition.sorted { ($0 < 0 ? 1 : 0, $0) < ($1 < 0 ? 1 : 0, $1) }
      return "\(positions.map(ordinal).joined(separator: ", ")) \(name)"
    }
    // Without an ordinal every such day of the month is meant.
    let names = rule.byDay.compactMap { day in day.ordinal.map { "\(ordinal($0)) \(short(day.weekday))" } }
    return names.count == rule.byDay.count ? names.joined(separator: ", ") : nil
  }

  private static func yearly(_ rule: RecurrenceRule, _ first: CivilDate) -> String? {
    guard rule.byYearDay.isEmpty, rule.byWeekNumber.isEmpty else { return nil }
    let years = every(rule.interval, "yearly", "year")
    if rule.byMonth.count > 1 {
      let months = rule.byMonth.map { monthNames[$0 - 1] }.joined(separator: ", ")
      return monthDays(rule, first).map { "\(years) in \(months) \($0)" }
    }
    let isOrdinal = rule.byDay.count == 1 && rule.byDay[0].ordinal != nil
    guard rule.byDay.isEmpty || isOrdinal || rule.bySetPosition.count == 1, rule.byMonthDay.count <= 1 else {
      return nil
    }
    // A date has another weekday each year, a weekday another date.
    let day = rule.byDay.isEmpty ? "\(first.parts.day)" : rule.byMonth.isEmpty ? nil : monthDays(rule, first)
    return day.map { "\(years) \($0) \(monthNames[first.parts.month - 1])" }
  }

  private static let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private static func every(_ interval: Int, _ plain: String, _ unit: String) -> String {
    interval == 1 ? plain : "every \(ordinal(interval)) \(unit)"
  }

  private static func ordinal(_ number: Int) -> String {
    if number == -1 { return "last" }
    if number < 0 { return "\(ordinal(-number)) last" }
    let teen = (11...13).contains(number % 100)
    let ending = teen ? "th" : ["th", "st", "nd", "rd"][number % 10 < 4 ? number % 10 : 0]
    return "\(number)\(ending)"
  }

  private static func short(_ day: Weekday) -> String {
    ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][day.rawValue]
  }
}
