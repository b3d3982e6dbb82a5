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
    let events = snapshot.calendars.reduce(0) { $0 + $1.events }
    let other = snapshot.series.count { $0.isRecurring }
    let weeks = snapshot.settings.weeksBack
    var text = "\(events == 1 ? "1 event" : "\(events) events"), none a recurring meeting in \(weeks) weeks."
    if other > 0 { text += " \(other) repeat\(other == 1 ? "s" : ""), as entries of other kinds." }
    return [text, "adjourn audit --all lists everything; --weeks N widens the window."]
  }
}
