/// The type of a property's value; raw values are the names jCal gives them (RFC 7265, 3.6).
public enum ValueType: String, Hashable, Sendable, CaseIterable {
  case binary, boolean
  case calendarAddress = "cal-address"
  case date
  case dateTime = "date-time"
  case duration, float, integer, period
  case recurrence = "recur"
  case text, time, uri
  case utcOffset = "utc-offset"
  /// RFC 9253, 7.
  case uid
  /// RFC 9253, 7.
  case xmlReference = "xml-reference"
  /// Of a property that no RFC known here defines; its value is kept as written (RFC 7265, 5).
  case unknown

  /// The type that a VALUE parameter names in any case; nil for names not known. vCalendar 1.0's URL and
  /// CONTENT-ID are URIs.
  init?(parameter: String) {
    let name = parameter.lowercased()
    if name == "url" || name == "content-id" {
      self = .uri
    } else if let type = ValueType(rawValue: name), type != .unknown {
      self = type
    } else {
      return nil
    }
  }

  /// Whether a comma in a value of this type can only separate two of them.
  var isAlwaysList: Bool {
    switch self {
    case .date, .dateTime, .period, .time, .duration, .integer, .float, .boolean, .utcOffset: true
    default: false
    }
  }

  /// Whether the shape of a value tells this type from the others of which this holds.
  var isTimeLike: Bool { self == .date || self == .dateTime || self == .period || self == .duration }
}
