/// How long an event lasts: nominal days follow the calendar across daylight-saving changes, seconds are
/// exact (RFC 5545, 3.3.6).
public struct Span: Hashable, Sendable {
  public var days: Int
  public var seconds: Int64

  public init(days: Int = 0, seconds: Int64 = 0) {
    self.days = days
    self.seconds = seconds
  }
}
