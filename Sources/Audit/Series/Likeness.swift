import ICalendar

/// What two entries of one meeting share when their UIDs do not: title, organizer and slot.
enum Likeness {
  /// The title in lower case without what mail programs put before it, with runs of digits as "#" and blanks folded, so that
  /// "Sprint 23 review" and "Sprint 24 review" are one.
  static func title(_ summary: String) -> String {
    EntryTitle(summary).text.lowercased().split { $0.isWhitespace }.map(foldingDigits).joined(separator: " ")
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
