/// A zone's wall clock for readings that come in order: it remembers the stretch between two transitions it
/// is in, so that most conversions are one addition.
struct ZoneClock {
  private let table: TransitionTable
  /// Where `offset` is in force, from a day after its transition, so that no reading there can also mean the
  /// time before it.
  private var sure: Range<Int64> = 0..<0
  private var offset: Int64 = 0

  init(_ zone: Zone) { table = zone.table }

  /// What `Zone.instant(of:)` gives.
  mutating func instant(of reading: Int64) -> Int64 {
    let guess = reading - offset
    if sure.contains(guess) { return guess }
    let instant = table.instant(ofLocal: reading)
    settle(at: instant)
    return instant
  }

  /// What `Zone.local(_:)` gives, and whether the reading means this instant and no earlier one.
  mutating func reading(of instant: Int64) -> (reading: Int64, isPlain: Bool) {
    if sure.contains(instant) { return (instant + offset, true) }
    let reading = instant + Int64(table.offset(at: instant))
    return (reading, table.instant(ofLocal: reading) == instant)
  }

  private mutating func settle(at instant: Int64) {
    let stretch = table.stretch(at: instant)
    offset = Int64(stretch.offset)
    let first = stretch.from == .min ? Int64.min : stretch.from + 86_400
    sure = first < stretch.to ? first..<stretch.to : 0..<0
  }
}
