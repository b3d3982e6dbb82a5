import TerminalUI

/// Where list and evidence stand in the meetings view.
struct MeetingsLayout: Hashable {
  enum Evidence: Hashable { case beside, below, none }

  let evidencePlace: Evidence
  /// How much the evidence says.
  let detail: EvidenceDetail
  /// The column heads.
  let headRow: Int
  /// The rows of meetings.
  let list: Rectangle
  /// The divider included; empty where the evidence is not shown.
  let evidence: Rectangle

  /// Below a list so short that this many rows are free, the evidence says as much as beside one.
  private static let roomy = 18

  init(_ state: DashboardState) {
    // All meetings, not the filtered ones: the screen stays as it is while a filter is typed.
    self.init(state.size, meetings: state.table.rows.count, isTeam: state.snapshot?.isTeam == true)
  }

  private init(_ size: Size, meetings: Int, isTeam: Bool) {
    let body = ScreenLayout(size).body
    evidencePlace =
      size.columns >= 110 && size.rows >= 16
      ? .beside : size.columns >= 60 && size.rows >= 20 ? .below : .none
    headRow = body.row
    let rows = max(0, body.rows - 1)
    switch evidencePlace {
    case .beside:
      // A team's list says more of each meeting.
      let columns = max(46, size.columns * (isTeam ? 16 : 17) / 40)
      detail = .pane
      list = Rectangle(
        column: 0, row: body.row + 1, columns: size.columns - columns, rows: rows)
      evidence = Rectangle(
        column: size.columns - columns, row: body.row, columns: columns, rows: body.rows)
    case .below:
      // What it says in brief takes up to nine rows and a rule; what a short list leaves free comes to it.
      let below = max(min(10, max(8, size.rows / 3)), rows - meetings)
      detail = below >= Self.roomy ? .pane : .brief
      list = Rectangle(column: 0, row: body.row + 1, columns: size.columns, rows: rows - below)
      evidence = Rectangle(
        column: 0, row: body.row + 1 + rows - below, columns: size.columns, rows: below)
    case .none:
      detail = .brief
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
