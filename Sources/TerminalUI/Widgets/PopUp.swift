/// A box over the screen: help, a menu, a question.
public struct PopUp: Hashable, Sendable {
  public var title: String
  /// What the inside wants; it gets less where the screen is smaller.
  public var content: Size

  public init(title: String, content: Size) {
    self.title = title
    self.content = content
  }

  /// Screens narrower than this give the pop-up all they have.
  public static let fullScreenBelow = 60

  /// Where the box stands, border included: in the middle, or the full screen where that is narrow.
  public func area(in screen: Size) -> Rectangle {
    guard screen.columns >= Self.fullScreenBelow else {
      return Rectangle(column: 0, row: 0, columns: screen.columns, rows: screen.rows)
    }
    let title = TextWidth.clusters(of: title, fitting: screen.columns).reduce(0) { $0 + $1.width }
    let columns = min(screen.columns, max(content.columns, title + 2) + 4)
    let rows = min(screen.rows, content.rows + 2)
    return Rectangle(
      column: (screen.columns - columns) / 2, row: (screen.rows - rows) / 2, columns: columns, rows: rows)
  }

  /// Draws the box and gives the rectangle inside it, one blank away from the border.
  @discardableResult
  public func draw(in frame: inout Frame) -> Rectangle {
    let area = area(in: frame.size)
    frame.clear(area)
    frame.box(area, title: title)
    return area.inset(columns: 2, rows: 1)
  }
}

extension Frame {
  /// Draws a border along a rectangle's edge, the title in its top line.
  public mutating func box(_ area: Rectangle, title: String = "", style: Style = .muted) {
    guard area.columns >= 2, area.rows >= 2 else { return }
    let right = area.column + area.columns - 1
    let bottom = area.row + area.rows - 1
    for row in area.rowRange.dropFirst().dropLast() {
      put(glyphs[.vertical], column: area.column, row: row, style: style)
      put(glyphs[.vertical], column: right, row: row, style: style)
    }
    for (row, left, end) in [
      (area.row, Glyph.topLeft, Glyph.topRight), (bottom, .bottomLeft, .bottomRight),
    ] {
      rule(column: area.column, row: row, columns: area.columns, style: style)
      put(glyphs[left], column: area.column, row: row, style: style)
      put(glyphs[end], column: right, row: row, style: style)
    }
    if !title.isEmpty, area.columns > 6 {
      let shown = TextWidth.clusters(of: title, fitting: area.columns - 6, ellipsis: glyphs[.ellipsis])
      put(" " + shown.map(\.text).joined() + " ", column: area.column + 2, row: area.row,
        width: area.columns - 4, style: Style(bold: true))
    }
  }

  /// A horizontal line.
  public mutating func rule(column: Int = 0, row: Int, columns: Int? = nil, style: Style = .muted) {
    let count = min(columns ?? size.columns, size.columns - column)
    put(String(repeating: glyphs[.horizontal], count: max(0, count)), column: column, row: row, style: style)
  }

  /// A horizontal line with a title near its left end: `─ Daily stand-up ───`.
  public mutating func rule(titled title: String, column: Int = 0, row: Int, columns: Int? = nil) {
    let count = min(columns ?? size.columns, size.columns - column)
    rule(column: column, row: row, columns: count)
    guard count > 6 else { return }
    let shown = TextWidth.clusters(of: title, fitting: count - 4, ellipsis: glyphs[.ellipsis])
    put(" " + shown.map(\.text).joined() + " ", column: column + 1, row: row, width: count - 1)
  }

  /// A vertical line.
  public mutating func rule(column: Int, rows: Range<Int>, style: Style = .muted) {
    for row in rows { put(glyphs[.vertical], column: column, row: row, style: style) }
  }
}
