/// A point on the time line, in whole seconds since 1970-01-01T00:00:00Z (no leap seconds, as POSIX counts).
public struct Instant: Hashable, Comparable, Sendable {
  public var seconds: Int64

  public init(seconds: Int64) { self.seconds = seconds }

  public static func < (a: Instant, b: Instant) -> Bool { a.seconds < b.seconds }

  /// This instant moved by a number of seconds, which may be negative.
  public func adding(seconds: Int64) -> Instant { Instant(seconds: self.seconds + seconds) }
}
