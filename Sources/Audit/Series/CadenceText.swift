import ICalendar

/// A schedule in a few words for people: "Mon-Fri 09:30", "every 2nd Wed 14:00", "monthly 1st Tue 10:00".
enum CadenceText {
  static func text(of event: CalendarEvent, cadence: MeetingFacts.Cadence, in zone: Zone) -> String {
    let local = zone.local(event.start.instant(floatingIn: zone))
    let time = event.start.isDate ? "all day" : "\(twoDigits(local.hour)):\(twoDigits(local.minute))"
    guard cadence != .once else { return "\(local.date) \(time)" }
    guard let rule = event.recurrenceRules.first else {
      return "\(cadence.words) \(short(local.date.weekday)) \(time)"
    }
    return "\(days(of: rule, first: local.date)) \(time)"
  }

  private static func days(of rule: RecurrenceRule, first: CivilDate) -> String {
    switch rule.frequency {
    case .secondly, .minutely, .hourly: "several times a day"
    case .daily: daily(rule)
    case .weekly: weekly(rule, first)
    case .monthly: every(rule.interval, "monthly", "month") + " " + monthDays(rule, first)
    case .yearly: every(rule.interval, "yearly", "year") + " \(short(first.weekday)) \(monthDay(first))"
    }
  }

  private static func daily(_ rule: RecurrenceRule) -> String {
    if !rule.byDay.isEmpty { return list(rule.byDay.map(\.weekday)) }
    return every(rule.interval, "daily", "day")
  }

  private static func weekly(_ rule: RecurrenceRule, _ first: CivilDate) -> String {
    let days = rule.byDay.isEmpty ? [first.weekday] : rule.byDay.map(\.weekday)
    let names = list(days)
    return rule.interval == 1 ? names : "every \(ordinal(rule.interval)) \(names)"
  }

  private static func monthDays(_ rule: RecurrenceRule, _ first: CivilDate) -> String {
    if let position = rule.bySetPosition.first, !rule.byDay.isEmpty {
      let name = rule.byDay.count == 1 ? short(rule.byDay[0].weekday) : rule.byDay.count == 5 ? "weekday" : "day"
      return "\(ordinal(position)) \(name)"
    }
    if !rule.byDay.isEmpty {
      return rule.byDay.map { day in
        (day.ordinal.map { ordinal($0) + " " } ?? "") + short(day.weekday)
      }.joined(separator: ", ")
    }
    let numbers = rule.byMonthDay.isEmpty ? [first.parts.day] : rule.byMonthDay
    return "on the " + numbers.map(ordinal).joined(separator: ", ")
  }

  private static func monthDay(_ date: CivilDate) -> String {
    let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return "\(date.parts.day) \(names[date.parts.month - 1])"
  }

  /// "Mon-Fri" for the working week, else the days one by one.
  private static func list(_ days: [Weekday]) -> String {
    let sorted = Set(days).sorted()
    if sorted.count >= 3, let first = sorted.first, let last = sorted.last,
      last.rawValue - first.rawValue == sorted.count - 1
    {
      return "\(short(first))-\(short(last))"
    }
    return sorted.map(short).joined(separator: ", ")
  }

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

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension MeetingFacts.Cadence {
  /// For people and for the JSON contract's `cadence`.
  public var words: String {
    switch self {
    case .once: "once"
    case .daily: "daily"
    case .severalPerWeek: "several times a week"
    case .weekly: "weekly"
    case .biweekly: "every two weeks"
    case .monthly: "monthly"
    case .quarterly: "quarterly"
    case .yearly: "yearly"
    case .irregular: "irregular"
    }
  }
}
