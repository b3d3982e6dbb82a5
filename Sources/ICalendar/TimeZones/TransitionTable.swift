/// Offsets from UTC over time: one before the first transition, then one from each transition on.
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

  /// Adds a transition behind the last one, unless it changes nothing.
  mutating func append(at seconds: Int64, offset: Int) {
    if offset != transitions.last?.offset ?? initialOffset {
      transitions.append(Transition(at: seconds, offset: offset))
    }
  }

  func offset(at seconds: Int64) -> Int {
    let index = firstTransition(after: seconds)
    return index == 0 ? initialOffset : transitions[index - 1].offset
  }

  /// The offset in force at an instant, and between which transitions it is.
  func stretch(at seconds: Int64) -> (from: Int64, to: Int64, offset: Int) {
    let index = firstTransition(after: seconds)
    return (
      index == 0 ? .min : transitions[index - 1].at,
      index == transitions.count ? .max : transitions[index].at,
      index == 0 ? initialOffset : transitions[index - 1].offset
    )
  }

  func instant(ofLocal local: Int64) -> Int64 {
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
    let first = instant(ofLocal: local)
    var index = firstTransition(after: first)
    var last = first
    while index < transitions.count, transitions[index].at <= first + 86_400 {
      let candidate = local - Int64(transitions[index].offset)
      if candidate >= transitions[index].at, offset(at: candidate) == transitions[index].offset { last = candidate }
      index += 1
    }
    return last
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
