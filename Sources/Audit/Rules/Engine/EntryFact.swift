import ICalendar

/// A number that an entry gives; nil where it is unknown.
enum NumericFact: Sendable {
  case people, externalPeople, externalShare, optionalShare, acceptedShare, declinedShare, skippedShare
  case minutes, startHour, ageWeeks, titleWords, descriptionLength, agendaLines, priority

  func value(_ reading: EntryReading) -> Double? {
    let facts = reading.facts
    switch self {
    case .people: return facts.people.count.map(Double.init)
    case .externalPeople: return facts.externalPeople.map(Double.init)
    case .externalShare: return facts.externalPeople.flatMap { Self.share($0, of: facts.people.count) }
    case .optionalShare: return Self.share(facts.optionalPeople, of: facts.people.count)
    case .acceptedShare: return Self.share(facts.answers.accepted, of: Self.asked(facts))
    case .declinedShare: return Self.share(facts.answers.declined, of: Self.asked(facts))
    case .skippedShare: return facts.skippedShare
    case .minutes: return Double(facts.durationMinutes)
    case .startHour: return facts.startMinute.map { Double($0) / 60 }
    case .ageWeeks: return facts.ageWeeks.map(Double.init)
    case .titleWords: return Double(reading.title.text.tokens.count)
    case .descriptionLength: return Double(reading.descriptionLength)
    case .agendaLines: return Double(reading.agendaLines)
    case .priority: return facts.priority.map(Double.init)
    }
  }

  var place: Evidence.Place {
    switch self {
    case .people, .externalPeople, .externalShare, .optionalShare, .acceptedShare, .declinedShare: .people
    case .skippedShare, .minutes, .startHour, .ageWeeks: .schedule
    case .titleWords: .title
    case .descriptionLength, .agendaLines: .description
    case .priority: .properties
    }
  }

  private static func asked(_ facts: MeetingFacts) -> Int? {
    let answers = facts.answers
    let total = answers.accepted + answers.declined + answers.tentative + answers.open
    return total > 0 ? total : nil
  }

  private static func share(_ part: Int, of whole: Int?) -> Double? {
    guard let whole, whole > 0 else { return nil }
    return Double(part) / Double(whole)
  }
}

/// A yes or no that an entry gives; nil where it is unknown.
enum FlagFact: Sendable {
  case peopleKnown, calendarNamesPeople, recurring, allDay, weekend, important, cancelled, declinedByOwner
  case conference, documentLink

  func value(_ reading: EntryReading) -> Bool? {
    let facts = reading.facts
    switch self {
    case .peopleKnown: return facts.people.count != nil
    case .calendarNamesPeople: return facts.calendarNamesPeople
    case .recurring: return facts.isRecurring
    case .allDay: return facts.isAllDay
    case .weekend: return facts.weekdays.isEmpty ? nil : facts.weekdays.isSubset(of: [.saturday, .sunday])
    case .important: return facts.importance == 2 || facts.priority.map { (1...4).contains($0) } ?? false
    case .cancelled: return reading.isCancelled
    case .declinedByOwner: return facts.ownerAnswer == .declined
    case .conference: return facts.hasConferenceLink
    case .documentLink: return reading.hasDocumentLink
    }
  }

  var place: Evidence.Place {
    switch self {
    case .peopleKnown, .calendarNamesPeople, .declinedByOwner: .people
    case .recurring, .allDay, .weekend: .schedule
    case .important, .cancelled: .properties
    case .conference, .documentLink: .description
    }
  }
}

/// A word out of a few that an entry gives, as `rules.yaml` writes them.
enum ChoiceFact: Sendable {
  case cadence, classification, busy, status, owner

  func value(_ reading: EntryReading) -> String {
    let facts = reading.facts
    switch self {
    case .cadence: return facts.cadence.rawValue
    case .classification: return Self.name(facts.classification)
    case .busy: return facts.busyStatus.rawValue
    case .status: return facts.status?.rawValue ?? "none"
    case .owner: return facts.ownerIsOrganizer.map { $0 ? "organizer" : "guest" } ?? "unknown"
    }
  }

  var place: Evidence.Place {
    switch self {
    case .cadence: .schedule
    case .classification, .busy, .status: .properties
    case .owner: .people
    }
  }

  private static func name(_ classification: CalendarEvent.Classification) -> String {
    switch classification {
    case .isPublic: "public"
    case .isPrivate: "private"
    case .confidential: "confidential"
    }
  }

  /// What may be written, to report a mistyped word.
  var known: Set<String> {
    switch self {
    case .cadence:
      [
        "once", "daily", "severalPerWeek", "weekly", "biweekly", "monthly", "quarterly", "yearly",
        "irregular",
      ]
    case .classification: ["public", "private", "confidential"]
    case .busy: ["free", "tentative", "busy", "outOfOffice", "workingElsewhere"]
    case .status: ["tentative", "confirmed", "cancelled", "none"]
    case .owner: ["organizer", "guest", "unknown"]
    }
  }
}
