import ICalendar

/// Who takes part, merged over all events and exports of a series.
struct PeopleReading {
  /// Every person once, the leading event's first; the organizer and the owner among them where anybody is named.
  let users: [CalendarUser]
  /// Name or address; empty where unknown.
  let organizer: String
  /// The organizer is an owner of a calendar given, or lets one act; nil where either is unknown.
  let isMine: Bool?
  /// What the attendee lines call each owner of a calendar given, in the group's order; the address where none does.
  let ownerNames: [String]
  private let owners: Set<String>

  init(group: EventGroup, leading: CalendarEvent) {
    owners = Set(group.owners)
    organizer = leading.organizer?.displayName ?? ""
    isMine = leading.organizer.flatMap { organizer in
      group.owners.isEmpty || organizer.address.isEmpty
        ? nil : group.owners.contains { organizer.isKnown(as: $0) || organizer.sentBy == $0 }
    }
    // Overrides add guests of a single time only; the masters say who belongs to the series.
    let events = group.events
    let masters = events.filter { $0.recurrenceID == nil }
    var crowd = Crowd()
    crowd.add(leading.attendees.filter(\.isPerson))
    for event in masters.isEmpty ? events : masters { crowd.add(event.attendees.filter(\.isPerson)) }
    // Google leaves one line that names nobody in what it shares as busy times.
    if crowd.users.count == 1, crowd.users[0].displayName.isEmpty { crowd = Crowd() }
    if !crowd.users.isEmpty {
      for address in group.owners where !crowd.users.contains(where: { $0.isKnown(as: address) }) {
        crowd.add(CalendarUser(address: address))
      }
      if let organizer = leading.organizer, organizer.isPerson, !organizer.displayName.isEmpty { crowd.add(organizer) }
    }
    let users = crowd.users
    self.users = users
    ownerNames = group.owners.map { owner in users.first { $0.isKnown(as: owner) }?.displayName ?? owner }
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

  /// What the owner said: the answer on a line of their own; an organizer without one is there (RFC 5546, 2.1.4).
  var ownerAnswer: CalendarUser.ParticipationStatus? {
    let own = users.lazy.filter { user in owners.contains { user.isKnown(as: $0) } }.compactMap(\.participationStatus)
      .first
    return own ?? (isMine == true ? .accepted : nil)
  }

  /// People whose mail domain is none of the owners'; nil where people or owners are unknown.
  var external: [CalendarUser]? {
    let own = Set(owners.compactMap(Self.domain))
    guard !users.isEmpty, !own.isEmpty else { return nil }
    return users.filter { user in Self.domain(user.address).map { !own.contains($0) } ?? false }
  }

  var externalDomains: Int? { external.map { Set($0.compactMap { Self.domain($0.address) }).count } }

  private static func domain(_ address: String) -> String? {
    address.utf8.lastIndex(of: UInt8(ascii: "@")).map { String(address[address.utf8.index(after: $0)...]) }
  }
}

/// People, each once: known again by address; by name where there is none, as Outlook leaves it out; the nameless
/// by their place among the nameless of an event.
private struct Crowd {
  private(set) var users: [CalendarUser] = []
  private var addresses: Set<String> = []
  private var names: Set<String> = []
  private var namesWithoutAddress: Set<String> = []
  private var nameless = 0

  mutating func add(_ guests: [CalendarUser]) {
    for guest in guests { add(guest) }
    let more = guests.filter(\.displayName.isEmpty).dropFirst(nameless)
    nameless += more.count
    users += more
  }

  /// Adds somebody who has an address or a name.
  mutating func add(_ user: CalendarUser) {
    guard !user.displayName.isEmpty else { return }
    if user.address.isEmpty {
      guard names.insert(user.commonName).inserted else { return }
      namesWithoutAddress.insert(user.commonName)
    } else {
      guard addresses.insert(user.address).inserted, !namesWithoutAddress.contains(user.commonName) else { return }
      names.insert(user.commonName)
    }
    users.append(user)
  }
}

extension CalendarUser {
  /// Whether an address is one of theirs.
  func isKnown(as other: String) -> Bool { address == other || otherAddress == other }

  /// The name where there is one, the address otherwise.
  var displayName: String { commonName.isEmpty ? address : commonName }
}
