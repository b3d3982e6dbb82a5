/// The overrides of a series by the instance they stand for.
struct OverrideIndex {
  /// A RANGE=THISANDFUTURE override: what it says holds for every instance from its own on, until the next
  /// such.
  struct Future {
    var event: Int
    /// The instance it begins with; see `CalendarTime.identity`.
    var identity: Int64
    /// The same on the series' clock.
    var reading: Int64
  }

  private struct Target {
    var identity: Int64
    /// RECURRENCE-ID as written, and the local day it means.
    var reading: Int64
    var day: Int
  }

  /// Indices of all overrides, which are instances of their own.
  let events: [Int]
  /// How far a tail's override moves its instances, in seconds.
  private(set) var widestShift: Int64 = 0
  private var futures: [Future] = []
  private var targets: [Target] = []

  init(_ all: [CalendarEvent], _ overrides: [Int], series: CalendarEvent, floatingIn zone: Zone) {
    events = overrides
    for index in overrides {
      guard let id = all[index].recurrenceID else { continue }
      let own = series.start.reading(of: id.time, floatingIn: zone)
      let identity = series.start.identity(of: id.time, floatingIn: zone)
      targets.append(Target(identity: identity, reading: id.time.wallClock.seconds, day: own.date.day))
      if id.thisAndFuture {
        futures.append(Future(event: index, identity: identity, reading: own.seconds))
        let shift = all[index].start.instant(floatingIn: zone).seconds - id.time.instant(floatingIn: zone).seconds
        widestShift = max(widestShift, abs(shift))
      }
    }
    futures.sort { $0.identity < $1.identity }
  }

  /// The tail an instance belongs to.
  func future(at identity: Int64) -> Future? {
    var low = 0
    var high = futures.count
    while low < high {
      let middle = (low + high) / 2
      if futures[middle].identity <= identity { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : futures[low - 1]
  }

  /// The places in a list of instances that overrides stand for: by identity, else by what is written, else by
  /// the local day where that leaves no choice.
  func claims(on instances: [SeriesExpansion.Instance]) -> Set<Int> {
    var claimed: Set<Int> = []
    guard !targets.isEmpty, !instances.isEmpty else { return claimed }
    let byIdentity = Dictionary(
      instances.enumerated().map { ($0.element.identity, $0.offset) }, uniquingKeysWith: { first, _ in first })
    var open: [Target] = []
    for target in targets {
      if let place = byIdentity[target.identity] { claimed.insert(place) } else { open.append(target) }
    }
    guard !open.isEmpty else { return claimed }
    let byReading = Dictionary(
      instances.enumerated().map { ($0.element.reading, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let byDay = Dictionary(grouping: instances.indices) {
      CivilDateTime(seconds: instances[$0].reading).date.day
    }
    for target in open {
      if let place = byReading[target.reading], !claimed.contains(place) {
        claimed.insert(place)
      } else if let places = byDay[target.day], places.count == 1, let place = places.first {
        claimed.insert(place)
      }
    }
    return claimed
  }
}
