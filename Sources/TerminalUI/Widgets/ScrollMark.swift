/// What says that a pane holds more than it shows: `↑ 3  ↓ 23 more` at the right end of its heading, where it covers no
/// text that is read on from page to page.
public struct ScrollMark: Hashable, Sendable {
  /// Lines or rows out of sight.
  public var above: Int
  public var below: Int

  public init(above: Int, below: Int) {
    self.above = max(0, above)
    self.below = max(0, below)
  }

  /// Of `count` lines those from `first` on are in sight, `shown` of them.
  public init(first: Int, shown: Int, of count: Int) {
    self.init(above: first, below: count - first - shown)
  }

  /// Empty where all is in sight.
  public func text(_ glyphs: GlyphSet) -> String {
    switch (above, below) {
    case (0, 0): ""
    case (_, 0): "\(glyphs[.up]) \(above) more"
    case (0, _): "\(glyphs[.down]) \(below) more"
    default: "\(glyphs[.up]) \(above)  \(glyphs[.down]) \(below) more"
    }
  }

  /// Draws at the right end of a heading's row, over what stands there; nothing where it does not fit.
  public func draw(in frame: inout Frame, heading: Rectangle) {
    let text = text(frame.glyphs)
    guard !text.isEmpty, text.count + 2 <= heading.columns else { return }
    let column = heading.column + heading.columns - text.count - 2
    frame.put(" \(text) ", column: column, row: heading.row, style: .muted)
  }
}
