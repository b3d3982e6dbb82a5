import Audit
import TerminalUI

/// The past year in the week view: hours by week, the decisions marked on them, and what came of those.
enum TrendsView {
  /// Rows for the lines.
  static func rows(_ size: Size) -> Int { max(1, ScreenLayout(size).body.rows) }

  /// What of the lines is out of sight.
  static func mark(_ state: DashboardState) -> ScrollMark { pane(state).mark }

  private static func pane(_ state: DashboardState) -> LinePane {
    let body = ScreenLayout(state.size).body
    let area = Rectangle(column: 1, row: body.row, columns: state.size.columns - 2, rows: body.rows)
    return LinePane(TrendsLines(state).all, from: state.trends.scroll, in: area)
  }

  static func draw(_ state: DashboardState, in frame: inout Frame) {
    let body = ScreenLayout(frame.size).body
    frame.cursor = Point(column: 1, row: body.row)
    // The row above is that of the views, which says what is out of sight behind their names.
    pane(state).draw(in: &frame, heading: Rectangle(column: 0, row: 0, columns: 0, rows: 0))
  }
}
