import ICalendar

/// When something of a plan takes place: a first time, how it repeats, and the times of the rule that are left out.
///
/// The rule ends with the last time that the plan promises, so that the times are exactly these.
public struct PlannedRepeat: Hashable, Sendable {
  public var first: TimeSpan
  /// An RRULE value without its end; nil where it takes place once.
  public var rule: String?
  /// The start of the last time.
  public var last: Instant
  /// Starts of the times that the rule gives and the plan does not.
  public var exceptions: [Instant]

  public init(first: TimeSpan, rule: String? = nil, last: Instant? = nil, exceptions: [Instant] = []) {
    self.first = first
    self.rule = rule
    self.last = last ?? first.start
    self.exceptions = exceptions
  }
}
