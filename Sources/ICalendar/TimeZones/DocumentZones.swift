/// The VTIMEZONEs and X-WR-TIMEZONEs of a file's calendars, gathered in a pass of their own because they may stand
/// after the events that use them.
struct DocumentZones {
  struct Name: Hashable {
    /// The line of BEGIN:VCALENDAR; 0 before any.
    var calendar: Int
    var name: String
  }

  private(set) var zones: [Name: ObservedZone] = [:]
  /// The first definition of each name, for calendars that have none.
  private var anywhere: [String: ObservedZone] = [:]
  private var calendarZones: [Int: String] = [:]
  private var calendar = 0
  private var current: ObservedZone?
  private var part: ObservedZone.Observance?

  init(_ file: Bytes, hasLoneReturns: Bool = true) {
    var scanner = LineScanner(file, hasLoneReturns: hasLoneReturns)
    var unfolded: [UInt8] = []
    while var line = scanner.next() {
      // Files that were put together have byte order marks inside.
      if file.slice(line.start, line.firstEnd).starts(withWord: "\u{FEFF}") { line.start += 3 }
      let head = file.slice(line.start, line.firstEnd)
      let isWanted = current != nil || head.starts(withWord: "BEGIN") || head.starts(withWord: "X-WR-T")
      guard isWanted else { continue }
      if line.isFolded {
        scanner.unfold(line, into: &unfolded)
        unfolded.withUnsafeBufferPointer { read($0, line.number) }
      } else {
        read(head, line.number)
      }
    }
    finish()
  }

  /// The VTIMEZONE of a name in the calendar that begins on a line, else in the first calendar that has one.
  func definition(_ name: String, inCalendarAt line: Int) -> ObservedZone? {
    zones[Name(calendar: line, name: name)] ?? anywhere[name]
  }

  /// X-WR-TIMEZONE of the calendar that begins on a line.
  func calendarZone(inCalendarAt line: Int) -> String? { calendarZones[line] }

  private mutating func read(_ bytes: Bytes, _ number: Int) {
    guard let line = ContentLine(bytes), let name = PropertyName(line.name) else { return }
    switch name {
    case .begin: begin(line.value.trimmed, number)
    case .end: end(line.value.trimmed)
    case .calendarZone: calendarZones[calendar] = calendarZones[calendar] ?? ZoneResolver.plain(line.value)
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

  private mutating func begin(_ component: Bytes, _ number: Int) {
    if component.spells("VCALENDAR") {
      finish()
      calendar = number
    } else if component.spells("VTIMEZONE") {
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
    guard let zone = current.take(), !zone.name.isEmpty, zone.hasOffset else { return }
    let name = Name(calendar: calendar, name: zone.name)
    if zones[name] == nil { zones[name] = zone }
    if anywhere[zone.name] == nil { anywhere[zone.name] = zone }
  }
}
