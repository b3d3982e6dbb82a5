/// The instances of a series before overrides, in the order of their identities and each once: DTSTART, rules and
/// dates less the exceptions.
struct InstanceStream {
  private var rules: RuleMerge
  /// DTSTART and RDATEs in order, a period before the same start without one.
  private var dates: [SeriesInstance]
  private var datePlace = 0
  private var exclusions: Exclusions
  private var last = Int64.min
  /// How many instances rules and whole days took away, and how many of these in a row.
  private var removed = 0
  private var removedInARow = 0
  /// Whether it ended because exceptions take away more instances than are looked at.
  private(set) var isTruncated = false
  /// Whether DTSTART lies in the range and no rule has it.
  let startIsUnmatched: Bool

  /// How many may be; what is listed one by one is no more than the file has.
  private let budget: Int
  private static let budgetInARow = 100_000

  init(
    _ series: Series, range: ClosedRange<Int64>, exclusions: Exclusions, floatingIn zone: Zone,
    budget: Int = 1_000_000
  ) {
    self.budget = budget
    let effective = series.effectiveRules
    rules = RuleMerge(effective, start: series.start, range: range)
    self.exclusions = exclusions
    let start = series.start.wallClock.seconds
    let hasStart = range.contains(start)
    dates = Self.dates(series, range: range, hasStart: hasStart, floatingIn: zone)
    startIsUnmatched =
      hasStart && !effective.isEmpty && effective.count == series.rules.count && !rules.anyHead(reads: start)
  }

  mutating func next() -> SeriesInstance? {
    while let instance = merged() {
      if exclusions.isEmpty { return instance }
      switch exclusions.reason(against: instance) {
      case nil:
        removedInARow = 0
        return instance
      case .listed: continue
      case .covered: guard hasBudget() else { return nil }
      }
    }
    return nil
  }

  private mutating func hasBudget() -> Bool {
    removed += 1
    removedInARow += 1
    isTruncated = removed > budget || removedInARow > Self.budgetInARow
    return !isTruncated
  }

  private mutating func merged() -> SeriesInstance? {
    while let instance = earlier() {
      if instance.identity != last {
        last = instance.identity
        return instance
      }
    }
    return nil
  }

  private mutating func earlier() -> SeriesInstance? {
    if datePlace < dates.count {
      let date = dates[datePlace]
      let head = rules.head?.identity ?? .max
      // Of one start, the date says whether it is a period, else the rule what its clock reads.
      if date.identity < head || date.identity == head && date.period != nil {
        datePlace += 1
        return date
      }
    }
    guard let head = rules.head else { return nil }
    rules.advance()
    return head
  }

  private static func dates(
    _ series: Series, range: ClosedRange<Int64>, hasStart: Bool, floatingIn zone: Zone
  ) -> [SeriesInstance] {
    var list: [SeriesInstance] = []
    if hasStart {
      let reading = series.start.wallClock.seconds
      let identity = series.start.identity(of: series.start, floatingIn: zone)
      list.append(SeriesInstance(identity: identity, reading: reading))
    }
    for (place, date) in series.dates.enumerated() {
      let reading = series.start.reading(of: date.start, floatingIn: zone).seconds
      guard range.contains(reading) else { continue }
      let identity = series.start.identity(of: date.start, floatingIn: zone)
      list.append(
        SeriesInstance(identity: identity, reading: reading, period: date.span == nil ? nil : Int32(place)))
    }
    if !list.indices.dropFirst().allSatisfy({ list[$0 - 1].identity < list[$0].identity }) {
      list.sort { ($0.identity, $0.period == nil ? 1 : 0) < ($1.identity, $1.period == nil ? 1 : 0) }
    }
    return list
  }
}
