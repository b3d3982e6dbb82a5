/// Which properties a component must have, may have once, and cannot have together (RFC 5545, 3.6; RFC 7953,
/// RFC 9073, RFC 9074).
struct ComponentRules {
  /// Where it may stand; anywhere where there are none.
  var parents: Set<String> = []
  var required: [String] = []
  /// Those that come once at most; required ones are among them.
  var single: Set<String> = []
  var exclusive: [(String, String)] = []
  /// The first needs the second.
  var dependent: [(String, String)] = []

  static func of(_ name: String) -> ComponentRules? { all[name] }

  /// What a VALARM needs beside ACTION and TRIGGER (3.6.6).
  static let requiredByAction = [
    "DISPLAY": ["DESCRIPTION"], "EMAIL": ["DESCRIPTION", "SUMMARY", "ATTENDEE"],
  ]

  private init(
    in parents: String, required: String, single: String, exclusive: [(String, String)] = [],
    dependent: [(String, String)] = []
  ) {
    let words = { (text: String) in text.split(separator: " ").map(String.init) }
    self.parents = Set(words(parents))
    self.required = words(required)
    self.single = Set(words(required) + words(single))
    self.exclusive = exclusive
    self.dependent = dependent
  }

  private static let all: [String: ComponentRules] = [
    "VCALENDAR": ComponentRules(
      in: "", required: "PRODID VERSION",
      single: "CALSCALE METHOD UID LAST-MODIFIED URL REFRESH-INTERVAL SOURCE COLOR"),
    "VEVENT": ComponentRules(
      in: "VCALENDAR", required: "UID DTSTAMP DTSTART",
      single: "CLASS CREATED DESCRIPTION GEO LAST-MODIFIED LOCATION ORGANIZER PRIORITY SEQUENCE STATUS SUMMARY "
        + "TRANSP URL RECURRENCE-ID DTEND DURATION COLOR",
      exclusive: [("DTEND", "DURATION")]),
    "VTODO": ComponentRules(
      in: "VCALENDAR", required: "UID DTSTAMP",
      single: "CLASS COMPLETED CREATED DESCRIPTION DTSTART GEO LAST-MODIFIED LOCATION ORGANIZER PERCENT-COMPLETE "
        + "PRIORITY RECURRENCE-ID SEQUENCE STATUS SUMMARY URL DUE DURATION COLOR",
      exclusive: [("DUE", "DURATION")], dependent: [("DURATION", "DTSTART")]),
    "VJOURNAL": ComponentRules(
      in: "VCALENDAR", required: "UID DTSTAMP",
      single: "CLASS CREATED DTSTART LAST-MODIFIED ORGANIZER RECURRENCE-ID SEQUENCE STATUS SUMMARY URL COLOR"),
    "VFREEBUSY": ComponentRules(
      in: "VCALENDAR", required: "UID DTSTAMP", single: "CONTACT DTSTART DTEND ORGANIZER URL"),
    "VTIMEZONE": ComponentRules(in: "VCALENDAR", required: "TZID", single: "LAST-MODIFIED TZURL"),
    "STANDARD": ComponentRules(in: "VTIMEZONE", required: "DTSTART TZOFFSETFROM TZOFFSETTO", single: ""),
    "DAYLIGHT": ComponentRules(in: "VTIMEZONE", required: "DTSTART TZOFFSETFROM TZOFFSETTO", single: ""),
    "VALARM": ComponentRules(
      in: "VEVENT VTODO", required: "ACTION TRIGGER", single: "DURATION REPEAT DESCRIPTION SUMMARY UID ACKNOWLEDGED",
      dependent: [("DURATION", "REPEAT"), ("REPEAT", "DURATION")]),
    "VAVAILABILITY": ComponentRules(
      in: "VCALENDAR", required: "UID DTSTAMP",
      single: "BUSYTYPE CLASS CREATED DESCRIPTION DTSTART LAST-MODIFIED LOCATION ORGANIZER PRIORITY SEQUENCE SUMMARY "
        + "URL DTEND DURATION", exclusive: [("DTEND", "DURATION")]),
    "AVAILABLE": ComponentRules(
      in: "VAVAILABILITY", required: "UID DTSTAMP DTSTART",
      single: "CREATED DESCRIPTION LAST-MODIFIED LOCATION RECURRENCE-ID RRULE SUMMARY DTEND DURATION",
      exclusive: [("DTEND", "DURATION")]),
    "PARTICIPANT": ComponentRules(in: "", required: "UID PARTICIPANT-TYPE", single: "CALENDAR-ADDRESS"),
    "VLOCATION": ComponentRules(in: "", required: "UID", single: "NAME DESCRIPTION GEO LOCATION-TYPE URL"),
    "VRESOURCE": ComponentRules(in: "", required: "UID", single: "NAME DESCRIPTION GEO RESOURCE-TYPE"),
  ]
}
