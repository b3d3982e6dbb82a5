/// The properties that are read; every other line is stepped over without a look at its value.
enum PropertyName {
  case begin, end
  case uid, summary, description, alternateDescription, location
  case dtstart, dtend, duration, rrule, exrule, rdate, exdate, recurrenceID
  case status, classification, transparency, busyStatus, priority, importance, categories
  case organizer, attendee, sequence, created, lastModified, dtstamp, conference
  case calendarName, name, calendarZone, productID, method, owner
  case tzid, offsetFrom, offsetTo

  /// The property of a name in any case, nil for one that is not read.
  init?(_ name: Bytes) {
    guard name.count < Self.byLength.count else { return nil }
    for (word, property) in Self.byLength[name.count] where name.spells(word) {
      self = property
      return
    }
    return nil
  }

  /// The names by their length, the more frequent ones first.
  private static let byLength: [[(StaticString, PropertyName)]] = {
    var table = [[(StaticString, PropertyName)]](repeating: [], count: 41)
    for row in names { table[row.0.utf8CodeUnitCount].append(row) }
    return table
  }()

  private static let names: [(StaticString, PropertyName)] = [
    ("BEGIN", .begin), ("END", .end), ("ATTENDEE", .attendee), ("UID", .uid), ("SUMMARY", .summary),
    ("DESCRIPTION", .description), ("X-ALT-DESC", .alternateDescription), ("LOCATION", .location),
    ("DTSTART", .dtstart), ("DTEND", .dtend), ("DURATION", .duration), ("RRULE", .rrule),
    ("EXRULE", .exrule), ("RDATE", .rdate), ("EXDATE", .exdate), ("RECURRENCE-ID", .recurrenceID),
    ("STATUS", .status), ("CLASS", .classification), ("TRANSP", .transparency),
    ("X-MICROSOFT-CDO-BUSYSTATUS", .busyStatus), ("X-APPLE-EWS-BUSYSTATUS", .busyStatus),
    ("PRIORITY", .priority), ("X-MICROSOFT-CDO-IMPORTANCE", .importance), ("CATEGORIES", .categories),
    ("ORGANIZER", .organizer), ("SEQUENCE", .sequence), ("CREATED", .created),
    ("LAST-MODIFIED", .lastModified), ("DTSTAMP", .dtstamp), ("CONFERENCE", .conference),
    ("X-GOOGLE-CONFERENCE", .conference), ("X-MICROSOFT-SKYPETEAMSMEETINGURL", .conference),
    ("X-MICROSOFT-ONLINEMEETINGCONFLINK", .conference),
    ("X-MICROSOFT-ONLINEMEETINGEXTERNALLINK", .conference), ("X-WR-CALNAME", .calendarName),
    ("NAME", .name), ("X-WR-TIMEZONE", .calendarZone), ("PRODID", .productID), ("METHOD", .method),
    ("X-OWNER", .owner), ("TZID", .tzid), ("TZOFFSETFROM", .offsetFrom), ("TZOFFSETTO", .offsetTo)
  ]
}
