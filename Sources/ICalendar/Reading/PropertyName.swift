/// The properties that are read; every other line is stepped over without a look at its value.
enum PropertyName {
  case begin, end
  case uid, summary, description, alternateDescription, location
  case dtstart, dtend, duration, rrule, exrule, rdate, exdate, recurrenceID
  case status, classification, transparency, busyStatus, priority, importance, categories, travel
  case organizer, attendee, sequence, created, lastModified, dtstamp, conference
  case calendarName, name, calendarZone, productID, method, owner
  case tzid, offsetFrom, offsetTo, zoneLocation
  case freeBusy, clipStart, clipEnd, calendarStart, calendarEnd, workStart, workEnd, workDays

  /// The property of a name in any case, nil for one that is not read.
  init?(_ name: Bytes) {
    let found: PropertyName? =
      switch name.count {
      case 3: Self.pick(name, ("END", .end), ("UID", .uid))
      case 4: Self.pick(name, ("TZID", .tzid), ("NAME", .name))
      case 5: Self.fiveLetters(name)
      case 6: Self.sixLetters(name)
      case 7: Self.sevenLetters(name)
      case 8: Self.eightLetters(name)
      case 9: Self.pick(name, ("ORGANIZER", .organizer), ("X-CLIPEND", .clipEnd))
      case 10:
        Self.pick(name, ("CATEGORIES", .categories), ("CONFERENCE", .conference))
          ?? Self.pick(name, ("TZOFFSETTO", .offsetTo), ("X-ALT-DESC", .alternateDescription))
          ?? Self.pick(name, ("X-CALSTART", .calendarStart))
      case 11: Self.pick(name, ("DESCRIPTION", .description), ("X-CLIPSTART", .clipStart))
      case 12: Self.pick(name, ("X-WR-CALNAME", .calendarName), ("TZOFFSETFROM", .offsetFrom))
      case 13:
        Self.pick(name, ("LAST-MODIFIED", .lastModified), ("RECURRENCE-ID", .recurrenceID))
          ?? Self.pick(name, ("X-WR-TIMEZONE", .calendarZone))
      case 14...: Self.long(name)
      default: nil
      }
    guard let found else { return nil }
    self = found
  }

  private static func fiveLetters(_ name: Bytes) -> PropertyName? {
    pick(name, ("DTEND", .dtend), ("BEGIN", .begin)) ?? pick(
      name, ("RRULE", .rrule), ("CLASS", .classification))
      ?? pick(name, ("RDATE", .rdate))
  }

  private static func sixLetters(_ name: Bytes) -> PropertyName? {
    pick(name, ("STATUS", .status), ("TRANSP", .transparency)) ?? pick(
      name, ("EXDATE", .exdate), ("METHOD", .method))
      ?? pick(name, ("PRODID", .productID), ("EXRULE", .exrule))
  }

  private static func sevenLetters(_ name: Bytes) -> PropertyName? {
    pick(name, ("DTSTART", .dtstart), ("SUMMARY", .summary))
      ?? pick(name, ("DTSTAMP", .dtstamp), ("CREATED", .created)) ?? pick(name, ("X-OWNER", .owner))
  }

  private static func eightLetters(_ name: Bytes) -> PropertyName? {
    pick(name, ("ATTENDEE", .attendee), ("LOCATION", .location))
      ?? pick(name, ("SEQUENCE", .sequence), ("DURATION", .duration))
      ?? pick(name, ("PRIORITY", .priority), ("FREEBUSY", .freeBusy)) ?? pick(name, ("X-CALEND", .calendarEnd))
  }

  private static func long(_ name: Bytes) -> PropertyName? {
    guard name.starts(withWord: "X-") else { return nil }
    return pick(name, ("X-MICROSOFT-CDO-BUSYSTATUS", .busyStatus), ("X-APPLE-EWS-BUSYSTATUS", .busyStatus))
      ?? pick(name, ("X-MICROSOFT-CDO-IMPORTANCE", .importance), ("X-GOOGLE-CONFERENCE", .conference))
      ?? pick(
        name, ("X-MICROSOFT-SKYPETEAMSMEETINGURL", .conference),
        ("X-MICROSOFT-ONLINEMEETINGCONFLINK", .conference))
      ?? pick(name, ("X-MICROSOFT-ONLINEMEETINGEXTERNALLINK", .conference), ("X-LIC-LOCATION", .zoneLocation))
      ?? pick(name, ("X-MS-OLK-WKHRSTART", .workStart), ("X-MS-OLK-WKHREND", .workEnd))
      ?? pick(name, ("X-MS-OLK-WKHRDAYS", .workDays), ("X-APPLE-TRAVEL-DURATION", .travel))
  }

  private typealias Row = (word: StaticString, property: PropertyName)

  @inline(__always) private static func pick(_ name: Bytes, _ row: Row) -> PropertyName? {
    name.spells(row.word) ? row.property : nil
  }

  @inline(__always) private static func pick(_ name: Bytes, _ first: Row, _ second: Row) -> PropertyName? {
    pick(name, first) ?? pick(name, second)
  }
}
