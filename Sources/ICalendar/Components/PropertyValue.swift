/// A value of a property in one of the types of RFC 5545, 3.3.
public enum PropertyValue: Hashable, Sendable {
  case binary([UInt8])
  case boolean(Bool)
  case calendarAddress(String)
  case date(CivilDate)
  /// Floating or in UTC as written: the zone of a floating one is what the property's TZID names.
  case dateTime(CalendarTime)
  case duration(Span)
  case float(Double)
  case integer(Int)
  case period(CalendarPeriod)
  case recurrence(RecurrenceRule)
  /// Escapes decoded; control characters are left as they are.
  case text(String)
  /// Seconds since midnight; second 60 counts as 59.
  case time(secondOfDay: Int, isUTC: Bool)
  case uri(String)
  /// Seconds east of UTC.
  case utcOffset(seconds: Int)
  /// The parts of one GEO or REQUEST-STATUS value.
  case structured([PropertyValue])
  /// As written: of a type that no RFC known here defines, or not of the type it should be.
  case unknown(String)

  /// The text, URI, address or value as written; nil for the other types.
  public var string: String? {
    switch self {
    case .text(let string), .uri(let string), .calendarAddress(let string), .unknown(let string): string
    default: nil
    }
  }
}

/// A PERIOD value: a start with an end or a duration (RFC 5545, 3.3.9).
public struct CalendarPeriod: Hashable, Sendable {
  public enum End: Hashable, Sendable {
    case time(CalendarTime)
    case span(Span)
  }

  public var start: CalendarTime
  public var end: End

  public init(start: CalendarTime, end: End) {
    self.start = start
    self.end = end
  }
}
