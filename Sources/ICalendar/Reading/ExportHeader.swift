/// What a calendar says of its owner's week and of the stretch it holds, gathered line by line.
struct ExportHeader {
  private var clipped = ExportedWindow()
  private var whole = ExportedWindow()
  private var from: Int?
  private var to: Int?
  private var days: Set<Weekday> = []
  private var zone: Zone?

  /// Takes in a line; others than its own are left alone. The closure gives the zone of a TZID.
  mutating func read(_ line: ContentLine, _ property: PropertyName, zone named: (String) -> Zone?) {
    switch property {
    case .clipStart: clipped.start = Self.instant(line.value)
    case .clipEnd: clipped.end = Self.instant(line.value)
    case .calendarStart: whole.start = Self.instant(line.value)
    case .calendarEnd: whole.end = Self.instant(line.value)
    case .workStart:
      from = Self.minutes(line.value)
      if let name = line.parameter("TZID") { zone = named(ZoneResolver.plain(name)) }
    case .workEnd: to = Self.minutes(line.value)
    case .workDays: days = Set(line.value.split(at: .comma).compactMap(Self.day))
    default: break
    }
  }

  var exported: ExportedWindow {
    ExportedWindow(start: clipped.start ?? whole.start, end: clipped.end ?? whole.end)
  }

  /// nil where a part is missing, or the day ends before it begins.
  var workingHours: WorkingHours? {
    guard let from, let to, from < to, !days.isEmpty else { return nil }
    return WorkingHours(minutes: from..<to, days: days, zone: zone)
  }

  private static func instant(_ value: Bytes) -> Instant? {
    switch TimeValue(value.trimmed) {
    case .utc(let instant): instant
    case .local(let local): Instant(seconds: local.seconds)
    case .date(let day): Instant(seconds: CivilDateTime(day).seconds)
    case nil: nil
    }
  }

  /// `073000` as minutes; midnight at the end of a day is 240000 or 235959.
  private static func minutes(_ value: Bytes) -> Int? {
    guard let number = value.trimmed.integer, value.trimmed.count == 6 else { return nil }
    let (hour, minute) = (number / 10_000, number / 100 % 100)
    guard hour * 60 + minute <= 1_440, minute < 60 else { return nil }
    return number == 235_959 ? 1_440 : hour * 60 + minute
  }

  private static func day(_ code: Bytes) -> Weekday? {
    let letters = code.trimmed
    return letters.count == 2 ? Weekday(code: String(decoding: letters, as: UTF8.self)) : nil
  }
}
