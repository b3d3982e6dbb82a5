/// What is noticed while one piece of a file is read, in its order.
///
/// What depends on the pieces before waits here until all are put together: whether a zone was reported already,
/// and the properties of the calendar.
struct PieceLog {
  enum Entry {
    case diagnostic(Diagnostic)
    /// The first time in this piece that a calendar names a zone; what there is to say of it is said once.
    case zone(ZoneName, Diagnostic)
    /// A property of the calendar that begins on a line, not of an event.
    case property(PropertyName, offset: Int, line: Int, calendar: Int)
  }

  let path: String
  private(set) var entries: [Entry] = []
  /// How many diagnostics were counted and not kept.
  private(set) var left = 0
  private var kept = 0

  init(path: String) { self.path = path }

  mutating func add(_ severity: Diagnostic.Severity, line: Int, property: String? = nil, _ message: String) {
    guard kept < ReadingLog.capacity else {
      left += 1
      return
    }
    kept += 1
    entries.append(
      .diagnostic(Diagnostic(severity, path: path, line: line, property: property, message: message)))
  }

  mutating func add(_ entry: Entry) { entries.append(entry) }
}

/// A TZID as one calendar of a file means it.
struct ZoneName: Hashable {
  /// The line of its BEGIN:VCALENDAR; 0 before any.
  var calendar: Int
  var name: String
}
