extension Zone {
  /// The zone of a TZID: an IANA name or link, one behind a producer's prefix, a Windows, Outlook, Exchange or Notes
  /// name in one of many languages, or a plain offset such as `UTC+02:00`; nil where it is none of these.
  ///
  /// It costs up to a millisecond to make: keep the zone.
  public init?(named name: String) {
    guard let zone = Self.known(name) ?? Self.offset(named: name) ?? Self.guessed(name) else { return nil }
    self = zone
  }

  /// The zone a name stands for beyond doubt, so that a definition beside it is not looked at.
  static func known(_ name: String) -> Zone? {
    let plain = plain(name)
    guard plain.utf8.count <= longestName else { return nil }
    return TimeZoneDatabase.zone(plain) ?? dashed(plain) ?? prefixed(plain) ?? translated(plain)
  }

  /// The zone of a name that is a plain offset, such as `UTC+02:00`: it holds where nothing defines the name, as a
  /// definition may say that the clocks change.
  static func offset(named name: String) -> Zone? {
    let plain = plain(name)
    return plain.utf8.count <= longestName ? fixed(plain) : nil
  }

  /// The zone a name most likely stands for, where nothing else says what it is: by cities in it, as an abbreviation,
  /// or by the offset it begins with.
  static func guessed(_ name: String) -> Zone? {
    let plain = plain(name)
    guard plain.utf8.count <= longestName else { return nil }
    let shown = DisplayName(plain)
    return (Abbreviations.iana(plain) ?? CityNames.iana(of: shown)).flatMap(TimeZoneDatabase.zone)
      ?? shown.offset.map { fixed(plain, offset: $0) }
  }

  /// Bytes; the longest list of cities has about a hundred, and what is longer is no name.
  private static let longestName = 256

  private static func plain(_ name: String) -> String {
    let unescaped = name.contains("\\") ? name.replacing("\\,", with: ",") : name
    let isAround = { (character: Character) in "\"' \t".contains(character) }
    return String(unescaped.drop(while: isAround).reversed().drop(while: isAround).reversed())
  }

  /// `US-Eastern`, as RFC 2445's own examples write, `America_New_York` and `America/New York`.
  private static func dashed(_ name: String) -> Zone? {
    if name.contains("/") { return name.contains(" ") ? database(name.replacing(" ", with: "_")) : nil }
    guard let dash = name.firstIndex(where: { $0 == "-" || $0 == "_" }), name[..<dash].utf8.allSatisfy(\.isLetter)
    else { return nil }
    return database(name[..<dash] + "/" + name[name.index(after: dash)...])
  }

  /// `/mozilla.org/20050126_1/Europe/Berlin` and the like: the longest tail that is a name of an area, or one like
  /// `EST5EDT`.
  private static func prefixed(_ name: String) -> Zone? {
    guard name.contains("/") else { return nil }
    var rest = Substring(name)
    while let slash = rest.firstIndex(of: "/") {
      rest = rest[rest.index(after: slash)...]
      if rest.contains("/") || rest.contains(where: \.isNumber), let zone = database(rest) { return zone }
    }
    return TimeZoneDatabase.utcNames.contains(rest.lowercased()) ? .utc : nil
  }

  private static func database(_ name: some StringProtocol) -> Zone? { TimeZoneDatabase.zone(String(name)) }

  private static func translated(_ name: String) -> Zone? {
    (WindowsZones.iana(name) ?? DisplayZones.iana(of: DisplayName(name))).flatMap(database)
  }

  /// `UTC+02:00`, `GMT -0300`, `(UTC+01:00)`, `+0530`.
  private static func fixed(_ name: String) -> Zone? {
    let shown = DisplayName(name)
    guard shown.text.isEmpty, let offset = shown.offset else { return nil }
    return fixed(name, offset: offset)
  }

  private static func fixed(_ name: String, offset: Int) -> Zone {
    offset == 0 ? .utc : Zone(name: name, table: TransitionTable(initialOffset: offset, transitions: []))
  }
}
