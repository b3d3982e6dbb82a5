import TerminalUI

/// A pop-up that is a box with lines: what draws it, and what says which line a click was on.
struct PopupPage {
  var title: String
  var lines: [[Span]]
  /// First line shown.
  var scroll = 0
  /// Columns of the lines.
  var width: Int

  /// Where the box stands, border included.
  func area(in screen: Size) -> Rectangle { box(in: screen).area(in: screen) }

  /// Index of the line at a place; nil beside the lines.
  func line(at point: Point, in screen: Size) -> Int? {
    let inside = area(in: screen).inset(columns: 1, rows: 1)
    let line = first(inside.rows) + point.row - inside.row
    return inside.contains(point) && lines.indices.contains(line) ? line : nil
  }

  /// As many lines as fit; the footer stays free.
  func draw(in frame: inout Frame) {
    let inside = box(in: frame.size).draw(in: &frame)
    let first = first(inside.rows)
    for (index, line) in lines.dropFirst(first).prefix(inside.rows).enumerated() {
      frame.put(line, column: inside.column, row: inside.row + index, width: inside.columns)
    }
    ScrollMark(first: first, shown: min(inside.rows, lines.count - first), of: lines.count)
      .draw(in: &frame, heading: area(in: frame.size).inset(columns: 2, rows: 0))
  }

  private func box(in screen: Size) -> PopUp {
    let rows = max(1, min(lines.count, screen.rows - 4))
    return PopUp(title: title, content: Size(columns: width, rows: rows))
  }

  private func first(_ rows: Int) -> Int { min(scroll, max(0, lines.count - rows)) }
}
