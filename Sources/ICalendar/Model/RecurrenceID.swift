/// RECURRENCE-ID with its RANGE (RFC 5545, 3.8.4.4).
public struct RecurrenceID: Hashable, Sendable {
  public var time: CalendarTime
  public var thisAndFuture: Bool

  public init(time: CalendarTime, thisAndFuture: Bool = false) {
    self.time = time
    self.thisAndFuture = thisAndFuture
  }
}
