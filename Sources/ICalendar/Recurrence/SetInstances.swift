/// The instances of a recurrence set in a window, made one at a time as they are asked for, so that a series without
/// end costs no more than what is taken of it.
///
/// The same instances as `RecurrenceSet.occurrences`, in the same order, without its limit and diagnostics. The
/// sequence ends early where an EXRULE takes away a hundred thousand instances in a row.
public struct SetInstances: Sequence, IteratorProtocol, Sendable {
  private let set: RecurrenceSet
  private let window: Window
  /// The series of a set that has no overrides and no other.
  private var series: SeriesExpansion?
  /// Otherwise the instances of one part of the window after another.
  private var found: [Occurrence] = []
  private var place = 0
  private var nextPart: Instant
  private var length: Int64 = 366 * 86_400

  init(_ set: RecurrenceSet, from: Instant, to: Instant, floatingIn zone: Zone) {
    self.set = set
    window = Window(from: from, to: to, zone: zone, limit: .max)
    nextPart = window.from
    if set.overrides.isEmpty, set.masters.count == 1, window.from < window.to {
      series = SeriesExpansion(set, master: set.masters[0], overrides: [], in: window)
    }
  }

  public mutating func next() -> Occurrence? {
    if series != nil { return series?.next(in: window) }
    while place == found.count {
      guard nextPart < window.to else { return nil }
      expandNextPart()
    }
    place += 1
    return found[place - 1]
  }

  private mutating func expandNextPart() {
    let end = Swift.min(window.to, nextPart.adding(seconds: length))
    let part = set.occurrences(from: nextPart, to: end, floatingIn: window.zone, limit: Self.atOnce)
    if part.truncated, length > 1 {
      length = Swift.max(1, length / 16)
      return
    }
    (found, place, nextPart) = (part.occurrences, 0, end)
    if found.isEmpty { length *= 4 }
  }

  /// How many are made at once at most.
  private static let atOnce = 4_096
}

extension RecurrenceSet {
  /// The instances whose start lies in [from, to), one at a time; days and floating times are read in `zone`.
  public func instances(from: Instant, to: Instant, floatingIn zone: Zone) -> SetInstances {
    SetInstances(self, from: from, to: to, floatingIn: zone)
  }
}
