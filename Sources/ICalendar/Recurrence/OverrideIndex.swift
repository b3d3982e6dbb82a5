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
    /// The readings that RECURRENCE-ID may mean on the series' clock: the one it has there, the digits written.
    var reading: Int64
    var digits: Int64
  }

  /// Indices of all overrides, which are instances of their own.
  let events: [Int]
  /// How far a tail's override moves its instances, in seconds.
  private(set) var widestShift: Int64 = 0
  private var futures: [Future] = []
  private var targets: [Target] = []
  private let start: CalendarTime

  init(_ all: [CalendarEvent], _ overrides: [Int], start: CalendarTime, floatingIn zone: Zone) {
    events = overrides
    self.start = start
    targets.reserveCapacity(overrides.count)
    for index in overrides {
      guard let id = all[index].recurrenceID else { continue }
      let own = start.reading(of: id.time, floatingIn: zone).seconds
      let identity = start.identity(of: id.time, floatingIn: zone)
      targets.append(Target(identity: identity, reading: own, digits: id.time.wallClock.seconds))
      if id.thisAndFuture {
        futures.append(Future(event: index, identity: identity, reading: own))
        let shift = all[index].start.instant(floatingIn: zone).seconds - id.time.instant(floatingIn: zone).seconds
        widestShift = max(widestShift, abs(shift))
      }
    }
    futures.sort { $0.identity < $1.identity }
  }

  /// The tail an instance belongs to.
  func future(at identity: Int64) -> Future? {
    if futures.isEmpty { return nil }
    let place = futures.partition { $0.identity <= identity }
    return place == 0 ? nil : futures[place - 1]
  }

  /// Which of a list of instances, in the order of their identities, overrides stand for: by identity, else by
  /// what the series' clock shows then, else by what is written, else by the local day where that leaves no choice.
  func claims(on instances: [SeriesInstance]) -> [Bool] {
    var claimed = [Bool](repeating: false, count: instances.count)
    var open: [Target] = []
    for target in targets {
      if let place = Self.place(of: target.identity, in: instances) {
        claimed[place] = true
      } else {
        open.append(target)
      }
    }
    for target in open {
      let places = [target.reading, target.digits].flatMap { identities(of: $0) }.lazy
        .compactMap { Self.place(of: $0, in: instances) }
      if let place = places.first(where: { !claimed[$0] }) ?? only(onDayOf: target.reading, in: instances) {
        claimed[place] = true
      }
    }
    return claimed
  }

  private static func place(of identity: Int64, in instances: [SeriesInstance]) -> Int? {
    let place = instances.partition { $0.identity < identity }
    return place < instances.count && instances[place].identity == identity ? place : nil
  }

  /// The one instance of a local day; nil where there are several.
  private func only(onDayOf reading: Int64, in instances: [SeriesInstance]) -> Int? {
    let day = CivilDateTime(seconds: reading).date
    let first = identity(of: CivilDateTime(day).seconds)
    let end = identity(of: CivilDateTime(day.adding(days: 1)).seconds)
    let place = instances.partition { $0.identity < first }
    let isOne =
      place < instances.count && instances[place].identity < end
      && (place + 1 == instances.count || instances[place + 1].identity >= end)
    return isOne ? place : nil
  }

  private func identity(of reading: Int64) -> Int64 {
    guard case .zoned(_, let zone) = start else { return reading }
    return zone.table.instant(ofLocal: reading)
  }

  /// Both where the clock shows a reading twice.
  private func identities(of reading: Int64) -> [Int64] {
    guard case .zoned(_, let zone) = start else { return [reading] }
    return [zone.table.instant(ofLocal: reading), zone.table.lastInstant(ofLocal: reading)]
  }
}
