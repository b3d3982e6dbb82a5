/// A zone's wall clock for readings that come in order: it remembers the stretch between two transitions it
/// is in, so that most conversions are one addition.
struct ZoneClock {
  private let zone: Zone
  /// Where `offset` is in force, from a day after its transition, so that no reading there can also mean the
  /// time before it.
  private var sure: Range<Int64> = 0..<0
  private var offset: Int64 = 0

  init(_ zone: Zone) { self.zone = zone }

  /// What `Zone.instant(of:)` gives.
  mutating func instant(of reading: Int64) -> Int64 { resolve(reading).instant }

  /// The instant of a reading, and whether the clock skips it, so that it shows another one then.
  mutating func resolve(_ reading: Int64) -> (instant: Int64, isSkipped: Bool) {
    let guess = reading - offset
    if sure.contains(guess) { return (guess, false) }
    let instant = zone.table.instant(ofLocal: reading)
    settle(at: instant)
    return (instant, instant + offset != reading)
  }

  /// What `Zone.time(at:)` gives.
  func time(at instant: Int64) -> CalendarTime {
    if sure.contains(instant) { return .zoned(CivilDateTime(seconds: instant + offset), zone) }
    return zone.time(at: Instant(seconds: instant))
  }

  /// What the clock shows at an instant, of some that come in order; nil near its changes, where `time(at:)` says
  /// which pass is meant.
  mutating func reading(at instant: Int64) -> Int64? {
    if !sure.contains(instant) { settle(at: instant) }
    return sure.contains(instant) ? instant + offset : nil
  }

  /// The same without going on.
  func reading(near instant: Int64) -> Int64? { sure.contains(instant) ? instant + offset : nil }

  /// Whether no reading but its own means an instant: a day or more after the clock was changed.
  func isSure(_ instant: Int64) -> Bool { sure.contains(instant) }

  private mutating func settle(at instant: Int64) {
    let stretch = zone.table.stretch(at: instant)
    offset = Int64(stretch.offset)
    let first = stretch.from == .min ? Int64.min : stretch.from + 86_400
    sure = first < stretch.to ? first..<stretch.to : 0..<0
  }
}
