/// Focus minutes that every set of up to three changes gives back.
///
/// A day's gain depends only on the few changes that touch it. So each day is weighed for the sets among those, what a
/// set gives beyond its parts is summed over the days, and the gain of any three is a sum of seven numbers.
struct SetGains {
  private let count: Int
  private var singles: [Int]
  /// By `first * count + second`, first below second.
  private var pairs: [Int]
  /// By `(first * count + second) * count + third`, rising.
  private var triples: [Int]

  init(_ days: [FocusDay: Int], count: Int, block: Int) {
    self.count = count
    singles = Array(repeating: 0, count: count)
    pairs = Array(repeating: 0, count: count * count)
    triples = Array(repeating: 0, count: count * count * count)
    for (day, times) in days { add(day, times: times, block: block) }
  }

  private mutating func add(_ day: FocusDay, times: Int, block: Int) {
    let places = (0..<count).filter { day.candidates >> UInt64($0) & 1 == 1 }
    let nothing = day.focusMinutes(0, block: block)
    var alone = Array(repeating: 0, count: count)
    for first in places {
      alone[first] = day.focusMinutes(bit(first), block: block) - nothing
      singles[first] += alone[first] * times
    }
    var both = Array(repeating: 0, count: count * count)
    for (offset, first) in places.enumerated() {
      for second in places[(offset + 1)...] {
        let gain = day.focusMinutes(bit(first) | bit(second), block: block) - nothing
        both[first * count + second] = gain
        pairs[first * count + second] += (gain - alone[first] - alone[second]) * times
      }
    }
    for (offset, first) in places.enumerated() {
      for (next, second) in places.enumerated().dropFirst(offset + 1) {
        for third in places[(next + 1)...] {
          let gain = day.focusMinutes(bit(first) | bit(second) | bit(third), block: block) - nothing
          let pairwise = both[first * count + second] + both[first * count + third] + both[second * count + third]
          triples[(first * count + second) * count + third] +=
            (gain - pairwise + alone[first] + alone[second] + alone[third]) * times
        }
      }
    }
  }

  private func bit(_ place: Int) -> UInt64 { 1 << UInt64(place) }

  /// What one change gives on its own.
  func alone(_ place: Int) -> Int { singles[place] }

  /// The three changes, or all where there are fewer, that give the most; of equal sets the one with the greater sum
  /// of `weights`, then the first.
  func best(preferring weights: [Int]) -> (set: [Int], minutes: Int) {
    if count == 2 { return ([0, 1], singles[0] + singles[1] + pairs[1]) }
    guard count > 2 else { return (Array(0..<count), singles.first ?? 0) }
    var best = (set: [Int](), minutes: -1, weight: -1)
    for first in 0..<count - 2 {
      for second in first + 1..<count - 1 {
        let both = singles[first] + singles[second] + pairs[first * count + second]
        let weight = weights[first] + weights[second]
        for third in second + 1..<count {
          let minutes =
            both + singles[third] + pairs[first * count + third] + pairs[second * count + third]
            + triples[(first * count + second) * count + third]
          if (minutes, weight + weights[third]) > (best.minutes, best.weight) {
            best = ([first, second, third], minutes, weight + weights[third])
          }
        }
      }
    }
    return (best.set, best.minutes)
  }
}
