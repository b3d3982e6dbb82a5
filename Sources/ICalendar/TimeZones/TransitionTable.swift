/// Offsets from UTC over time: one before the first transition, then one from each transition on.
///
/// A table ends about the year 2100; where its last decades follow a rule, that rule goes on: see `YearCycle`.
struct TransitionTable: Sendable, Hashable {
  struct Transition: Sendable, Hashable {
    /// Seconds since 1970 at which the new offset takes force.
    var at: Int64
    /// Seconds east of UTC from then on.
    var offset: Int
  }

  var initialOffset: Int
  /// In rising order of `at`.
  var transitions: [Transition]
  /// Whether the years of `YearCycle` say what all later ones do.
  private(set) var hasCycle = false

  /// Adds a transition behind the last one, unless it changes nothing.
  mutating func append(at seconds: Int64, offset: Int) {
    if offset != transitions.last?.offset ?? initialOffset {
      transitions.append(Transition(at: seconds, offset: offset))
    }
  }

  /// Notes that all transitions are there, so that what they repeat holds beyond the last.
  mutating func finish() { hasCycle = YearCycle.isKept(by: self) }

  func offset(at seconds: Int64) -> Int {
    let index = firstTransition(after: seconds - shift(at: seconds))
    return index == 0 ? initialOffset : transitions[index - 1].offset
  }

  /// The offset in force at an instant, and between which transitions it is; beyond the table at most its year.
  func stretch(at seconds: Int64) -> (from: Int64, to: Int64, offset: Int) {
    let shift = shift(at: seconds)
    guard shift != 0 else { return listed(at: seconds) }
    let year = YearCycle.year(of: seconds)
    let same = listed(at: seconds - shift)
    let (from, to) = (year.lowerBound - shift, year.upperBound - shift)
    return (max(from, same.from) + shift, min(to, same.to) + shift, same.offset)
  }

  private func listed(at seconds: Int64) -> (from: Int64, to: Int64, offset: Int) {
    let index = firstTransition(after: seconds)
    return (
      index == 0 ? .min : transitions[index - 1].at,
      index == transitions.count ? .max : transitions[index].at,
      index == 0 ? initialOffset : transitions[index - 1].offset
    )
  }

  func instant(ofLocal local: Int64) -> Int64 {
    let shift = shift(at: local)
    return listedInstant(ofLocal: local - shift) + shift
  }

  private func listedInstant(ofLocal local: Int64) -> Int64 {
    // The earliest candidate whose own offset is in force wins; in a gap none is, and the offset before it
    // holds.
    let guess = firstTransition(after: local - 86_400)
    var before = guess == 0 ? initialOffset : transitions[guess - 1].offset
    var index = guess
    while index < transitions.count {
      let candidate = local - Int64(before)
      if candidate < transitions[index].at { return candidate }
      let next = transitions[index].offset
      if local - Int64(next) < transitions[index].at { return candidate }
      before = next
      index += 1
    }
    return local - Int64(before)
  }

  /// The last instant at which the clock shows a reading: another one than `instant(ofLocal:)` only where the
  /// clock was set back over it.
  func lastInstant(ofLocal local: Int64) -> Int64 {
    let shift = shift(at: local)
    return listedLastInstant(ofLocal: local - shift) + shift
  }

  private func listedLastInstant(ofLocal local: Int64) -> Int64 {
    let first = listedInstant(ofLocal: local)
    var index = firstTransition(after: first)
    var last = first
    while index < transitions.count, transitions[index].at <= first + 86_400 {
      let candidate = local - Int64(transitions[index].offset)
      if candidate >= transitions[index].at, listed(at: candidate).offset == transitions[index].offset {
        last = candidate
      }
      index += 1
    }
    return last
  }

  /// How much earlier the year in the table lies that a time beyond it repeats.
  @inline(__always) private func shift(at seconds: Int64) -> Int64 {
    hasCycle && seconds >= YearCycle.end ? YearCycle.shift(at: seconds) : 0
  }

  private func firstTransition(after seconds: Int64) -> Int {
    var low = 0
    var high = transitions.count
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle].at <= seconds { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
