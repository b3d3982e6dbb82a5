/// A rectangle of cells; empty where a side is 0 or less.
public struct Rectangle: Hashable, Sendable {
  public var column: Int
  public var row: Int
  public var columns: Int
  public var rows: Int

  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = columns
    self.rows = rows
  }

  /// All of a screen or frame of that size.
  public init(size: Size) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }

  public var isEmpty: Bool { columns <= 0 || rows <= 0 }
  public var size: Size { Size(columns: columns, rows: rows) }
  public var columnRange: Range<Int> { column..<(column + max(0, columns)) }
  public var rowRange: Range<Int> { row..<(row + max(0, rows)) }

  public func contains(_ point: Point) -> Bool {
    columnRange.contains(point.column) && rowRange.contains(point.row)
  }

  /// What both rectangles cover.
  public func intersection(_ other: Rectangle) -> Rectangle {
    let left = max(column, other.column)
    let top = max(row, other.row)
    let right = min(columnRange.upperBound, other.columnRange.upperBound)
    let bottom = min(rowRange.upperBound, other.rowRange.upperBound)
    return Rectangle(column: left, row: top, columns: max(0, right - left), rows: max(0, bottom - top))
  }

  /// The row above.
  public var heading: Rectangle { Rectangle(column: column, row: row - 1, columns: columns, rows: 1) }

  /// The rectangle without a margin all round.
  public func inset(columns: Int, rows: Int) -> Rectangle {
    Rectangle(
      column: column + columns, row: row + rows,
      columns: max(0, self.columns - 2 * columns), rows: max(0, self.rows - 2 * rows))
  }
}
