/// Finds the zones of one read: each TZID is looked up once.
///
/// A name the tz database, Windows or a display list knows wins over the file's own VTIMEZONE, which
/// producers write short or wrong; the VTIMEZONE is read only for a name nothing else knows, wherever in the
/// calendar it stands; then what the name most likely means; then X-WR-TIMEZONE holds. Both belong to their VCALENDAR (RFC 5545, 3.2.19), of which a
/// file may have many; a VTIMEZONE that is missing in one is taken from another.
struct ZoneResolver {
  enum Source {
    case name, calendar, unknown
    /// What the name most likely means.
    case guess
    /// Its VTIMEZONE, and whether that has more changes than are kept.
    case definition(isCut: Bool)
  }

  typealias Found = (zone: Zone?, source: Source)

  private let file: CalendarSource
  /// By names that mean the same in every calendar.
  private var named: [String: Zone] = [:]
  /// What the calendar asked for last makes of the names nothing else knows.
  private var scoped: [String: Found] = [:]
  /// 1-based line of its BEGIN:VCALENDAR.
  private var calendarLine = 0
  /// Names that mean nothing but what their calendar says.
  private var unnamed: Set<String> = []
  private var definitions: DocumentZones?
  /// Calendars that were put together often repeat one definition.
  private var made: [ObservedZone: (zone: Zone, isCut: Bool)] = [:]
  /// How many onsets all definitions of a file may have together.
  private var onsetsLeft = 5_000_000

  init(_ file: CalendarSource) { self.file = file }

  /// Whether the last definitions may have got less than they asked for.
  var isSpent: Bool { onsetsLeft < ObservedZone.onsetsOfPart }

  /// The zone of a TZID in the calendar that begins on a line; nil where nothing says what it is.
  mutating func zone(_ name: String, inCalendarAt line: Int) -> Found {
    if line != calendarLine {
      calendarLine = line
      scoped = [:]
    }
    return named[name].map { ($0, .name) } ?? scoped[name] ?? look(for: name)
  }

  private mutating func look(for name: String) -> Found {
    if let zone = zone(named: name) { return (zone, .name) }
    let found = define(name)
    scoped[name] = found
    return found
  }

  private mutating func define(_ name: String) -> Found {
    let all = definitions ?? file.withBytes { DocumentZones($0, hasLoneReturns: file.hasLoneReturns) }
    definitions = all
    if let definition = all.definition(name, inCalendarAt: calendarLine) {
      if let zone = zone(named: definition.location) { return (zone, .name) }
      if let found = zone(of: definition) { return (found.zone, .definition(isCut: found.isCut)) }
    }
    if let zone = Zone.offset(named: name) { return (zone, .name) }
    if let zone = Zone.guessed(name) { return (zone, .guess) }
    let calendarZone = all.calendarZone(inCalendarAt: calendarLine)
    if let zone = calendarZone.flatMap({ zone(named: $0) ?? Zone(named: $0) }) { return (zone, .calendar) }
    return (nil, .unknown)
  }

  private mutating func zone(named name: String) -> Zone? {
    if let zone = named[name] { return zone }
    guard !name.isEmpty, !unnamed.contains(name), let zone = Zone.known(name) else {
      unnamed.insert(name)
      return nil
    }
    named[name] = zone
    return zone
  }

  private mutating func zone(of definition: ObservedZone) -> (zone: Zone, isCut: Bool)? {
    if let found = made[definition] { return found }
    guard let found = definition.zone(atMost: onsetsLeft) else { return nil }
    onsetsLeft -= found.cost
    made[definition] = (found.zone, found.isCut)
    return (found.zone, found.isCut)
  }

  /// TZID is escaped text in a VTIMEZONE and quoted in a parameter; both compare in this form.
  static func plain(_ name: Bytes) -> String {
    var cleaner = TextCleaner()
    return cleaner.text(name.trimmed.unquoted.trimmed)
  }
}
