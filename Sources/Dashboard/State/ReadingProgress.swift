/// How far the reading of calendars has come.
public struct ReadingProgress: Hashable, Sendable {
  public var bytesRead: Int
  /// 0 where the size is not known, as from standard input.
  public var bytesTotal: Int
  public var events: Int

  public init(bytesRead: Int, bytesTotal: Int, events: Int) {
    self.bytesRead = bytesRead
    self.bytesTotal = bytesTotal
    self.events = events
  }

  /// 0...1; nil where the size is not known.
  public var share: Double? {
    bytesTotal > 0 ? min(1, Double(bytesRead) / Double(bytesTotal)) : nil
  }
}
