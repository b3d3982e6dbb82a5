import ICalendar

/// Whose calendar it is.
enum OwnerFinder {
  /// What the user said; else what the calendar says (X-OWNER, X-WR-CALNAME); else an address in the file's
  /// name; else the address that takes part in most of its meetings. nil for feeds that are nobody's.
  static func owner(of source: Auditor.Source) -> String? {
    source.owner?.lowercased() ?? source.document.owner?.lowercased()
      ?? addressInName(of: source.document.path) ?? mostFrequent(in: source.document)
  }

  private static func addressInName(of path: String) -> String? {
    guard let file = path.split(separator: "/").last else { return nil }
    var name = file[...]
    for ending in [".ics", ".ical", ".icalendar", ".ifb", ".vcs"] where name.lowercased().hasSuffix(ending) {
      name = name.dropLast(ending.count)
    }
    let parts = name.split(separator: "@", omittingEmptySubsequences: false)
    // Google names shared and holiday calendars like addresses; those belong to nobody.
    guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."),
      !parts[1].hasSuffix("calendar.google.com"), !name.contains(" ")
    else { return nil }
    return name.lowercased()
  }

  /// The address in most events with attendees: three events at least, and in two of three of them.
  private static func mostFrequent(in document: CalendarDocument) -> String? {
    var counts: [String: Int] = [:]
    var invited = 0
    for event in document.events where !event.attendees.isEmpty {
      invited += 1
      let addresses = event.attendees.filter(\.isPerson).map(\.address)
      for address in Set(addresses + [event.organizer?.address].compactMap { $0 })
      where address.contains("@") {
        counts[address, default: 0] += 1
      }
    }
    let ranked = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    guard let first = ranked.first, first.value >= 3, first.value * 3 >= invited * 2 else { return nil }
    // Two people who share every meeting cannot be told apart.
    if ranked.count > 1, ranked[1].value == first.value { return nil }
    return first.key
  }
}

extension CalendarUser {
  /// Somebody expected to be there: no room, no resource, no onlooker.
  var isPerson: Bool {
    userType != .room && userType != .resource && role != .nonParticipant
      && !address.hasSuffix("resource.calendar.google.com")
  }
}
