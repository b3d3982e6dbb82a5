/// One time of a VFREEBUSY component (RFC 5545, 3.6.4): that somebody is busy, not with what.
public struct BusyPeriod: Hashable, Sendable {
  /// FBTYPE (RFC 5545, 3.2.9); a type that is not known means busy.
  public enum Kind: String, Hashable, Sendable { case free, busy, tentative, unavailable }

  public var start: Instant
  /// Exclusive.
  public var end: Instant
  public var kind: Kind

  public init(start: Instant, end: Instant, kind: Kind = .busy) {
    self.start = start
    self.end = end
    self.kind = kind
  }
}
