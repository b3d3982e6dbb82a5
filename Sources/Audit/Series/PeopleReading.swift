import ICalendar

/// Who takes part, merged over all events and exports of a series.
struct PeopleReading {
  /// Every person once, the leading event's first; the organizer and the owner among them where anybody is named.
  private(set) var users: [CalendarUser] = []
  /// Name or address; empty where unknown.
  let organizer: String
  /// The organizer is an owner of a calendar given; nil where either is unknown.
  let isMine: Bool?
  private let owners: Set<String>

  init(group: EventGroup) {
    let leading = group.leading
    owners = Set(group.owners)
    organizer = leading?.organizer?.displayName ?? ""
    isMine = leading?.organizer.flatMap { organizer in
      group.owners.isEmpty ? nil : group.owners.contains(organizer.address)
    }
    // Overrides add guests of a single time only; the masters say who belongs to the series.
    let masters = group.sets.flatMap(\.events).filter { $0.recurrenceID == nil }
    let events = [leading].compactMap { $0 } + (masters.isEmpty ? group.sets.flatMap(\.events) : masters)
    var seen: Set<String> = []
    for user in events.flatMap(\.attendees) where user.isPerson && seen.insert(user.address).inserted {
      users.append(user)
    }
    guard !users.isEmpty else { return }
    for address in group.owners where seen.insert(address).inserted {
      users.append(CalendarUser(address: address))
    }
    if let organizer = leading?.organizer, organizer.isPerson, seen.insert(organizer.address).inserted {
      users.append(organizer)
    }
  }

  var names: [String] { users.map(\.displayName) }

  /// Answers of everybody.
  var answers: MeetingFacts.Answers {
    var answers = MeetingFacts.Answers()
    for user in users {
      switch user.participationStatus {
      case .accepted: answers.accepted += 1
      case .declined: answers.declined += 1
      case .tentative: answers.tentative += 1
      default: answers.open += 1
      }
    }
    return answers
  }

  var optional: Int { users.count { $0.role == .optional } }

  var ownerAnswer: CalendarUser.ParticipationStatus? {
    users.first { owners.contains($0.address) }?.participationStatus
  }

  /// People whose mail domain is none of the owners'; nil where people or owners are unknown.
  var external: [CalendarUser]? {
    let own = Set(owners.compactMap(Self.domain))
    guard !users.isEmpty, !own.isEmpty else { return nil }
    return users.filter { user in Self.domain(user.address).map { !own.contains($0) } ?? false }
  }

  var externalDomains: Int? { external.map { Set($0.compactMap { Self.domain($0.address) }).count } }

  private static func domain(_ address: String) -> String? {
    address.lastIndex(of: "@").map { String(address[address.index(after: $0)...]) }
  }
}

extension CalendarUser {
  /// The name where there is one, the address otherwise.
  var displayName: String { commonName.isEmpty ? address : commonName }
}
