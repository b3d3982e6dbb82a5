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

  private let file: Bytes
  /// By names that mean the same in every calendar.
  private var named: [String: Zone] = [:]
  /// What the calendar being read makes of the names nothing else knows.
  private var scoped: [String: (zone: Zone?, source: Source)] = [:]
  /// 1-based line of its BEGIN:VCALENDAR.
  private var calendarLine = 0
  private var recent: [(name: [UInt8], zone: Zone?)] = []
  /// Names that mean nothing but what their calendar says.
  private var unnamed: Set<String> = []
  private var definitions: DocumentZones?
  /// Calendars that were put together often repeat one definition.
  private var made: [ObservedZone: (zone: Zone, isCut: Bool)] = [:]
  /// How many onsets all definitions of a file may have together.
  private var onsetsLeft = 5_000_000

  init(_ file: Bytes) { self.file = file }

  /// The zone of a TZID; nil where nothing says what it is. `isNew` is true the first time a name comes.
  mutating func zone(_ name: Bytes) -> (zone: Zone?, source: Source, isNew: Bool) {
    if let hit = recent.first(where: { name.equals($0.name) }) { return (hit.zone, .name, false) }
    let text = Self.plain(name)
    let isNew = named[text] == nil && scoped[text] == nil
    let found = named[text].map { ($0, .name) } ?? scoped[text] ?? look(for: text)
    if recent.count < 8 { recent.append((Array(name), found.zone)) }
    return (found.zone, found.source, isNew)
  }

  /// Forgets what was particular to the calendar before.
  mutating func beginCalendar(line: Int) {
    calendarLine = line
    if scoped.isEmpty { return }
    scoped = [:]
    recent = []
  }

  private mutating func look(for name: String) -> (zone: Zone?, source: Source) {
    if let zone = zone(named: name) { return (zone, .name) }
    let found = define(name)
    scoped[name] = found
    return found
  }

  private mutating func define(_ name: String) -> (zone: Zone?, source: Source) {
    let all = definitions ?? DocumentZones(file)
    definitions = all
    if let definition = all.definition(name, inCalendarAt: calendarLine) {
      if let zone = zone(named: definition.location) { return (zone, .name) }
      if let found = zone(of: definition) { return (found.zone, .definition(isCut: found.isCut)) }
    }
    if let zone = Zone.guessed(name) { return (zone, .guess) }
    let calendarZone = all.calendarZone(inCalendarAt: calendarLine)
    if let zone = calendarZone.flatMap({ zone(named: $0) ?? Zone.guessed($0) }) { return (zone, .calendar) }
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
