import TerminalUI

/// Where list and evidence stand in the meetings view.
struct MeetingsLayout: Hashable {
  enum Evidence: Hashable { case beside, below, none }

  let evidencePlace: Evidence
  /// The column heads.
  let headRow: Int
  /// The rows of meetings.
  let list: Rectangle
  /// The divider included; empty where the evidence is not shown.
  let evidence: Rectangle

  init(_ state: DashboardState) { self.init(state.size) }

  init(_ size: Size) {
    let body = ScreenLayout(size).body
    evidencePlace =
      size.columns >= 110 && size.rows >= 16
      ? .beside : size.columns >= 60 && size.rows >= 20 ? .below : .none
    headRow = body.row
    let rows = max(0, body.rows - 1)
    switch evidencePlace {
    case .beside:
      let columns = max(46, size.columns * 17 / 40)
      list = Rectangle(
        column: 0, row: body.row + 1, columns: size.columns - columns, rows: rows)
      evidence = Rectangle(
        column: size.columns - columns, row: body.row, columns: columns, rows: body.rows)
    case .below:
      let below = max(8, size.rows / 3)
      list = Rectangle(column: 0, row: body.row + 1, columns: size.columns, rows: rows - below)
      evidence = Rectangle(
        column: 0, row: body.row + 1 + rows - below, columns: size.columns, rows: below)
    case .none:
      list = Rectangle(column: 0, row: body.row + 1, columns: size.columns, rows: rows)
      evidence = Rectangle(column: 0, row: 0, columns: 0, rows: 0)
    }
  }

  /// Rows drawn from `first` on: one less where the last line sums up what follows.
  func shownCount(from first: Int, of count: Int) -> Int {
    let rows = max(1, list.rows)
    return count - first > rows ? max(1, rows - 1) : max(0, count - first)
  }

  /// The first row to show so that the selected one is in sight and the list moves as little as it can.
  func firstRow(before: Int, selected: Int, count: Int) -> Int {
    let rows = max(1, list.rows)
    guard count > rows else { return 0 }
    var first = min(max(0, before), count - rows)
    if selected < first { first = selected }
    while selected >= first + shownCount(from: first, of: count) { first += 1 }
    return first
  }
}
