/// The stretch of time that an export was limited to.
public struct ExportedWindow: Hashable, Sendable {
  /// nil where it reaches back without limit.
  public var start: Instant?
  /// Exclusive; nil where it reaches ahead without limit.
  public var end: Instant?

  public init(start: Instant? = nil, end: Instant? = nil) {
    self.start = start
    self.end = end
  }
}
