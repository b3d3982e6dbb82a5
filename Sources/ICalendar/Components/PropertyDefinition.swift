/// What the RFCs say of a property: its default type, whether it is a list, whether its value has parts.
struct PropertyDefinition {
  var type: ValueType
  /// Values separated by commas.
  var isList = false
  /// One value of parts separated by semicolons (GEO, REQUEST-STATUS).
  var isStructured = false

  /// The definition of a name in upper case; nil for X- and unregistered ones.
  static func of(_ name: String) -> PropertyDefinition? {
    if let type = types[name] { return PropertyDefinition(type: type) }
    if let type = lists[name] { return PropertyDefinition(type: type, isList: true) }
    switch name {
    case "GEO": return PropertyDefinition(type: .float, isStructured: true)
    case "REQUEST-STATUS": return PropertyDefinition(type: .text, isStructured: true)
    default: return nil
    }
  }

  private static let lists: [String: ValueType] = [
    "CATEGORIES": .text, "RESOURCES": .text, "LOCATION-TYPE": .text, "EXDATE": .dateTime, "RDATE": .dateTime,
    "FREEBUSY": .period,
  ]

  private static let types: [String: ValueType] = table([
    // RFC 5545, 3.7 and 3.8.
    (.text, "CALSCALE METHOD PRODID VERSION CLASS COMMENT DESCRIPTION LOCATION STATUS SUMMARY TRANSP TZID TZNAME"),
    (.text, "CONTACT RELATED-TO UID ACTION"),
    (.uri, "ATTACH TZURL URL"),
    (.integer, "PERCENT-COMPLETE PRIORITY REPEAT SEQUENCE"),
    (.dateTime, "COMPLETED DTEND DUE DTSTART RECURRENCE-ID CREATED DTSTAMP LAST-MODIFIED"),
    (.duration, "DURATION TRIGGER"), (.utcOffset, "TZOFFSETFROM TZOFFSETTO"),
    (.calendarAddress, "ATTENDEE ORGANIZER"), (.recurrence, "RRULE EXRULE"),
    // RFC 7986, RFC 7953 and RFC 7808.
    (.text, "NAME COLOR BUSYTYPE TZID-ALIAS-OF"), (.uri, "IMAGE CONFERENCE SOURCE"),
    (.duration, "REFRESH-INTERVAL"), (.dateTime, "TZUNTIL"),
    // RFC 9073 and RFC 9074.
    (.text, "PARTICIPANT-TYPE RESOURCE-TYPE STYLED-DESCRIPTION STRUCTURED-DATA PROXIMITY"),
    (.calendarAddress, "CALENDAR-ADDRESS"), (.dateTime, "ACKNOWLEDGED"),
    // RFC 9253 and RFC 6321.
    (.uri, "LINK CONCEPT"), (.text, "REFID XML"),
  ])

  private static func table(_ rows: [(ValueType, String)]) -> [String: ValueType] {
    var table: [String: ValueType] = [:]
    for (type, names) in rows {
      for name in names.split(separator: " ") { table[String(name)] = type }
    }
    return table
  }
}
