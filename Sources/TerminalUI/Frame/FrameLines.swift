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
      put(
        " " + shown.map(\.text).joined() + " ", column: area.column + 2, row: area.row,
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
