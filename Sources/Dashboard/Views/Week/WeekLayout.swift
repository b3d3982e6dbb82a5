import TerminalUI

/// Where the grids and the list of an hour's meetings stand.
struct WeekLayout: Hashable {
  /// One grid's area, the caption above and the two lines below included.
  let grids: [Rectangle]
  /// The meetings of the hour looked at; empty where there is no room.
  let list: Rectangle
  /// Columns of a cell, and of the blanks between two.
  let cell: Int
  let gap: Int
  let legendRow: Int?

  var isSideBySide: Bool { grids.count > 1 }

  /// Columns of the hour's label.
  static let label = 8

  init(_ state: DashboardState) {
    let size = state.size
    let body = ScreenLayout(size).body
    let days = state.weeks?.days.count ?? 5
    let columns = size.columns
    let hasLegend = body.rows >= 16
    legendRow = hasLegend ? body.row + body.rows - 1 : nil
    let rows = body.rows - (hasLegend ? 1 : 0)
    let isWide = columns >= 110
    let share = isWide ? max(45, (columns - 28) * 2 / 5) : min(columns, 48)
    (cell, gap) =
      [(5, 2), (3, 2), (3, 1), (1, 1)].first { cell, gap in
        Self.label + days * (cell + gap) <= share
      } ?? (1, 1)
    if isWide {
      grids = [0, share].map { Rectangle(column: $0, row: body.row, columns: share, rows: rows) }
      list = Rectangle(column: share * 2, row: body.row, columns: columns - share * 2, rows: rows)
      return
    }
    let width = Self.label + days * (cell + gap)
    let needed = (state.weeks?.hours.count ?? 9) + 4
    let left = columns - width - 1
    if left >= 18 {
      list = Rectangle(column: width + 1, row: body.row, columns: left, rows: rows)
    } else if rows - needed >= 4 {
      list = Rectangle(column: 0, row: body.row + needed, columns: columns, rows: rows - needed)
    } else {
      list = Rectangle(column: 0, row: 0, columns: 0, rows: 0)
    }
    let isBelow = list.column == 0 && !list.isEmpty
    grids = [Rectangle(column: 0, row: body.row, columns: width, rows: isBelow ? needed : rows)]
  }
}
