/// Expands one series in a window: rules and dates give instances, exceptions take some away, overrides
/// replace some.
struct SeriesExpansion {
  let series: Series
  private let set: RecurrenceSet
  private let master: Int
  private let zone: Zone
  private let overrides: OverrideIndex?
  private let exclusions: Exclusions
  private(set) var stream: InstanceStream
  /// The clock that tells when an instance is: the series' own, for days and floating times the viewer's.
  private var clock: ZoneClock
  private let isZoned: Bool
  /// Instances before end before the year 10000.
  private let lastSafe: Int64

  init(_ set: RecurrenceSet, master: Int, overrides indices: [Int], in window: Window) {
    self.set = set
    self.master = master
    zone = window.zone
    series = Series(set.events, at: master)
    let start = series.start
    let overrides =
      indices.isEmpty ? nil : OverrideIndex(set.events, indices, start: start, floatingIn: window.zone)
    self.overrides = overrides
    clock = ZoneClock(start.clock(floatingIn: window.zone))
    isZoned = if case .zoned = start { true } else { false }
    lastSafe = Window.lastSafe(span: series.span)
    // Gaps and overlaps move a reading by up to a day, tails by their shift.
    let margin = 2 * 86_400 + (overrides?.widestShift ?? 0)
    let from = start.reading(of: window.from, floatingIn: window.zone).seconds
    let to = start.reading(of: window.to, floatingIn: window.zone).seconds
    let range = from - margin...to + margin
    exclusions = Exclusions(series, range: range, floatingIn: window.zone)
    // What is asked for one at a time is worth any number of steps.
    stream = InstanceStream(
      series, range: range, exclusions: exclusions, floatingIn: window.zone,
      budget: window.limit == .max ? .max : 1_000_000)
  }

  mutating func run(into window: inout Window) {
    if stream.startIsUnmatched { window.diagnostics.append(unmatchedStart) }
    if let overrides {
      runOverridden(overrides, into: &window)
    } else if !series.isCancelled {
      while !window.isFull, let instance = stream.next() { append(instance, to: &window) }
    }
    if stream.isTruncated { window.truncated = true }
  }

  /// The next instance of a series without overrides; nil at the end.
  mutating func next(in window: Window) -> Occurrence? {
    if series.isCancelled { return nil }
    while let instance = stream.next() {
      let instant = instant(of: instance)
      guard window.contains(instant) else { continue }
      if let occurrence = occurrence(of: instance, at: instant).cutAtLastYear { return occurrence }
    }
    return nil
  }

  private var unmatchedStart: Diagnostic {
    Diagnostic(
      .warning, path: set.path, line: set.events[master].line, property: "DTSTART",
      message: "The start is not one of its rule's instances; it is shown all the same and not counted by COUNT.")
  }

  // MARK: Occurrences

  private mutating func append(_ instance: SeriesInstance, to window: inout Window) {
    let instant = instant(of: instance)
    guard window.contains(instant) else { return }
    if instant.seconds < lastSafe, instance.period == nil {
      window.add(occurrence(of: instance, at: instant), at: instant)
    } else {
      window.append(occurrence(of: instance, at: instant), at: instant)
    }
  }

  private mutating func instant(of instance: SeriesInstance) -> Instant {
    isZoned ? Instant(seconds: instance.identity) : Instant(seconds: clock.instant(of: instance.reading))
  }

  private mutating func occurrence(of instance: SeriesInstance, at instant: Instant) -> Occurrence {
    let span = instance.period.flatMap { series.dates[Int($0)].span } ?? series.span
    if isZoned, span.days == 0 {
      return Occurrence(
        start: clock.time(next: instant.seconds), end: clock.time(at: instant.seconds + span.seconds),
        recurrenceID: nil, event: master)
    }
    let time = time(of: instance)
    return Occurrence(
      start: time.normalized(at: instant), end: time.end(after: span, from: instant), recurrenceID: nil,
      event: master)
  }

  /// An instance in the form of its series, with the reading its rule gave it also where the clock skips that.
  private func time(of instance: SeriesInstance) -> CalendarTime {
    let time = series.start.replacing(CivilDateTime(seconds: instance.reading))
    guard case .zoned(let local, let own) = time, own.instant(of: local).seconds != instance.identity else {
      return time
    }
    return own.time(at: Instant(seconds: instance.identity))
  }
}

// MARK: Overrides

extension SeriesExpansion {
  private struct Replacement {
    var event: Int
    var instant: Instant
  }

  private mutating func runOverridden(_ overrides: OverrideIndex, into window: inout Window) {
    var instances: [SeriesInstance] = []
    // Room for those that overrides take.
    let room = window.limit + overrides.events.count
    while instances.count <= room, let instance = stream.next() { instances.append(instance) }
    let claims = overrides.claims(on: instances)
    let replacements = replacements(overrides, in: window)
    var place = 0
    for (instance, isClaimed) in zip(instances, claims) where !isClaimed {
      if window.isFull { return }
      if let future = overrides.future(at: instance.identity) {
        append(instance, inTail: future, to: &window)
        continue
      }
      if series.isCancelled { continue }
      let instant = instant(of: instance)
      while place < replacements.count, replacements[place].instant < instant {
        append(replacements[place], to: &window)
        place += 1
      }
      append(instance, to: &window)
    }
    for replacement in replacements[place...] { append(replacement, to: &window) }
    if instances.count > room { window.truncated = true }
  }

  /// The overrides that start in the window, in order.
  private func replacements(_ overrides: OverrideIndex, in window: Window) -> [Replacement] {
    var list: [Replacement] = []
    for index in overrides.events where set.events[index].status != .cancelled {
      guard let id = set.events[index].recurrenceID?.time else { continue }
      let instant = set.events[index].start.instant(floatingIn: zone)
      guard window.contains(instant) else { continue }
      let reading = series.start.reading(of: id, floatingIn: zone).seconds
      if exclusions.excludes(series.start.identity(of: id, floatingIn: zone), reading: reading) { continue }
      list.append(Replacement(event: index, instant: instant))
    }
    if list.count > 1 { list.sort { ($0.instant, $0.event) < ($1.instant, $1.event) } }
    return list
  }

  private func append(_ replacement: Replacement, to window: inout Window) {
    let index = replacement.event
    let (start, instant) = (set.events[index].start, replacement.instant)
    let occurrence = Occurrence(
      start: start.normalized(at: instant), end: start.end(after: set.events[index].span, from: instant),
      recurrenceID: set.events[index].recurrenceID?.time, event: index)
    window.append(occurrence, at: instant)
  }

  /// A tail's instance keeps its distance from the first one on the clock, and the pass of an overlap it is in.
  private func append(
    _ instance: SeriesInstance, inTail future: OverrideIndex.Future, to window: inout Window
  ) {
    guard set.events[future.event].status != .cancelled else { return }
    let first = set.events[future.event].start
    let reading = first.wallClock.seconds + instance.reading - future.reading
    let original = time(of: instance)
    var start = first.replacing(CivilDateTime(seconds: reading))
    if original.isInSecondPass, case .zoned(let local, let own) = start { start = .zoned(local, own.inSecondPass) }
    window.append(
      at: start, span: set.events[future.event].span,
      recurrenceID: original.normalized(at: original.instant(floatingIn: zone)), event: future.event)
  }
}
