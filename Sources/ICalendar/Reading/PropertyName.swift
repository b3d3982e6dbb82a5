/// The properties that are read; every other line is stepped over without a look at its value.
enum PropertyName: UInt8 {
  case begin, end
  case uid, summary, description, alternateDescription, location
  case dtstart, dtend, duration, rrule, exrule, rdate, exdate, recurrenceID
  case status, classification, transparency, busyStatus, priority, importance, categories, travel
  case organizer, attendee, sequence, created, lastModified, dtstamp, conference
  case calendarName, name, calendarZone, productID, method, owner
  /// vCalendar 1.0\'s TZ and DAYLIGHT.
  case oldOffset, oldDaylight
  case tzid, offsetFrom, offsetTo, zoneLocation
  case freeBusy, clipStart, clipEnd, calendarStart, calendarEnd, workStart, workEnd, workDays

  /// How files write them, in upper case. A property becomes one that is read by a row here.
  static let written: [(word: StaticString, name: PropertyName)] = [
    ("BEGIN", .begin), ("END", .end),
    ("UID", .uid), ("SUMMARY", .summary), ("DESCRIPTION", .description), ("LOCATION", .location),
    ("X-ALT-DESC", .alternateDescription),
    ("DTSTART", .dtstart), ("DTEND", .dtend), ("DURATION", .duration), ("RECURRENCE-ID", .recurrenceID),
    ("RRULE", .rrule), ("EXRULE", .exrule), ("RDATE", .rdate), ("EXDATE", .exdate),
    ("STATUS", .status), ("CLASS", .classification), ("TRANSP", .transparency), ("PRIORITY", .priority),
    ("X-MICROSOFT-CDO-BUSYSTATUS", .busyStatus), ("X-APPLE-EWS-BUSYSTATUS", .busyStatus),
    ("X-MICROSOFT-CDO-IMPORTANCE", .importance), ("CATEGORIES", .categories),
    ("ORGANIZER", .organizer), ("ATTENDEE", .attendee),
    ("SEQUENCE", .sequence), ("CREATED", .created), ("LAST-MODIFIED", .lastModified), ("DTSTAMP", .dtstamp),
    ("CONFERENCE", .conference), ("X-GOOGLE-CONFERENCE", .conference),
    ("X-MICROSOFT-SKYPETEAMSMEETINGURL", .conference), ("X-MICROSOFT-ONLINEMEETINGCONFLINK", .conference),
    ("X-MICROSOFT-ONLINEMEETINGEXTERNALLINK", .conference),
    ("X-WR-CALNAME", .calendarName), ("NAME", .name), ("X-WR-TIMEZONE", .calendarZone),
    ("PRODID", .productID), ("METHOD", .method), ("X-OWNER", .owner),
    ("TZ", .oldOffset), ("DAYLIGHT", .oldDaylight),
    ("TZID", .tzid), ("TZOFFSETFROM", .offsetFrom), ("TZOFFSETTO", .offsetTo),
    ("X-LIC-LOCATION", .zoneLocation), ("X-APPLE-TRAVEL-DURATION", .travel), ("FREEBUSY", .freeBusy),
    ("X-CLIPSTART", .clipStart), ("X-CLIPEND", .clipEnd), ("X-CALSTART", .calendarStart),
    ("X-CALEND", .calendarEnd), ("X-MS-OLK-WKHRSTART", .workStart), ("X-MS-OLK-WKHREND", .workEnd),
    ("X-MS-OLK-WKHRDAYS", .workDays),
  ]

  /// Whether its value is a text or a person, which is decoded when it is asked for.
  var isText: Bool {
    switch self {
    case .attendee, .organizer, .summary, .description, .alternateDescription, .location, .categories, .conference: true
    default: false
    }
  }

  /// The property of a name in any case, nil for one that is not read.
  init?(_ name: Bytes) {
    guard let found = PropertyNames.all.property(of: name) else { return nil }
    self = found
  }
}
