/// A piece of a line in one style.
public struct Span: Hashable, Sendable {
  public var text: String
  public var style: Style

  public init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}

extension Frame {
  /// Writes pieces one after the other, as `put` does with one; returns the columns used.
  @discardableResult
  public mutating func put(_ spans: [Span], column: Int, row: Int, width: Int? = nil) -> Int {
    let room = min(width ?? size.columns, size.columns - column)
    var used = 0
    for span in spans where used < room {
      used += put(span.text, column: column + used, row: row, width: room - used, style: span.style)
    }
    return used
  }
}
