import ICalendar

/// Whose calendar it is.
enum OwnerFinder {
  /// What the user said; else what the calendar says (X-OWNER, else X-WR-CALNAME where that is an address); else an
  /// address in the file's name; else the address that takes part in most of its meetings. nil for feeds that are
  /// nobody's.
  static func owner(of source: Auditor.Source) -> String? {
    if let origin = source.origin { return source.owner?.lowercased() ?? origin.owner }
    return source.owner?.lowercased() ?? source.document.owner?.lowercased()
      ?? addressInName(of: source.document.path) ?? mostFrequent(in: source.document)
  }

  /// Takeout's `ana@example.org.ics`, and any calendar of a zip that is called by an address, which holds that
  /// account's calendars; feeds that Google calls like addresses are nobody's.
  private static func addressInName(of path: String) -> String? {
    let parts = path.split(separator: "/")
    guard let file = parts.last else { return nil }
    if let address = address(calledBy: file) { return address }
    guard !file.contains("#"), !file.contains(".v.calendar.google.com") else { return nil }
    return parts.dropLast().last { $0.lowercased().hasSuffix(".zip") }.flatMap(address)
  }

  private static func address(calledBy file: Substring) -> String? {
    var name = file
    for ending in [".zip", ".ics", ".ical", ".icalendar", ".ifb", ".vcs"] where name.lowercased().hasSuffix(ending) {
      name = name.dropLast(ending.count)
    }
    name = withoutCopyNumber(name)
    let parts = name.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), !parts[1].hasSuffix("calendar.google.com"),
      !name.contains(" ")
    else { return nil }
    return name.lowercased()
  }

  /// Browsers number a second download: `ana@example.org (1).ics`.
  private static func withoutCopyNumber(_ name: Substring) -> Substring {
    guard let blank = name.lastIndex(of: " ") else { return name }
    let mark = name[name.index(after: blank)...].filter { $0 != "(" && $0 != ")" }
    return !mark.isEmpty && mark.allSatisfy(\.isNumber) ? name[..<blank] : name
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
