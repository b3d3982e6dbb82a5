// The terminal floor: frames, text width, styles by role, widgets, keys, and the devices they meet on.
// Lives here: everything about a terminal that knows nothing of meetings.
// Must not: calendar or audit words, the clock, files, the environment; only Device/CursesTerminal.swift
// imports CNcurses. Views draw into a `Frame` by `put`; a `TerminalDevice` shows it.
// Start with `Frame`, then `TextWidth` (what strangers' text becomes), then Device/TerminalDevice.swift.

/// A grid of cells that is a value: views draw into it, a device shows it, tests compare it.
public struct Frame: Hashable, Sendable {
  /// One column of one row. A character two columns wide stands in its left cell; the right one is empty
  /// text.
  public struct Cell: Hashable, Sendable {
    public var text: String
    public var style: Style

    public init(text: String = " ", style: Style = .plain) {
      self.text = text
      self.style = style
    }
  }

  public let size: Size
  /// The glyphs to draw with; cutting uses their ellipsis.
  public let glyphs: GlyphSet
  /// Row by row, `size.columns * size.rows` of them.
  public private(set) var cells: [Cell]
  /// Where the hardware cursor is parked: the selected row (for screen readers) or a prompt; nil hides it.
  public var cursor: Point?
  /// Whether the cursor is drawn (a prompt) or only parked.
  public var showsCursor = false

  public init(size: Size, glyphs: GlyphSet = .unicode) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    self.glyphs = glyphs
    cells = Array(repeating: Cell(), count: self.size.columns * self.size.rows)
  }

  public subscript(column: Int, row: Int) -> Cell {
    cells[row * size.columns + column]
  }

  /// The whole frame as a rectangle.
  public var area: Rectangle { Rectangle(size: size) }

  /// Writes text from a cell on to the right, cut with "…" where it would pass `width` columns (the row's
  /// rest where nil); cells outside the frame are left out. Returns the columns used.
  @discardableResult
  public mutating func put(
    _ text: String, column: Int, row: Int, width: Int? = nil, style: Style = .plain
  ) -> Int {
    guard row >= 0, row < size.rows, column < size.columns else { return 0 }
    let room = min(width ?? size.columns, size.columns - column)
    var at = column
    for cluster in TextWidth.clusters(of: text, fitting: room, ellipsis: glyphs[.ellipsis]) {
      set(cluster, at: at, row: row, style: style)
      at += cluster.width
    }
    return at - column
  }

  /// Gives every cell of a rectangle a style without touching its text.
  public mutating func restyle(_ area: Rectangle, _ change: (inout Style) -> Void) {
    let shown = area.intersection(self.area)
    for row in shown.rowRange {
      for column in shown.columnRange { change(&cells[row * size.columns + column].style) }
    }
  }

  /// Blanks a rectangle, in plain style.
  public mutating func clear(_ area: Rectangle) {
    let shown = area.intersection(self.area)
    for row in shown.rowRange {
      for column in shown.columnRange { set(.blank, at: column, row: row, style: .plain) }
    }
  }

  private mutating func set(_ cluster: TextWidth.Cluster, at column: Int, row: Int, style: Style) {
    guard column >= 0, column + cluster.width <= size.columns else { return }
    let index = row * size.columns + column
    blankHalf(at: index, column: column, width: cluster.width)
    cells[index] = Cell(text: cluster.text, style: style)
    if cluster.width == 2 { cells[index + 1] = Cell(text: "", style: style) }
  }

  /// Half a wide character must not stay where the other half is written over.
  private mutating func blankHalf(at index: Int, column: Int, width: Int) {
    if column > 0, cells[index].text.isEmpty { cells[index - 1].text = " " }
    let after = index + width
    if column + width < size.columns, cells[after].text.isEmpty { cells[after].text = " " }
  }
}

extension TextWidth.Cluster {
  fileprivate static let blank = TextWidth.Cluster(text: " ", width: 1)
}
