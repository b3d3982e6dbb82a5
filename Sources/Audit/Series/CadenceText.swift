import ICalendar

/// A schedule in a few words for people: "Mon-Fri 09:30", "every 2nd Wed 14:00", "monthly 1st Tue 10:00".
enum CadenceText {
  /// The leading event's rule in words; where none says it shortly, how often it takes place by its facts.
  static func text(of event: CalendarEvent, _ facts: MeetingFacts, in zone: Zone) -> String {
    let local = zone.local(event.start.instant(floatingIn: zone))
    let time = event.start.isDate ? "all day" : "\(twoDigits(local.hour)):\(twoDigits(local.minute))"
    guard facts.cadence != .once else { return "\(local.date) \(time)" }
    if event.recurrenceRules.count == 1, let days = RuleWords.days(of: event.recurrenceRules[0], first: local.date) {
      return "\(days) \(time)"
    }
    return [facts.cadence.words, weekdays(facts), time].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The days of the week; nothing where they change, as those of a day of the month do.
  private static func weekdays(_ facts: MeetingFacts) -> String {
    switch facts.cadence {
    case .daily, .severalPerWeek: facts.weekdays.count == 7 ? "" : RuleWords.list(Array(facts.weekdays))
    default: facts.weekdays.count == 1 ? RuleWords.list(Array(facts.weekdays)) : ""
    }
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
