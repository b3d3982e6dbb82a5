/// Expands one series in a window: rules and dates give instances, exceptions take some away, overrides
/// replace some.
struct SeriesExpansion {
  /// An instance before overrides: its wall clock in the series' own form, and what tells it from the others.
  struct Instance {
    var reading: Int64
    /// See `CalendarTime.identity`.
    var identity: Int64
    /// From an RDATE written as a period.
    var span: Span?
  }

  private let set: RecurrenceSet
  private let master: CalendarEvent
  private let masterIndex: Int
  private let zone: Zone
  private let limit: Int
  /// The readings of the series' clock that can matter: the window, wider by what gaps and overrides of a
  /// whole tail can move an instance.
  private let range: ClosedRange<Int64>
  private let overrides: OverrideIndex
  private var clock: ZoneClock
  private let isZoned: Bool

  init(_ set: RecurrenceSet, master index: Int, overrides: [Int], in window: Window) {
    self.set = set
    master = set.events[index]
    masterIndex = index
    zone = window.zone
    limit = window.limit
    self.overrides = OverrideIndex(set.events, overrides, series: master, floatingIn: window.zone)
    clock = ZoneClock(master.start.clock(floatingIn: window.zone))
    isZoned = if case .zoned = master.start { true } else { false }
    let margin = 2 * 86_400 + self.overrides.widestShift
    let from = master.start.reading(of: window.from, floatingIn: window.zone).seconds
    let to = master.start.reading(of: window.to, floatingIn: window.zone).seconds
    range = from - margin...to + margin
  }

  mutating func run(into window: inout Window) {
    var instances = generated(&window)
    noteUnmatchedStart(&window)
    let exclusions = Exclusions(master, range: range, budget: budget, floatingIn: zone)
    exclusions.apply(to: &instances, truncated: &window.truncated)
    let claims = overrides.claims(on: instances)
    for (place, instance) in instances.enumerated() where claims.isEmpty || !claims.contains(place) {
      if window.isFull { break }
      append(instance, to: &window)
    }
    appendOverrides(except: exclusions, to: &window)
  }

  // MARK: Instances

  /// How many instances may be looked at: the limit, and room for those that exceptions take away.
  private var budget: Int { limit + 1_000_000 }

  private mutating func generated(_ window: inout Window) -> [Instance] {
    var list: [Instance] = []
    let start = master.start.wallClock.seconds
    if range.contains(start) { append(start, to: &list) }
    for rule in master.recurrenceRules {
      var instances = RuleInstances(rule, start: master.start, from: CivilDateTime(seconds: range.lowerBound))
      while let reading = instances.next(), reading.seconds <= range.upperBound {
        guard list.count < budget else {
          window.truncated = true
          break
        }
        if reading.seconds != start { append(reading.seconds, to: &list) }
      }
    }
    for date in master.recurrenceDates {
      let reading = master.start.reading(of: date.start, floatingIn: zone).seconds
      guard range.contains(reading) else { continue }
      let identity = master.start.identity(of: date.start, floatingIn: zone)
      list.append(Instance(reading: reading, identity: identity, span: date.span))
    }
    return Self.distinct(list)
  }

  private mutating func append(_ reading: Int64, to list: inout [Instance]) {
    list.append(Instance(reading: reading, identity: isZoned ? clock.instant(of: reading) : reading))
  }

  /// In order of time, one for each identity: an hour that the series' zone skips must not show what follows it
  /// twice. A period wins over the same start without one.
  private static func distinct(_ instances: [Instance]) -> [Instance] {
    var isRising = true
    for index in instances.indices.dropFirst() where instances[index - 1].identity >= instances[index].identity {
      isRising = false
    }
    if isRising { return instances }
    let sorted = instances.enumerated().sorted {
      ($0.element.identity, $0.element.span == nil ? 1 : 0, $0.offset)
        < ($1.element.identity, $1.element.span == nil ? 1 : 0, $1.offset)
    }
    var list: [Instance] = []
    for (_, instance) in sorted where instance.identity != list.last?.identity { list.append(instance) }
    return list
  }

  private func noteUnmatchedStart(_ window: inout Window) {
    let start = master.start.wallClock
    guard !master.recurrenceRules.isEmpty, range.contains(start.seconds),
      master.recurrenceRules.allSatisfy({ rule in
        var instances = RuleInstances(rule, start: master.start)
        return instances.next() != start
      })
    else { return }
    window.diagnostics.append(
      Diagnostic(
        .warning, path: set.path, line: master.line, property: "DTSTART",
        message:
          "The start is not one of its rule's instances; it is shown all the same and not counted by COUNT."))
  }

  // MARK: Occurrences

  private mutating func append(_ instance: Instance, to window: inout Window) {
    if let future = overrides.future(at: instance.identity) {
      return append(instance, inTail: future, to: &window)
    }
    guard master.status != .cancelled else { return }
    let span = instance.span ?? master.span
    guard isZoned, span.days == 0 else {
      return window.append(at: time(of: instance), span: span, recurrenceID: nil, event: masterIndex)
    }
    let instant = Instant(seconds: instance.identity)
    guard window.contains(instant) else { return }
    let occurrence = Occurrence(
      start: clock.time(at: instant.seconds), end: clock.time(at: instant.seconds + span.seconds),
      recurrenceID: nil, event: masterIndex)
    window.append(occurrence, at: instant)
  }

  /// An instance in the form of its series, with the reading its rule gave it also where the clock skips that.
  private func time(of instance: Instance) -> CalendarTime {
    let time = master.start.replacing(CivilDateTime(seconds: instance.reading))
    guard case .zoned(let local, let own) = time, own.instant(of: local).seconds != instance.identity else {
      return time
    }
    return own.time(at: Instant(seconds: instance.identity))
  }

  private func append(_ instance: Instance, inTail future: OverrideIndex.Future, to window: inout Window) {
    let event = set.events[future.event]
    guard event.status != .cancelled else { return }
    let reading = event.start.wallClock.seconds + instance.reading - future.reading
    let original = time(of: instance)
    window.append(
      at: event.start.replacing(CivilDateTime(seconds: reading)), span: event.span,
      recurrenceID: original.normalized(at: original.instant(floatingIn: zone)), event: future.event)
  }

  private func appendOverrides(except exclusions: Exclusions, to window: inout Window) {
    for index in overrides.events where set.events[index].status != .cancelled {
      guard let id = set.events[index].recurrenceID?.time else { continue }
      let reading = master.start.reading(of: id, floatingIn: zone).seconds
      if exclusions.excludes(master.start.identity(of: id, floatingIn: zone), reading: reading) { continue }
      window.append(at: set.events[index].start, span: set.events[index].span, recurrenceID: id, event: index)
    }
  }
}
