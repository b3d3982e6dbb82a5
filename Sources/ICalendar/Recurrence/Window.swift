/// The span of time a caller asks about, and the instances found in it so far.
struct Window {
  let from: Instant
  /// Exclusive.
  let to: Instant
  /// For days and floating times.
  let zone: Zone
  let limit: Int
  private(set) var occurrences: [Occurrence] = []
  private var latest = Instant(seconds: .min)
  private var isSorted = true
  var truncated = false
  /// Whether an instance reaches beyond the year 9999 on its own clock, which neither RFC 5545 nor RFC 3339 can write.
  private(set) var isCutAtLastYear = false
  var diagnostics: [Diagnostic] = []

  init(from: Instant, to: Instant, zone: Zone, limit: Int) {
    // The years 0 to 10000: what RFC 5545's dates can say, and room for sums.
    self.from = max(from, Self.first)
    self.to = min(to, Self.last)
    self.zone = zone
    self.limit = limit
  }

  private static let first = Instant(seconds: CivilDateTime(CivilDate(year: 0, month: 1, day: 1)).seconds)
  private static let last = Instant(seconds: CivilDateTime(CivilDate(year: 10_001, month: 1, day: 1)).seconds)

  /// Whether one more than the limit is there, so that it is known to be exceeded.
  var isFull: Bool { occurrences.count > limit }

  func contains(_ instant: Instant) -> Bool { from <= instant && instant < to }

  /// The instant up to which something may start and end before the year 10000 on every clock.
  static func lastSafe(span: Span) -> Int64 {
    let length = Int64(span.days).multipliedReportingOverflow(by: 86_400)
    let (sum, isOver) = length.partialValue.addingReportingOverflow(span.seconds)
    return length.overflow || isOver || sum < 0 || sum > last.seconds ? .min : last.seconds - 400 * 86_400 - sum
  }

  /// Adds an instance, as far as it lies before the year 10000.
  mutating func append(_ occurrence: consuming Occurrence, at instant: Instant) {
    if occurrence.reachesBeyondLastYear {
      isCutAtLastYear = true
      guard let cut = occurrence.cutAtLastYear else { return }
      return add(cut, at: instant)
    }
    add(occurrence, at: instant)
  }

  /// Adds an instance that is known to end before the year 10000.
  mutating func add(_ occurrence: consuming Occurrence, at instant: Instant) {
    if instant < latest { isSorted = false } else { latest = instant }
    occurrences.append(occurrence)
  }

  mutating func add(from start: consuming CalendarTime, to end: consuming CalendarTime, event: Int, at instant: Instant)
  {
    if instant < latest { isSorted = false } else { latest = instant }
    occurrences.append(Occurrence(start: start, end: end, recurrenceID: nil, event: event))
  }

  /// Adds the instance that starts at a time, unless that lies outside.
  mutating func append(at start: CalendarTime, span: Span, recurrenceID: CalendarTime?, event: Int) {
    let instant = start.instant(floatingIn: zone)
    guard contains(instant) else { return }
    let occurrence = Occurrence(
      start: start.normalized(at: instant), end: start.end(after: span, from: instant),
      recurrenceID: recurrenceID,
      event: event)
    append(occurrence, at: instant)
  }

  /// All found, in order and cut at the limit.
  consuming func expansion() -> Expansion {
    var result = Expansion()
    result.diagnostics = diagnostics
    result.truncated = truncated || isFull
    if isSorted {
      result.occurrences = occurrences
    } else {
      let keyed = occurrences.enumerated().map { ($0.element.start.instant(floatingIn: zone), $0.offset) }
      result.occurrences = keyed.sorted { $0 < $1 }.map { occurrences[$0.1] }
    }
    if result.occurrences.count > limit { result.occurrences.removeLast(result.occurrences.count - limit) }
    return result
  }
}

extension Occurrence {
  /// 9999-12-31T23:59:59, the last that RFC 5545 and RFC 3339 can write.
  private static var lastReading: CivilDateTime { CivilDateTime(seconds: 253_402_300_799) }

  var reachesBeyondLastYear: Bool { end.wallClock > Self.lastReading }

  /// What lies before the year 10000 on its own clock; nil where nothing does.
  var cutAtLastYear: Occurrence? {
    guard reachesBeyondLastYear else { return self }
    guard start.wallClock <= Self.lastReading else { return nil }
    var cut = self
    cut.end = end.replacing(Self.lastReading)
    return cut
  }
}

extension CalendarTime {
  /// The same instant with a wall-clock reading that exists: a reading in a gap becomes the one after it.
  func normalized(at instant: Instant) -> CalendarTime {
    guard case .zoned(_, let zone) = self else { return self }
    return zone.time(at: instant)
  }

  /// The exclusive end of something that starts here and lasts a span; days first, by the wall clock, then
  /// seconds.
  func end(after span: Span, from instant: Instant) -> CalendarTime {
    let dayShift = Int64(span.days) * 86_400
    switch self {
    case .date(let day): return .date(day.adding(days: span.days))
    case .floating(let local): return .floating(local.adding(seconds: dayShift + span.seconds))
    case .utc(let start): return .utc(start.adding(seconds: dayShift + span.seconds))
    case .zoned(let local, let zone):
      let base = dayShift == 0 ? instant : zone.instant(of: local.adding(seconds: dayShift))
      let end = base.adding(seconds: span.seconds)
      return zone.time(at: end)
    }
  }

  /// What a clock of this time's own form shows at an instant.
  func reading(of instant: Instant, floatingIn zone: Zone) -> CivilDateTime {
    switch self {
    case .date, .floating: zone.local(instant)
    case .utc: CivilDateTime(seconds: instant.seconds)
    case .zoned(_, let own): own.local(instant)
    }
  }

  /// Another time on a clock of this time's own form: days and floating times keep what is written, midnight
  /// for a day in a timed series, the day alone in a series of days.
  func reading(of time: CalendarTime, floatingIn zone: Zone) -> CivilDateTime {
    switch (self, time) {
    case (.date, _): CivilDateTime(time.wallClock.date)
    case (_, .date), (_, .floating): time.wallClock
    case (.utc, .utc): time.wallClock
    case (.zoned(_, let own), .zoned(_, let other)) where own == other: time.wallClock
    default: reading(of: time.instant(floatingIn: zone), floatingIn: zone)
    }
  }

  /// What tells the instances of a series that starts here apart, and what a time that names one compares by: the
  /// instant where the series has a zone; in a floating series and one of days, whose readings a zone may skip or
  /// repeat only for the viewer, the reading.
  func identity(of time: CalendarTime, floatingIn zone: Zone) -> Int64 {
    guard case .zoned(_, let own) = self else { return reading(of: time, floatingIn: zone).seconds }
    return time.instant(floatingIn: own).seconds
  }

  /// Whether it is the second of two times at which its clock shows the same.
  var isInSecondPass: Bool {
    guard case .zoned(let local, let zone) = self else { return false }
    return zone.instant(of: local).seconds != zone.table.instant(ofLocal: local.seconds)
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

  /// The zone whose clock this time is read on.
  func clock(floatingIn zone: Zone) -> Zone {
    switch self {
    case .date, .floating: zone
    case .utc: .utc
    case .zoned(_, let own): own
    }
  }
}
