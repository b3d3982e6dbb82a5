import Audit
import ICalendar

/// Whether the owners that the command line names are known to the calendars that were read: a slip of the pen would
/// otherwise make one person's of a whole team's calendars, or leave out what was said, without a word.
struct OwnerCheck {
  private let said: [String]
  private let loaded: LoadedCalendars

  init(_ said: [String], _ loaded: LoadedCalendars) {
    self.said = said
    self.loaded = loaded
  }

  /// What is wrong with the first `--owner` that cannot be right; nil where all can.
  var failure: Failure? {
    guard !loaded.documents.isEmpty else { return nil }
    return said.lazy.compactMap(problem).first.map { Failure($0, .usage) }
  }

  /// What `--owner` says of the person: all, or what stands behind the path.
  static func address(in entry: String) -> Substring {
    entry.lastIndex(of: "=").map { entry[entry.index(after: $0)...] } ?? entry[...]
  }

  private func problem(_ entry: String) -> String? {
    guard let sign = entry.lastIndex(of: "=") else {
      let named = said.filter { $0.contains("=") }
      return problem(
        entry,
        of: loaded.documents.indices.filter { place in
          !named.contains { Self.names($0, loaded.documents[place].path) }
        })
    }
    let places = loaded.documents.indices.filter { Self.names(entry, loaded.documents[$0].path) }
    if !places.isEmpty { return problem(String(Self.address(in: entry)), of: places) }
    guard !loaded.problems.contains(where: { Self.names(entry, $0.path) }) else { return nil }
    let path = String(entry[..<sign])
    let paths = loaded.documents.map(\.path)
    let near = Self.nearest(to: path, among: paths).map { "; did you mean \($0)?" }
    return "--owner '\(entry)': no calendar at '\(path)' was read" + (near ?? "; \(Self.list(paths)) was")
  }

  /// Whether the path of `PATH=EMAIL` is a calendar's, or a zip's or folder's around it.
  private static func names(_ entry: String, _ path: String) -> Bool {
    guard let sign = entry.lastIndex(of: "=") else { return false }
    let named = entry[..<sign]
    return "/\(path)/".contains("/\(named.hasSuffix("/") ? named.dropLast() : named)/")
  }

  /// What is wrong with an address as the owner of some calendars. One that none of them mentions is a mistake where it
  /// is all but the owner's own, and where it would be put over the owners of several.
  private func problem(_ address: String, of places: [Int]) -> String? {
    let address = address.lowercased()
    let owners = Set(places.compactMap(owner)).sorted()
    guard address.contains("@") else { return problem(ofName: address, owners, places) }
    guard !owners.isEmpty, !owners.contains(address), !places.contains(where: { isMentioned(address, $0) }) else {
      return nil
    }
    if let near = Self.nearest(to: address, among: owners) {
      return "--owner '\(address)': no calendar has that address; did you mean \(near)?"
    }
    guard owners.count > 1 else { return nil }
    return "--owner '\(address)': no calendar has that address; these are \(Self.list(owners))'s. "
      + "Leave it out, or write PATH=\(address) for the calendar that is meant"
  }

  /// A name alone owns nothing; the address it stands for is looked for among the owners, then in the invitations.
  private func problem(ofName name: String, _ owners: [String], _ places: [Int]) -> String {
    let owners = owners.filter { $0.contains("@") }
    let known = owners.map { PersonName($0, isOwner: true) } + people(in: places)
    let said = "--owner '\(name)' is no address"
    if let near = known.min(by: { $0.rank(for: name) < $1.rank(for: name) }), near.isLike(name) {
      return "\(said); did you mean \(near.address)?"
    }
    if owners.isEmpty { return "\(said); write ana@example.org or PATH=ana@example.org" }
    return "\(said); \(owners.count == 1 ? "the calendar is" : "these calendars are") \(Self.list(owners))'s"
  }

  /// Everybody who invites or is invited, by address.
  private func people(in places: [Int]) -> [PersonName] {
    var names: [String: String] = [:]
    for event in places.lazy.flatMap({ loaded.documents[$0].events }) {
      for person in event.attendees + [event.organizer].compactMap({ $0 }) where person.address.contains("@") {
        if names[person.address, default: ""].isEmpty { names[person.address] = person.commonName }
      }
    }
    return names.sorted { $0.key < $1.key }.map { PersonName($0.key, called: $0.value, isOwner: false) }
  }

  /// Whose the calendar itself says it is.
  private func owner(_ place: Int) -> String? {
    let origin = loaded.origins.count == loaded.documents.count ? loaded.origins[place] : nil
    return (origin ?? CalendarOrigin(loaded.documents[place])).owner
  }

  private func isMentioned(_ address: String, _ place: Int) -> Bool {
    loaded.documents[place].events.contains { event in
      event.organizer?.address == address || event.attendees.contains { $0.address == address }
    }
  }

  /// The text that differs from another in two letters at most, or only in what stands behind its last @ or before its
  /// last slash.
  private static func nearest(to text: String, among others: [String]) -> String? {
    let near = others.map { (text: $0, distance: CommandSuggestion.distance(text, $0)) }
      .min { ($0.distance, $0.text) < ($1.distance, $1.text) }
    if let near, near.distance <= 2 { return near.text }
    let name = core(text)
    return others.first { core($0) == name }
  }

  private static func core(_ text: String) -> Substring {
    if let at = text.lastIndex(of: "@") { return text[..<at] }
    return text.split(separator: "/").last ?? ""
  }

  /// a, b, c and 4 more.
  private static func list(_ names: [String]) -> String {
    guard names.count > 3 else { return names.joined(separator: ", ") }
    return names.prefix(3).joined(separator: ", ") + " and \(names.count - 3) more"
  }
}

/// What people may mean an address by: itself before the @, and the name beside it.
private struct PersonName {
  let address: String
  private let isOwner: Bool
  private let names: [String]
  private let parts: [Substring]

  init(_ address: String, called name: String = "", isOwner: Bool) {
    self.address = address
    self.isOwner = isOwner
    names = [String(address.prefix { $0 != "@" }), name.lowercased()].filter { !$0.isEmpty }
    parts = names.flatMap { $0.split { !$0.isLetter && !$0.isNumber } }
  }

  func isLike(_ name: String) -> Bool { slips(to: name) <= 2 }

  /// The smallest is nearest; an owner comes before those who are invited.
  func rank(for name: String) -> (slips: Int, others: Int, address: String) {
    (slips(to: name), isOwner ? 0 : 1, address)
  }

  /// One of the words as it stands is as good as the whole.
  private func slips(to name: String) -> Int {
    if parts.contains(where: { $0 == name }) { return 0 }
    return names.map { CommandSuggestion.distance($0, name) }.min() ?? Int.max
  }
}
