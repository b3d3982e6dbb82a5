/// How many things cover each minute of a run of days, so that one of them can be taken away again.
struct MinuteCounts: Hashable {
  /// The minutes that something covers.
  private(set) var busy: BusyMinutes
  /// What has reached the greatest number stays there.
  private var counts: [UInt16]

  init(_ empty: BusyMinutes) {
    busy = empty
    counts = Array(repeating: 0, count: empty.count)
  }

  subscript(minute: Int) -> UInt16 { counts[minute] }

  mutating func add(_ minutes: Range<Int>) {
    for minute in minutes where counts[minute] < .max { counts[minute] += 1 }
    busy.cover(minutes)
  }

  /// Takes away what was added before.
  mutating func remove(_ minutes: Range<Int>) {
    for minute in minutes where counts[minute] > 0 && counts[minute] < .max {
      counts[minute] -= 1
      if counts[minute] == 0 { busy.uncover(minute) }
    }
  }
}
