/// One person's working time on one day, in stretches that the same changes would free.
struct FocusDay: Hashable {
  /// Minutes with what keeps them busy.
  struct Stretch: Hashable {
    var minutes: Int
    /// The candidates that all have to go for it to be free, a bit each; nil where no candidates can free it.
    var candidates: UInt64?
  }

  private(set) var stretches: [Stretch] = []

  /// Appends minutes; what more than `most` changes would have to free counts as never free.
  mutating func append(_ minutes: Int, candidates: UInt64?, most: Int) {
    let openable = candidates.flatMap { $0.nonzeroBitCount > most ? nil : $0 }
    if let last = stretches.last, last.candidates == openable {
      stretches[stretches.count - 1].minutes += minutes
    } else {
      stretches.append(Stretch(minutes: minutes, candidates: openable))
    }
  }

  /// Every candidate that can free something of the day.
  var candidates: UInt64 { stretches.reduce(0) { $0 | ($1.candidates ?? 0) } }

  /// Minutes in free blocks of at least `block` minutes when some candidates are carried out.
  func focusMinutes(_ carriedOut: UInt64, block: Int) -> Int {
    var sum = 0
    var run = 0
    for stretch in stretches {
      if let candidates = stretch.candidates, candidates & ~carriedOut == 0 {
        run += stretch.minutes
      } else {
        if run >= block { sum += run }
        run = 0
      }
    }
    return run >= block ? sum + run : sum
  }
}
