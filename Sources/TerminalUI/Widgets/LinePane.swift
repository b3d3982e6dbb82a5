/// Lines in a rectangle that is scrolled over them.
public struct LinePane: Hashable, Sendable {
  public let lines: [[Span]]
  public let area: Rectangle
  /// The first line shown.
  public let first: Int

  /// Shows the lines from `scroll` on, or the last ones where it is past them.
  public init(_ lines: [[Span]], from scroll: Int, in area: Rectangle) {
    self.lines = lines
    self.area = area
    first = max(0, min(scroll, lines.count - area.rows))
  }

  /// What of the lines is out of sight.
  public var mark: ScrollMark { ScrollMark(first: first, shown: min(area.rows, lines.count), of: lines.count) }

  /// Draws the lines, and the mark into the row of a heading.
  public func draw(in frame: inout Frame, heading: Rectangle) {
    for (index, line) in lines.dropFirst(first).prefix(max(0, area.rows)).enumerated() {
      frame.put(line, column: area.column, row: area.row + index, width: area.columns)
    }
    mark.draw(in: &frame, heading: heading)
  }

  /// The same with the heading in the row above.
  public func draw(in frame: inout Frame) {
    draw(in: &frame, heading: area.heading)
  }
}
