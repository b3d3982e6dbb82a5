/// The zone of a vCalendar 1.0 file: what its TZ and DAYLIGHT properties say of its local times (section 2.1.3).
///
/// Each DAYLIGHT names one summer; the last one goes on every year, on the same weekday of the month, because files
/// of that time name one summer and hold meetings of many.
struct VCalendarZone {
  /// Seconds east of UTC that TZ says; nil before it has come.
  private var standard: Int?
  private var summers: [Summer] = []

  private struct Summer {
    var offset: Int
    var start: CivilDateTime
    var end: CivilDateTime
  }

  /// Reads `-0800` of a TZ property.
  mutating func readOffset(_ value: Bytes) { standard = Self.offset(value) ?? standard }

  /// Reads `TRUE;-09;19960407T115959;19961027T100000;PST;PDT`: whether there is a summer time, its offset, when it
  /// begins and ends, the names of both. TZ comes before it.
  mutating func readDaylight(_ value: Bytes) {
    let parts = value.split(at: .semicolon).map(\.trimmed)
    guard parts[0].spells("TRUE"), parts.count >= 4, let offset = Self.offset(parts[1]),
      let start = Self.reading(parts[2], offset: standard ?? offset - 3_600),
      let end = Self.reading(parts[3], offset: offset), start < end, summers.count < Self.mostSummers
    else { return }
    summers.append(Summer(offset: offset, start: start, end: end))
  }

  /// A file that names more is no calendar of its time.
  private static let mostSummers = 400

  /// The zone; nil where neither property says an offset.
  func zone() -> Zone? {
    guard let offset = standard ?? summers.first.map({ $0.offset - 3_600 }) else { return nil }
    let name = "vCalendar UTC" + UTCOffset.text(offset)
    guard !summers.isEmpty else {
      return Zone(name: name, table: TransitionTable(initialOffset: offset, transitions: []))
    }
    var zone = ObservedZone()
    zone.name = name
    let sorted = summers.sorted { $0.start < $1.start }
    for (index, summer) in sorted.enumerated() {
      let isLast = index == sorted.count - 1
      zone.observances += [
        Self.observance(from: offset, to: summer.offset, at: summer.start, goesOn: isLast),
        Self.observance(from: summer.offset, to: offset, at: summer.end, goesOn: isLast),
      ]
    }
    return zone.zone(atMost: 10_000)?.zone
  }

  private static func observance(
    from: Int, to: Int, at start: CivilDateTime, goesOn: Bool
  ) -> ObservedZone.Observance {
    var part = ObservedZone.Observance()
    (part.offsetFrom, part.offsetTo, part.start) = (from, to, start)
    guard goesOn else { return part }
    let (year, month, day) = start.date.parts
    let isLast = day + 7 > CivilDate.daysInMonth(year: year, month: month)
    var rule = RecurrenceRule(frequency: .yearly)
    rule.byMonth = [month]
    rule.byDay = [.init(start.date.weekday, ordinal: isLast ? -1 : (day + 6) / 7)]
    part.rules = [rule]
    return part
  }

  /// `-08`, `-0800`, `-08:00`, `+5:30`.
  private static func offset(_ value: Bytes) -> Int? { UTCOffset.seconds(value) }

  /// The wall clock before the change, where the value is in UTC moved there.
  private static func reading(_ value: Bytes, offset: Int) -> CivilDateTime? {
    switch TimeValue(value) {
    case .date(let day)?: CivilDateTime(day)
    case .local(let local)?: local
    case .utc(let instant)?: CivilDateTime(seconds: instant.seconds + Int64(offset))
    case nil: nil
    }
  }
}
