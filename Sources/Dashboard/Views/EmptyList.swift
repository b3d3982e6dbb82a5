import Audit
import TerminalUI

/// What stands in the list when no row does: why, and what to do about it.
enum EmptyList {
  static func draw(_ state: DashboardState, in frame: inout Frame, area: Rectangle) {
    let lines = lines(state).flatMap { TextWidth.wrapped($0, columns: max(1, area.columns - 4)) }
    for (index, line) in lines.prefix(max(0, area.rows - 1)).enumerated() {
      frame.put(line, column: 2, row: area.row + 1 + index)
    }
  }

  private static func lines(_ state: DashboardState) -> [String] {
    guard let snapshot = state.snapshot else { return [] }
    let hidden = state.table.rows.count
    if hidden > 0 { return ["Nothing matches '\(state.filter.text)' (\(hidden) hidden). Esc clears."] }
    let single = snapshot.series.filter { !$0.isRecurring }.count
    let other = snapshot.series.filter { $0.isRecurring }.count
    let weeks = snapshot.settings.weeksBack
    var text = "\(single) one-off events, none repeating in \(weeks) weeks."
    if other > 0 {
      text = "No recurring meeting in \(weeks) weeks: \(single) one-off, \(other) other entries."
    }
    return [text, "adjourn audit --all lists everything; --weeks N widens the window."]
  }
}
