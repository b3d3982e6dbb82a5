import TerminalUI

/// Where the grids and the list of an hour's meetings stand.
struct WeekLayout: Hashable {
  /// Where the hour's meetings stand.
  enum Place: Hashable { case beside, below, none }

  /// One grid's area, the caption above and the two lines below included.
  let grids: [Rectangle]
  let listPlace: Place
  /// The meetings of the hour looked at; empty where there is no room.
  let list: Rectangle
  /// Columns of a cell, and of the blanks between two.
  let cell: Int
  let gap: Int
  /// Rows of an hour.
  let hourRows: Int
  let legendRow: Int?

  var isSideBySide: Bool { grids.count > 1 }

  /// Columns of the hour's label.
  static let label = 8
  /// Caption, day names, and the two lines below.
  private static let besideHours = 4
  /// Rows that the meetings of an hour want below the grids.
  private static let leastList = 5

  init(_ state: DashboardState) {
    let size = state.size
    let body = ScreenLayout(size).body
    let days = state.weeks?.days.count ?? 5
    let hours = state.weeks?.hours.count ?? 9
    let hasLegend = body.rows >= 16
    legendRow = hasLegend ? body.row + body.rows - 1 : nil
    let rows = body.rows - (hasLegend ? 1 : 0)
    let areTwo = size.columns >= 72
    // Beside the grids there is room for the list on a wide screen, below them on a tall one.
    let isBeside = size.columns >= 110
    let share = isBeside ? max(45, (size.columns - 28) * 2 / 5) : areTwo ? size.columns / 2 : min(size.columns, 48)
    (cell, gap) =
      [(5, 2), (5, 1), (3, 2), (3, 1), (1, 1)].first { cell, gap in
        Self.label + 1 + days * (cell + gap) <= share
      } ?? (1, 1)
    let width = areTwo ? share : Self.label + days * (cell + gap)
    let leastList = isBeside ? 0 : Self.leastList
    hourRows = max(1, min(isBeside ? 3 : 2, (rows - Self.besideHours - leastList) / max(1, hours)))
    let needed = hours * hourRows + Self.besideHours
    let count = areTwo ? 2 : 1
    if isBeside {
      listPlace = .beside
      let left = share * 2
      list = Rectangle(column: left, row: body.row, columns: size.columns - left, rows: rows)
    } else if rows - needed >= Self.leastList - 1 {
      listPlace = .below
      list = Rectangle(column: 0, row: body.row + needed, columns: size.columns, rows: rows - needed)
    } else if !areTwo, size.columns - width - 1 >= 18 {
      listPlace = .beside
      list = Rectangle(column: width + 1, row: body.row, columns: size.columns - width - 1, rows: rows)
    } else {
      listPlace = .none
      list = Rectangle(column: 0, row: 0, columns: 0, rows: 0)
    }
    let height = listPlace == .below ? needed : rows
    grids = (0..<count).map { Rectangle(column: $0 * width, row: body.row, columns: width, rows: height) }
  }

  /// The first cell's column in a grid, a rule before it where it is not the first.
  static func firstCell(of grid: Rectangle) -> Int { grid.column + label + (grid.column > 0 ? 1 : 0) }

  /// The cell at a point; nil beside the cells.
  func cell(at point: Point, of weeks: TypicalWeeks, cursor: WeekCursor) -> WeekCursor? {
    guard let grid = grids.first(where: { $0.contains(point) }) else { return nil }
    let hours = shownHours(of: weeks.hours, cursor: cursor.hour)
    let (column, row) = (point.column - Self.firstCell(of: grid), point.row - grid.row - 2)
    guard column >= 0, row >= 0, column / (cell + gap) < weeks.days.count, row / hourRows < hours.count else {
      return nil
    }
    return WeekCursor(weekday: weeks.days[column / (cell + gap)], hour: hours.lowerBound + row / hourRows)
  }

  /// The hours of a grid that are in sight, the one looked at among them.
  func shownHours(of hours: Range<Int>, cursor: Int) -> Range<Int> {
    let room = max(1, ((grids.first?.rows ?? 0) - 2) / hourRows)
    guard hours.count > room else { return hours }
    let latest = hours.upperBound - room
    let first = max(hours.lowerBound, min(latest, cursor - room / 2))
    return first..<(first + room)
  }
}
