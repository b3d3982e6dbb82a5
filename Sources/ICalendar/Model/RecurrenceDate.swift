/// An RDATE value: a start, with a span of its own where it came as a PERIOD.
public struct RecurrenceDate: Hashable, Sendable {
  public var start: CalendarTime
  public var span: Span?

  public init(start: CalendarTime, span: Span? = nil) {
    self.start = start
    self.span = span
  }
}
