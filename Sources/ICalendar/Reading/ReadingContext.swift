/// What the properties of one piece of a file share while they are read: the log, the zones, the text cleaner.
struct ReadingContext {
  var log: PieceLog
  var zones: PieceZones
  var rules = RuleCache()
  private var cleaner = TextCleaner()

  init(log: PieceLog, zones: PieceZones) {
    self.log = log
    self.zones = zones
  }

  mutating func text(_ bytes: Bytes, keepsLines: Bool = false) -> String {
    cleaner.text(bytes.trimmed, keepsLines: keepsLines)
  }

  mutating func plain(_ bytes: Bytes) -> String { cleaner.text(bytes.trimmed, escaping: .none) }

  /// A property's or component's name for a diagnostic.
  mutating func name(_ bytes: Bytes) -> String { plain(bytes.slice(0, min(40, bytes.count))).uppercased() }

  /// Gives a written time its form: its zone where it has a TZID, else as its shape says.
  mutating func time(_ value: TimeValue, zone name: Bytes?, line: Int, property: StaticString)
    -> CalendarTime
  {
    switch value {
    case .date(let day): return .date(day)
    case .utc(let instant):
      guard let name, let zone = zones.zone(name).zone, zone != .utc else { return .utc(instant) }
      log.add(
        .warning, line: line, property: "\(property)",
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
    _ source: ZoneResolver.Source, _ zone: Zone?, _ name: Bytes, _ line: Int, _ property: StaticString
  ) {
    let message: String
    switch source {
    case .name, .definition(isCut: false): return
    case .definition(isCut: true):
      message =
        "The definition of the zone “\(plain(name))” has too many changes; those after the first ones were left out."
    case .calendar:
      message = "The zone “\(plain(name))” is not known; its times were read in the calendar's, \(zone?.name ?? "")."
    case .unknown: message = "The zone “\(plain(name))” is not known; its times were read as local ones."
    }
    log.add(
      .zone(
        ZoneName(calendar: zones.calendar, name: ZoneResolver.plain(name)),
        Diagnostic(.warning, path: log.path, line: line, property: "\(property)", message: message)))
  }
}
