/// Finds the zones of one read: each TZID is looked up once.
///
/// A name the tz database, Windows or a display list knows wins over the file's own VTIMEZONE, which
/// producers write short or wrong; the VTIMEZONE is read only for a name nothing else knows, wherever in the
/// file it stands; then X-WR-TIMEZONE holds.
struct ZoneResolver {
  enum Source {
    case name, calendar, unknown
    /// Its VTIMEZONE, and whether that has more changes than are kept.
    case definition(isCut: Bool)
  }

  private let file: Bytes
  private var known: [String: (zone: Zone?, source: Source)] = [:]
  private var recent: [(name: [UInt8], zone: Zone?)] = []
  private var definitions: DocumentZones?
  /// How many onsets all definitions of a file may have together.
  private var onsetsLeft = 200_000

  init(_ file: Bytes) { self.file = file }

  /// The zone of a TZID; nil where nothing says what it is. `isNew` is true the first time a name comes.
  mutating func zone(_ name: Bytes) -> (zone: Zone?, source: Source, isNew: Bool) {
    if let hit = recent.first(where: { name.equals($0.name) }) { return (hit.zone, .name, false) }
    let text = Self.plain(name)
    let isNew = known[text] == nil
    let found = known[text] ?? look(for: text)
    known[text] = found
    if recent.count < 8 { recent.append((Array(name), found.zone)) }
    return (found.zone, found.source, isNew)
  }

  private mutating func look(for name: String) -> (zone: Zone?, source: Source) {
    if let zone = Zone(named: name) { return (zone, .name) }
    let all = definitions ?? DocumentZones(file)
    definitions = all
    if let made = all.zones[name]?.zone(atMost: onsetsLeft) {
      onsetsLeft -= made.cost
      return (made.zone, .definition(isCut: made.isCut))
    }
    if let zone = all.calendarZone.flatMap({ Zone(named: $0) }) { return (zone, .calendar) }
    return (nil, .unknown)
  }

  /// TZID is escaped text in a VTIMEZONE and quoted in a parameter; both compare in this form.
  static func plain(_ name: Bytes) -> String {
    var cleaner = TextCleaner()
    return cleaner.text(name.trimmed.unquoted.trimmed)
  }
}

/// The VTIMEZONEs of a file and its X-WR-TIMEZONE, gathered in a pass of their own because they may stand
/// after the events that use them.
struct DocumentZones {
  private(set) var zones: [String: ObservedZone] = [:]
  private(set) var calendarZone: String?
  private var current: ObservedZone?
  private var part: ObservedZone.Observance?

  init(_ file: Bytes) {
    var scanner = LineScanner(file)
    var unfolded: [UInt8] = []
    while let line = scanner.next() {
      let head = file.slice(line.start, line.firstEnd)
      let isWanted = current != nil || head.starts(withWord: "BEGIN") || head.starts(withWord: "X-WR-T")
      guard isWanted else { continue }
      if line.isFolded {
        scanner.unfold(line, into: &unfolded)
        unfolded.withUnsafeBufferPointer { read($0) }
      } else {
        read(head)
      }
    }
    finish()
  }

  private mutating func read(_ bytes: Bytes) {
    guard let line = ContentLine(bytes), let name = PropertyName(line.name) else { return }
    switch name {
    case .begin: begin(line.value.trimmed)
    case .end: end(line.value.trimmed)
    case .calendarZone: calendarZone = calendarZone ?? ZoneResolver.plain(line.value)
    case .tzid where part == nil: current?.name = ZoneResolver.plain(line.value)
    case .offsetFrom: part?.offsetFrom = UTCOffset.seconds(line.value)
    case .offsetTo: part?.offsetTo = UTCOffset.seconds(line.value)
    case .dtstart: part?.start = Self.reading(line.value)
    case .rrule: if let rule = RuleParser.parse(line.value).rule { part?.rules.append(rule) }
    case .rdate: part?.dates += line.value.split(at: .comma).compactMap(Self.reading)
    default: break
    }
  }

  private static func reading(_ bytes: Bytes) -> CivilDateTime? {
    let start = bytes.offset(of: .slash).map { bytes.slice(0, $0) } ?? bytes
    switch TimeValue(start.trimmed) {
    case .date(let day): return CivilDateTime(day)
    case .local(let local): return local
    case .utc(let instant): return CivilDateTime(seconds: instant.seconds)
    case nil: return nil
    }
  }

  private mutating func begin(_ component: Bytes) {
    if component.spells("VTIMEZONE") {
      finish()
      current = ObservedZone()
    } else if component.spells("STANDARD") || component.spells("DAYLIGHT") {
      finishPart()
      part = ObservedZone.Observance()
    } else if current != nil, component.spells("VEVENT") {
      finish()
    }
  }

  private mutating func end(_ component: Bytes) {
    if component.spells("VTIMEZONE") { finish() } else { finishPart() }
  }

  private mutating func finishPart() {
    if let part { current?.observances.append(part) }
    part = nil
  }

  private mutating func finish() {
    finishPart()
    if let current, !current.name.isEmpty, current.hasOffset, zones[current.name] == nil {
      zones[current.name] = current
    }
    current = nil
  }
}
