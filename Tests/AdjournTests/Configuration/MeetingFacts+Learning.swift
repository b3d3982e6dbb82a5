import Audit
import ICalendar

extension MeetingFacts {
  /// Takes in a fact such as `2 people`, `30 min`, `weekly` or `filed under Urlaub`, « and » around it or within.
  ///
  /// Gives where a rule that fires because of it says so, and what it then quotes, marked; nil where it is no fact.
  mutating func learn(_ written: Substring) -> (place: Evidence.Place, quoted: String)? {
    let words = written.filter { $0 != "«" && $0 != "»" }.split(separator: " ")
    let quoted = written.contains("«") ? "«»" : ""
    if words.starts(with: ["filed", "under"]) {
      categories.append(words.dropFirst(2).joined(separator: " "))
      return (.categories, String(written))
    }
    if let count = words.first.flatMap({ Int($0) }) {
      guard let fact = Self.counted[words.dropFirst().joined(separator: " ")] else { return nil }
      fact.set(&self, count)
      return (fact.place, quoted)
    }
    guard let fact = Self.stated[words.joined(separator: " ")] else { return nil }
    fact.set(&self)
    return (fact.place, quoted)
  }

  private typealias Counted = (place: Evidence.Place, set: @Sendable (inout MeetingFacts, Int) -> Void)
  private typealias Stated = (place: Evidence.Place, set: @Sendable (inout MeetingFacts) -> Void)

  private static let counted: [String: Counted] = [
    "people": (.people, { $0.people = .known($1) }),
    "from outside": (.people, { $0.externalPeople = $1 }),
    "optional": (.people, { $0.optionalPeople = $1 }),
    "accepted": (.people, { $0.answers.accepted = $1 }),
    "declined": (.people, { $0.answers.declined = $1 }),
    "min": (.schedule, { $0.durationMinutes = $1 }),
    "% skipped": (.schedule, { $0.skippedShare = Double($1) / 100 }),
  ]

  private static let stated: [String: Stated] = [
    "nobody named": (.people, { $0.people = .unknown }),
    "others named": (.people, { $0.calendarNamesPeople = true }),
    "you organise": (.people, { $0.ownerIsOrganizer = true }),
    "a guest": (.people, { $0.ownerIsOrganizer = false }),
    "you declined": (.people, { $0.ownerAnswer = .declined }),
    "you accepted": (.people, { $0.ownerAnswer = .accepted }),
    "once": (.schedule, { $0.cadence = .once }),
    "daily": (.schedule, { $0.cadence = .daily }),
    "several a week": (.schedule, { $0.cadence = .severalPerWeek }),
    "weekly": (.schedule, { $0.cadence = .weekly }),
    "biweekly": (.schedule, { $0.cadence = .biweekly }),
    "monthly": (.schedule, { $0.cadence = .monthly }),
    "quarterly": (.schedule, { $0.cadence = .quarterly }),
    "yearly": (.schedule, { $0.cadence = .yearly }),
    "all day": (.schedule, { $0.isAllDay = true }),
    "Saturday": (.schedule, { $0.weekdays.insert(.saturday) }),
    "Monday": (.schedule, { $0.weekdays.insert(.monday) }),
    "private": (.properties, { $0.classification = .isPrivate }),
    "confidential": (.properties, { $0.classification = .confidential }),
    "free": (.properties, { $0.busyStatus = .free }),
    "away": (.properties, { $0.busyStatus = .outOfOffice }),
    "elsewhere": (.properties, { $0.busyStatus = .workingElsewhere }),
    "tentatively busy": (.properties, { $0.busyStatus = .tentative }),
    "tentative": (.properties, { $0.status = .tentative }),
    "confirmed": (.properties, { $0.status = .confirmed }),
    "cancelled": (.properties, { $0.status = .cancelled }),
    "important": (.properties, { $0.importance = 2 }),
    "high priority": (.properties, { $0.priority = 1 }),
    "low priority": (.properties, { $0.priority = 9 }),
    "call link": (.description, { $0.hasConferenceLink = true }),
  ]
}
