/// A grid of cells that is a value: views draw into it, a device shows it, tests compare it.
public struct Frame: Hashable, Sendable {
  /// One column of one row. A character two columns wide stands in its left cell; the right one is empty text.
  public struct Cell: Hashable, Sendable {
    public var text: String
    public var style: Style

    public init(text: String = " ", style: Style = .plain) {
      self.text = text
      self.style = style
    }
  }

  public let size: Size
  /// Row by row, `size.columns * size.rows` of them.
  public private(set) var cells: [Cell]
  /// Where the hardware cursor is parked: the selected row (for screen readers) or a prompt; nil hides it.
  public var cursor: Point?
  /// Whether the cursor is drawn (a prompt) or only parked.
  public var showsCursor = false

  public init(size: Size) {
    self.size = size
    cells = Array(repeating: Cell(), count: max(0, size.columns) * max(0, size.rows))
  }

  public subscript(column: Int, row: Int) -> Cell {
    cells[row * size.columns + column]
  }

  /// Writes text from a cell on to the right, cut with "…" where it would pass `width` columns (the row's rest
  /// where nil); cells outside the frame are left out. Returns the columns used.
  @discardableResult
  public mutating func put(
    _ text: String, column: Int, row: Int, width: Int? = nil, style: Style = .plain
  ) -> Int {
    guard row >= 0, row < size.rows, column < size.columns else { return 0 }
    let room = min(width ?? size.columns, size.columns - column)
    var at = column
    for cluster in TextWidth.clusters(of: text, fitting: room) {
      set(cluster, at: at, row: row, style: style)
      at += cluster.width
    }
    return at - column
  }

  /// Gives every cell of a rectangle a style without touching its text.
  public mutating func restyle(_ area: Rectangle, _ change: (inout Style) -> Void) {
    for row in max(0, area.row)..<max(0, min(size.rows, area.row + area.rows)) {
      for column in max(0, area.column)..<max(0, min(size.columns, area.column + area.columns)) {
        change(&cells[row * size.columns + column].style)
      }
    }
  }

  private mutating func set(_ cluster: TextWidth.Cluster, at column: Int, row: Int, style: Style) {
    guard column >= 0, column + cluster.width <= size.columns else { return }
    cells[row * size.columns + column] = Cell(text: cluster.text, style: style)
    if cluster.width == 2 {
      cells[row * size.columns + column + 1] = Cell(text: "", style: style)
    }
  }
}
