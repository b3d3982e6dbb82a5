/// The instances of one rule in the order of their identities.
///
/// They come in that order but where the clock skips readings: what is read there lies behind some that is read
/// later, and is held back until its turn.
struct RuleStream {
  /// The next instance; nil at the end.
  private(set) var head: SeriesInstance?
  private var readings: RuleInstances
  private var clock: ZoneClock
  /// The last reading that matters.
  private let end: Int64
  /// Skipped readings not given yet, from a place on, and the first one after them that is not skipped.
  private var late: [SeriesInstance] = []
  private var latePlace = 0
  private var ahead: SeriesInstance?

  init(_ rule: RecurrenceRule, start: CalendarTime, range: ClosedRange<Int64>) {
    readings = RuleInstances(rule, start: start, from: CivilDateTime(seconds: range.lowerBound))
    // Elsewhere than in a zone of its own, a series' readings are its identities.
    clock = if case .zoned(_, let zone) = start { ZoneClock(zone) } else { ZoneClock(.utc) }
    end = range.upperBound
    advance()
  }

  mutating func advance() {
    if ahead == nil {
      let next = read()
      if late.isEmpty {
        head = next
        return
      }
      ahead = next
    }
    takeEarlier()
  }

  /// Goes on to the first instance that has an identity or a later one; `reading` is what the clock shows then.
  mutating func advance(to identity: Int64, reading: Int64) {
    var steps = 0
    while let head, head.identity < identity {
      steps += 1
      if steps == 16, late.isEmpty, ahead == nil { skip(to: identity, reading: reading) }
      advance()
    }
  }

  private mutating func skip(to identity: Int64, reading: Int64) {
    _ = clock.instant(of: reading)
    // Up to a day after the clock was set forward, an earlier reading may mean the same instant or a later one.
    let margin: Int64 = clock.isSure(identity) ? 0 : 86_400
    readings.skip(to: CivilDateTime(seconds: reading - margin))
  }

  /// The next reading that the clock shows; skipped ones on the way are held back.
  private mutating func read() -> SeriesInstance? {
    while let reading = readings.next()?.seconds, reading <= end {
      let (instant, isSkipped) = clock.resolve(reading)
      let instance = SeriesInstance(identity: instant, reading: reading)
      if !isSkipped { return instance }
      late.append(instance)
    }
    return nil
  }

  private mutating func takeEarlier() {
    guard latePlace < late.count else {
      head = ahead
      ahead = nil
      return
    }
    if let ahead, ahead.identity < late[latePlace].identity {
      head = ahead
      self.ahead = nil
      return
    }
    head = late[latePlace]
    latePlace += 1
    if latePlace == late.count {
      late.removeAll(keepingCapacity: true)
      latePlace = 0
    }
  }
}
