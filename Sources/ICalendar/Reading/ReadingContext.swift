/// What the properties of one file share while they are read: the log, its zones, the text cleaner.
struct ReadingContext {
  var log: ReadingLog
  var zones: ZoneResolver
  private var cleaner = TextCleaner()
  /// X-WR-TIMEZONE, once it has come by.
  private(set) var calendarZone: Zone?

  init(log: ReadingLog, zones: ZoneResolver) {
    self.log = log
    self.zones = zones
  }

  mutating func text(_ bytes: Bytes, keepsLines: Bool = false) -> String {
    cleaner.text(bytes.trimmed, keepsLines: keepsLines)
  }

  mutating func parameter(_ bytes: Bytes) -> String { cleaner.text(bytes.trimmed, escaping: .caret) }

  mutating func plain(_ bytes: Bytes) -> String { cleaner.text(bytes.trimmed, escaping: .none) }

  /// A property's or component's name for a diagnostic.
  mutating func name(_ bytes: Bytes) -> String { plain(bytes.slice(0, min(40, bytes.count))).uppercased() }

  mutating func setCalendarZone(_ name: Bytes, line: Int) {
    guard calendarZone == nil, !name.trimmed.isEmpty else { return }
    calendarZone = zones.zone(name).zone
    if calendarZone == nil {
      log.add(
        .warning, line: line, property: "X-WR-TIMEZONE",
        "The zone “\(plain(name))” is not known; the calendar was read without one.")
    }
  }

  /// Gives a written time its form: its zone where it has a TZID, else as its shape says.
  mutating func time(_ value: TimeValue, zone name: Bytes?, line: Int, property: String) -> CalendarTime {
    switch value {
    case .date(let day): return .date(day)
    case .utc(let instant):
      guard let name, let zone = zones.zone(name).zone, zone != .utc else { return .utc(instant) }
      log.add(
        .warning, line: line, property: property,
        "The time has both a Z and the zone “\(plain(name))”; it was read on the clock of that zone.")
      return .zoned(CivilDateTime(seconds: instant.seconds), zone)
    case .local(let local):
      guard let name, !name.trimmed.isEmpty else { return .floating(local) }
      let (zone, source, isNew) = zones.zone(name)
      if isNew { report(source, zone, name, line, property) }
      return zone.map { .zoned(local, $0) } ?? .floating(local)
    }
  }

  private mutating func report(
    _ source: ZoneResolver.Source, _ zone: Zone?, _ name: Bytes, _ line: Int, _ property: String
  ) {
    switch source {
    case .name, .definition(isCut: false): return
    case .definition(isCut: true):
      log.add(
        .warning, line: line, property: property,
        "The definition of the zone “\(plain(name))” has too many changes; those after the first ones were left out.")
    case .guess:
      log.add(
        .warning, line: line, property: property,
        "The zone “\(plain(name))” is not known; it was taken for \(zone?.name ?? "").")
    case .calendar:
      log.add(
        .warning, line: line, property: property,
        "The zone “\(plain(name))” is not known; its times were read in the calendar's, \(zone?.name ?? "").")
    case .unknown:
      log.add(
        .warning, line: line, property: property,
        "The zone “\(plain(name))” is not known; its times were read as local ones.")
    }
  }
}
