/// The wall-clock readings a rule generates from a start, in rising order, made one at a time.
///
/// This is the bare rule: DTSTART is among them only where it matches; a recurrence set shows it in any case.
/// COUNT counts matches from DTSTART on, wherever the sequence is told to begin. Every rule ends with the
/// year 9999, one of another calendar scale with 2199.
public struct RuleInstances: Sequence, IteratorProtocol, Sendable {
  /// One of the two, or none for a calendar scale, or a rule in it, that is not supported.
  private var periods: PeriodSteps?
  private var units: UnitSteps?
  private var remaining: Int
  private let end: RuleEnd

  /// The instances of a rule from DTSTART on, whose form decides how UNTIL and time parts are read. Nothing before
  /// `beginning` is given; without COUNT the steps before it are jumped over.
  public init(_ rule: RecurrenceRule, start: CalendarTime, from beginning: CivilDateTime? = nil) {
    let first = start.wallClock
    end = RuleEnd(rule, start: start)
    remaining = if case .count(let count) = rule.limit { count } else { Int.max }
    let isScaled = rule.calendarScale != nil
    let scaled = isScaled ? ScaledDays(rule, start: first.date) : nil
    let limit = isScaled ? ScaledLimit(rule) : nil
    if scaled == nil, limit == nil, ScaledDays.isNeeded(rule) { return }
    let pattern = RulePattern(rule, start: first, isDate: start.isDate, scaledLimit: limit)
    let jump = remaining == Int.max ? beginning : nil
    if pattern.stepsByDays {
      periods = PeriodSteps(pattern, start: first, from: jump, scaled: scaled)
    } else {
      units = UnitSteps(pattern, start: first, from: jump, isDate: start.isDate)
    }
    if let beginning, jump == nil, beginning > first { count(upTo: beginning.seconds) }
  }

  public mutating func next() -> CivilDateTime? {
    while remaining > 0, let reading = step(), reading <= end.last {
      guard end.admits(reading) else { continue }
      remaining -= 1
      return CivilDateTime(seconds: reading)
    }
    remaining = 0
    return nil
  }

  private mutating func step() -> Int64? {
    if periods != nil { return periods?.next() }
    return units?.next()
  }

  /// Goes on so that nothing before a reading is given any more; without COUNT by a jump.
  mutating func skip(to beginning: CivilDateTime) {
    if remaining == Int.max {
      periods?.skip(to: beginning)
      units?.skip(to: beginning)
    } else {
      count(upTo: beginning.seconds)
    }
  }

  private mutating func count(upTo beginning: Int64) {
    let dropped = periods?.drop(before: beginning) ?? units?.drop(before: beginning) ?? 0
    remaining = Swift.max(0, remaining - dropped)
  }
}
