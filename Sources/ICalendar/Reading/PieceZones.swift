/// The zones that one piece of a file has named, each looked up once.
struct PieceZones {
  private let shared: SharedZones
  /// By names that mean the same in every calendar.
  private var named: [String: Zone] = [:]
  /// What the calendar being read makes of the names nothing else knows.
  private var scoped: [String: ZoneResolver.Found] = [:]
  /// The first few names as they are written.
  private var recent: [(name: [UInt8], zone: Zone?)] = []
  /// The line of the calendar's BEGIN:VCALENDAR; 0 before any.
  private(set) var calendar: Int

  init(_ shared: SharedZones, calendar: Int) {
    self.shared = shared
    self.calendar = calendar
  }

  /// The zone of a TZID; nil where nothing says what it is. `isNew` is true the first time that this calendar
  /// names one which means nothing but here.
  @inline(__always) mutating func zone(_ name: Bytes) -> (zone: Zone?, source: ZoneResolver.Source, isNew: Bool) {
    for index in recent.indices where name.equals(recent[index].name) { return (recent[index].zone, .name, false) }
    return look(for: name)
  }

  private mutating func look(for name: Bytes) -> (zone: Zone?, source: ZoneResolver.Source, isNew: Bool) {
    let text = ZoneResolver.plain(name)
    if let zone = named[text] { return (zone, .name, false) }
    let known = scoped[text]
    let found = known ?? shared.zone(text, inCalendarAt: calendar)
    if case .name = found.source { named[text] = found.zone } else { scoped[text] = found }
    if recent.count < 8 { recent.append((Array(name), found.zone)) }
    return (found.zone, found.source, known == nil)
  }

  /// Forgets what was particular to the calendar before.
  mutating func beginCalendar(line: Int) {
    calendar = line
    if scoped.isEmpty { return }
    scoped = [:]
    recent = []
  }
}
