/// Expands one series in a window: rules and dates give instances, exceptions take some away, overrides replace some.
struct SeriesExpansion {
  /// An instance before overrides: its wall clock in the series' own form, and the instant that means.
  struct Instance {
    var reading: Int64
    var instant: Instant
    /// From an RDATE written as a period.
    var span: Span?
  }

  private let set: RecurrenceSet
  private let master: CalendarEvent
  private let masterIndex: Int
  private let window: Window
  private let overrides: OverrideIndex
  private var truncated = false

  init(_ set: RecurrenceSet, master: Int, overrides: [Int], window: Window) {
    self.set = set
    self.master = set.events[master]
    masterIndex = master
    self.window = window
    self.overrides = OverrideIndex(set.events, overrides, series: set.events[master], floatingIn: window.zone)
  }

  mutating func run(into result: inout Expansion) {
    let range = readings
    var instances = generated(range)
    noteUnmatchedStart(range, &result)
    let exclusions = Exclusions(master, range: range, budget: budget, floatingIn: window.zone)
    exclusions.apply(to: &instances, truncated: &truncated)
    let claims = overrides.claims(on: instances)
    for (place, instance) in instances.enumerated() where !claims.contains(place) {
      if result.occurrences.count > window.limit { break }
      if let occurrence = occurrence(of: instance) { result.occurrences.append(occurrence) }
    }
    addOverrides(except: exclusions, &result)
    result.truncated = result.truncated || truncated
  }

  // MARK: Instances

  /// The readings of the series' clock that can matter: the window, wider by what offsets, gaps and overrides of a
  /// whole tail can move an instance.
  private var readings: ClosedRange<Int64> {
    let margin = 2 * 86_400 + overrides.widestShift
    let from = master.start.reading(of: window.from, floatingIn: window.zone).seconds
    let to = master.start.reading(of: window.to, floatingIn: window.zone).seconds
    return from - margin...to + margin
  }

  /// How many instances may be looked at: the limit, and room for those that exceptions take away.
  private var budget: Int { window.limit + 1_000_000 }

  private mutating func generated(_ range: ClosedRange<Int64>) -> [Instance] {
    var readings: [Int64] = []
    let start = master.start.wallClock.seconds
    if range.contains(start) { readings.append(start) }
    for rule in master.recurrenceRules {
      var instances = RuleInstances(rule, start: master.start, from: CivilDateTime(seconds: range.lowerBound))
      while let reading = instances.next(), reading.seconds <= range.upperBound {
        guard readings.count < budget else {
          truncated = true
          break
        }
        readings.append(reading.seconds)
      }
      truncated = truncated || instances.isTruncated
    }
    var list = readings.map { Instance(reading: $0, instant: instant(of: $0), span: nil) }
    for date in master.recurrenceDates {
      let reading = master.start.reading(of: date.start, floatingIn: window.zone).seconds
      if range.contains(reading) {
        list.append(Instance(reading: reading, instant: instant(of: reading), span: date.span))
      }
    }
    return Self.distinct(list)
  }

  /// In order of time, one for each instant: a skipped hour must not show what follows it twice. A period wins over
  /// the same start without one.
  private static func distinct(_ instances: [Instance]) -> [Instance] {
    var isRising = true
    for (a, b) in zip(instances, instances.dropFirst()) where a.instant >= b.instant { isRising = false }
    if isRising { return instances }
    let sorted = instances.enumerated().sorted {
      ($0.element.instant, $0.element.span == nil ? 1 : 0, $0.offset)
        < ($1.element.instant, $1.element.span == nil ? 1 : 0, $1.offset)
    }
    var list: [Instance] = []
    for (_, instance) in sorted where instance.instant != list.last?.instant { list.append(instance) }
    return list
  }

  private func instant(of reading: Int64) -> Instant {
    master.start.replacing(CivilDateTime(seconds: reading)).instant(floatingIn: window.zone)
  }

  private func noteUnmatchedStart(_ range: ClosedRange<Int64>, _ result: inout Expansion) {
    let start = master.start.wallClock
    guard !master.recurrenceRules.isEmpty, range.contains(start.seconds),
      master.recurrenceRules.allSatisfy({ rule in
        var instances = RuleInstances(rule, start: master.start)
        return instances.next() != start
      })
    else { return }
    result.diagnostics.append(
      Diagnostic(
        .warning, path: set.path, line: master.line, property: "DTSTART",
        message: "The start is not one of its rule's instances; it is shown all the same and not counted by COUNT."))
  }

  // MARK: Occurrences

  private func occurrence(of instance: Instance) -> Occurrence? {
    if let future = overrides.future(at: instance.instant) {
      let event = set.events[future.event]
      guard event.status != .cancelled else { return nil }
      let reading = event.start.wallClock.seconds + instance.reading - future.reading
      let original = master.start.replacing(CivilDateTime(seconds: instance.reading))
      return window.occurrence(
        at: event.start.replacing(CivilDateTime(seconds: reading)), span: event.span,
        recurrenceID: original.normalized(at: instance.instant), event: future.event)
    }
    guard master.status != .cancelled else { return nil }
    let start = master.start.replacing(CivilDateTime(seconds: instance.reading))
    return window.occurrence(
      at: start, span: instance.span ?? master.span, recurrenceID: nil, event: masterIndex)
  }

  private func addOverrides(except exclusions: Exclusions, _ result: inout Expansion) {
    for index in overrides.events where set.events[index].status != .cancelled {
      let event = set.events[index]
      if let id = event.recurrenceID?.time,
        exclusions.excludes(master.start.reading(of: id, floatingIn: window.zone).seconds)
      { continue }
      if let occurrence = window.occurrence(
        at: event.start, span: event.span, recurrenceID: event.recurrenceID?.time, event: index)
      {
        result.occurrences.append(occurrence)
      }
    }
  }
}

extension CalendarTime {
  /// What a clock of this time's own form shows at an instant.
  func reading(of instant: Instant, floatingIn zone: Zone) -> CivilDateTime {
    switch self {
    case .date, .floating: zone.local(instant)
    case .utc: CivilDateTime(seconds: instant.seconds)
    case .zoned(_, let own): own.local(instant)
    }
  }

  /// Another time on a clock of this time's own form: days and floating times keep what is written, midnight for a
  /// day in a timed series, the day alone in a series of days.
  func reading(of time: CalendarTime, floatingIn zone: Zone) -> CivilDateTime {
    switch (self, time) {
    case (.date, _): CivilDateTime(time.wallClock.date)
    case (_, .date), (_, .floating): time.wallClock
    case (.utc, .utc): time.wallClock
    case (.zoned(_, let own), .zoned(_, let other)) where own == other: time.wallClock
    default: reading(of: time.instant(floatingIn: zone), floatingIn: zone)
    }
  }

  /// A time of the same form with another reading.
  func replacing(_ reading: CivilDateTime) -> CalendarTime {
    switch self {
    case .date: .date(reading.date)
    case .floating: .floating(reading)
    case .utc: .utc(Instant(seconds: reading.seconds))
    case .zoned(_, let zone): .zoned(reading, zone)
    }
  }
}
