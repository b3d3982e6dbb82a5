import Audit
import TerminalUI

/// What stands in the people view of one person: what it needs, and how to give it.
enum NoTeam {
  static func draw(_ state: DashboardState, in frame: inout Frame) {
    let body = ScreenLayout(frame.size).body
    let lines = lines(state).flatMap { line in
      line.isEmpty ? [""] : TextWidth.wrapped(line, columns: max(1, body.columns - 4))
    }
    for (index, line) in lines.prefix(max(0, body.rows - 1)).enumerated() {
      frame.put(line, column: 2, row: body.row + 1 + index)
    }
  }

  private static func lines(_ state: DashboardState) -> [String] {
    let count = state.snapshot?.calendars.count ?? 0
    let whose = state.snapshot?.owner.map { ", of \(state.name($0))" } ?? ", whose owner is not known"
    return [
      "This view compares the weeks of two or more people. Open here: \(count == 1 ? "1 calendar" : "\(count) calendars")"
        + whose + ".",
      "",
      "Give several files, a folder or a .zip of exports:",
      "adjourn one.ics two.ics",
      "Where a file does not say whose it is:",
      "adjourn team/ --owner team/two.ics=ben@example.org",
      "",
      "Series that several calendars hold count once. People are listed by name; nobody is ranked.",
    ]
  }
}
