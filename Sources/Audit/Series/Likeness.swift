import ICalendar

/// What two entries of one meeting share when their UIDs do not: title, organizer and slot.
enum Likeness {
  /// The title in lower case without what mail programs put before it, with runs of digits as "#" and blanks folded, so that
  /// "Sprint 23 review" and "Sprint 24 review" are one.
  static func title(_ summary: String) -> String {
    let title = EntryTitle(summary).text
    if title.utf8.allSatisfy({ $0 < 0x80 }) { return asciiTitle(title.utf8) }
    return title.lowercased().split { $0.isWhitespace }.map(foldingDigits).joined(separator: " ")
  }

  /// What the general way gives, byte by byte: most titles are ASCII, and every single entry is asked for its likeness.
  private static func asciiTitle(_ title: String.UTF8View) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(title.count)
    var isBetweenWords = false
    for byte in title {
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        isBetweenWords = true
        continue
      }
      if isBetweenWords, !bytes.isEmpty { bytes.append(0x20) }
      isBetweenWords = false
      switch byte {
      case 0x30...0x39: if bytes.last != 0x23 { bytes.append(0x23) }
      case 0x41...0x5A: bytes.append(byte | 0x20)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Title, organizer, weekday and time of day.
  static func key(of event: CalendarEvent, in zone: Zone) -> String {
    let local = zone.local(event.start.instant(floatingIn: zone))
    let slot = event.start.isDate ? "all-day" : "\(local.secondOfDay / 60)"
    return [
      title(event.summary), event.organizer?.address ?? "", local.date.weekday.code, slot,
    ].joined(separator: "\u{1F}")
  }

  private static func foldingDigits(_ word: Substring) -> String {
    var result = ""
    for character in word {
      if !character.isNumber {
        result.append(character)
      } else if result.last != "#" {
        result.append("#")
      }
    }
    return result
  }
}
