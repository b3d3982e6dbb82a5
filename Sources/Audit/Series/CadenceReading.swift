import ICalendar

/// How often a series takes place: by the distances of its occurrences; by its rule where too few are in sight or
/// their distances say nothing.
enum CadenceReading {
  static func cadence(of event: CalendarEvent, _ schedule: Schedule, in zone: Zone) -> MeetingFacts.Cadence {
    let found = cadence(of: schedule, in: zone)
    guard let rule = event.recurrenceRules.first else { return found ?? .irregular }
    return found ?? cadence(of: rule)
  }

  // MARK: Distances

  /// nil where fewer than three days are in sight, or their distances are uneven. What is ahead says what the
  /// series is now; what lies behind helps where that is little.
  private static func cadence(of schedule: Schedule, in zone: Zone) -> MeetingFacts.Cadence? {
    let ahead = days(of: schedule.upcoming, in: zone)
    let days = ahead.count >= 3 ? ahead : days(of: schedule.past, in: zone) + ahead
    guard days.count >= 3 else { return nil }
    // Of equals the first is taken; a working week is even for every fifth day.
    let rhythms = (1...5).compactMap { rhythm(of: days, every: $0) }
    return rhythms.max { $0.share < $1.share }.map { cadence(everyDays: $0.days) }
  }

  /// The days that occurrences start on, each once.
  private static func days(of spans: [TimeSpan], in zone: Zone) -> [Int] {
    spans.reduce(into: []) { days, span in
      let day = zone.local(span.start).date.day
      if days.last != day { days.append(day) }
    }
  }

  /// The usual distance from one day to the `count`th behind it, as days from one to the next, and how many
  /// distances are near it; nil where fewer than half are. Tuesday and Thursday are even for a count of two only.
  private static func rhythm(of days: [Int], every count: Int) -> (days: Int, share: Double)? {
    let gaps = zip(days.dropFirst(count), days).map { $0 - $1 }.sorted()
    guard gaps.count >= 2 else { return nil }
    let middle = gaps[gaps.count / 2]
    let near = gaps.count { abs($0 - middle) <= max(1, middle / 5) }
    guard near * 2 >= gaps.count else { return nil }
    return (middle / count, Double(near) / Double(gaps.count))
  }

  // MARK: Rule

  /// What a rule says by itself.
  static func cadence(of rule: RecurrenceRule) -> MeetingFacts.Cadence {
    let interval = min(rule.interval, longestInterval)
    return switch rule.frequency {
    case .secondly, .minutely, .hourly: .daily
    case .daily: rule.byDay.isEmpty || rule.byDay.count >= 4 ? cadence(everyDays: interval) : weekly(rule, interval)
    case .weekly: weekly(rule, interval)
    case .monthly: monthly(rule, interval)
    case .yearly: cadence(everyDays: interval * 365 / max(1, rule.byMonth.count))
    }
  }

  /// All beyond is one cadence, and its days can be counted.
  private static let longestInterval = 10_000

  private static func weekly(_ rule: RecurrenceRule, _ interval: Int) -> MeetingFacts.Cadence {
    let days = Set(rule.byDay.map(\.weekday)).count
    guard interval == 1 else { return cadence(everyDays: interval * 7 / max(1, days)) }
    return days >= 4 ? .daily : days >= 2 ? .severalPerWeek : .weekly
  }

  private static func monthly(_ rule: RecurrenceRule, _ interval: Int) -> MeetingFacts.Cadence {
    guard rule.bySetPosition.isEmpty else { return cadence(everyDays: interval * 30) }
    if rule.byDay.contains(where: { $0.ordinal == nil }) && rule.byMonthDay.isEmpty {
      return cadence(everyDays: interval * 7)
    }
    return cadence(everyDays: interval * 30 / max(1, rule.byDay.count, rule.byMonthDay.count))
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
