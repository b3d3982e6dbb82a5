import Audit
import TerminalUI

/// The past year in the week view: hours by week, the decisions marked on them, and what came of those.
enum TrendsView {
  /// Rows for the lines.
  static func rows(_ size: Size) -> Int { max(1, ScreenLayout(size).body.rows) }

  static func draw(_ state: DashboardState, in frame: inout Frame) {
    let body = ScreenLayout(frame.size).body
    frame.cursor = Point(column: 1, row: body.row)
    let lines = TrendsLines(state).all
    let first = min(state.trends.scroll, max(0, lines.count - body.rows))
    for (offset, line) in lines.dropFirst(first).prefix(body.rows).enumerated() {
      frame.put(line, column: 1, row: body.row + offset, width: frame.size.columns - 2)
    }
  }
}
