import ICalendar

/// How often a series takes place, by its rule or, without one, by the distances of its occurrences.
enum CadenceReading {
  static func cadence(of event: CalendarEvent, _ schedule: Schedule, in zone: Zone)
    -> MeetingFacts.Cadence
  {
    guard let rule = event.recurrenceRules.first else {
      return cadence(ofGaps: gaps(schedule, in: zone))
    }
    switch rule.frequency {
    case .secondly, .minutely, .hourly: return .daily
    case .daily: return daily(rule)
    case .weekly: return weekly(rule)
    case .monthly: return monthly(rule)
    case .yearly: return yearly(rule)
    }
  }

  private static func daily(_ rule: RecurrenceRule) -> MeetingFacts.Cadence {
    if !rule.byDay.isEmpty && rule.byDay.count < 4 { return weekly(rule) }
    return cadence(everyDays: rule.interval)
  }

  private static func weekly(_ rule: RecurrenceRule) -> MeetingFacts.Cadence {
    let days = Set(rule.byDay.map(\.weekday)).count
    guard rule.interval == 1 else { return cadence(everyDays: rule.interval * 7 / max(1, days)) }
    return days >= 4 ? .daily : days >= 2 ? .severalPerWeek : .weekly
  }

  private static func monthly(_ rule: RecurrenceRule) -> MeetingFacts.Cadence {
    let perMonth = max(rule.byDay.count, rule.byMonthDay.count)
    guard rule.bySetPosition.isEmpty else { return cadence(everyDays: rule.interval * 30) }
    if rule.byDay.contains(where: { $0.ordinal == nil }) && rule.byMonthDay.isEmpty {
      return cadence(everyDays: rule.interval * 7)
    }
    return cadence(everyDays: rule.interval * 30 / max(1, perMonth))
  }

  private static func yearly(_ rule: RecurrenceRule) -> MeetingFacts.Cadence {
    cadence(everyDays: rule.interval * 365 / max(1, rule.byMonth.count))
  }

  private static func gaps(_ schedule: Schedule, in zone: Zone) -> [Int] {
    let days = (schedule.past + schedule.upcoming).map { zone.local($0.start).date.day }
    return zip(days.dropFirst(), days).map { $0 - $1 }.filter { $0 > 0 }.sorted()
  }

  private static func cadence(ofGaps gaps: [Int]) -> MeetingFacts.Cadence {
    guard !gaps.isEmpty else { return .irregular }
    let middle = gaps[gaps.count / 2]
    let near = gaps.filter { abs($0 - middle) <= max(1, middle / 5) }
    return near.count * 2 >= gaps.count ? cadence(everyDays: middle) : .irregular
  }

  private static func cadence(everyDays days: Int) -> MeetingFacts.Cadence {
    switch days {
    case ...1: .daily
    case 2...4: .severalPerWeek
    case 5...9: .weekly
    case 10...17: .biweekly
    case 18...45: .monthly
    case 46...200: .quarterly
    default: .yearly
    }
  }
}
