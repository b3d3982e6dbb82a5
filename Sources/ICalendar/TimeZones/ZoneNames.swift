import Foundation

extension Zone {
  /// The zone of a TZID: an IANA name or link, one behind a producer's prefix, a Windows or display name, or
  /// a plain offset such as `UTC+02:00`; nil where it is none of these.
  ///
  /// The table reaches from 1900 to 2100. It costs up to a millisecond to make: keep the zone.
  public init?(named name: String) {
    let plain = Self.withoutQuotes(name)
    // RFC 2445's own examples write US-Eastern.
    let slashed = plain.hasPrefix("US-") ? "US/" + plain.dropFirst(3) : plain
    let found =
      Self.database(slashed) ?? Self.prefixed(plain) ?? Self.translated(plain) ?? Self.fixed(plain)
    guard let zone = found else { return nil }
    self = zone
  }

  private static func withoutQuotes(_ name: String) -> String {
    name.replacing("\\,", with: ",").trimmingCharacters(in: CharacterSet(charactersIn: "\"' \t"))
  }

  /// `/mozilla.org/20050126_1/Europe/Berlin` and the like: the longest tail that is a name.
  private static func prefixed(_ name: String) -> Zone? {
    guard name.contains("/") else { return nil }
    var rest = Substring(name)
    while let slash = rest.firstIndex(of: "/") {
      rest = rest[rest.index(after: slash)...]
      if rest.contains("/"), let zone = database(String(rest)) { return zone }
    }
    return rest == "UTC" || rest == "GMT" ? .utc : nil
  }

  private static func translated(_ name: String) -> Zone? {
    if let iana = WindowsZones.iana(name) { return database(iana) }
    guard let id = DisplayZones.windowsName(of: name), let iana = WindowsZones.iana(id) else { return nil }
    return database(iana)
  }

  /// `UTC+02:00`, `GMT -0300`, `(UTC+01:00)`.
  private static func fixed(_ name: String) -> Zone? {
    let text = name.trimmingCharacters(in: CharacterSet(charactersIn: "() "))
    guard text.count > 3, text.hasPrefix("UTC") || text.hasPrefix("GMT") else { return nil }
    var digits = text.dropFirst(3).filter { $0 != " " }
    if digits.count <= 3, digits.first == "+" || digits.first == "-" {
      digits = digits.prefix(1) + String(repeating: "0", count: 3 - digits.count) + digits.dropFirst() + "00"
    }
    let offset = digits.withUTF8 { bytes in
      bytes.first == .plus || bytes.first == .minus ? UTCOffset.seconds(bytes) : nil
    }
    guard let offset else { return nil }
    return offset == 0
      ? .utc : Zone(name: text, table: TransitionTable(initialOffset: offset, transitions: []))
  }

  /// Reads the tz database that Foundation carries.
  private static func database(_ name: String) -> Zone? {
    if ["UTC", "GMT", "Etc/UTC", "Etc/GMT", "Z", "Zulu", "UCT", "Etc/UCT", "Etc/Zulu"].contains(name) {
      return .utc
    }
    guard let zone = timeZone(name) else { return nil }
    var table = TransitionTable(initialOffset: 0, transitions: [])
    var at = Date(timeIntervalSince1970: firstSecond)
    table.initialOffset = zone.secondsFromGMT(for: at)
    while let next = zone.nextDaylightSavingTimeTransition(after: at),
      next > at, next.timeIntervalSince1970 < lastSecond
    {
      at = next
      table.append(at: Int64(next.timeIntervalSince1970), offset: zone.secondsFromGMT(for: next))
    }
    return Zone(name: zone.identifier, table: table)
  }

  private static func timeZone(_ name: String) -> TimeZone? {
    let isPlausible =
      name.utf8.count <= 64
      && name.utf8.allSatisfy {
        $0.isLetter || $0.isDigit || "/_+-".utf8.contains($0)
      }
    guard isPlausible, name.utf8.first?.isLetter == true, !name.hasPrefix("GMT") else { return nil }
    if name != name.lowercased(), let zone = TimeZone(identifier: name) { return zone }
    // Names are matched in any case, which RFC 5545 leaves open and files need.
    let lower = name.lowercased()
    let known = TimeZone.knownTimeZoneIdentifiers.first { $0.lowercased() == lower }
    return known.flatMap { TimeZone(identifier: $0) }
  }

  /// 1900-01-01 and 2100-01-01.
  private static let firstSecond: Double = -2_208_988_800
  private static let lastSecond: Double = 4_102_444_800
}
