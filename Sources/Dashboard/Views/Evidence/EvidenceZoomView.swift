import Audit
import TerminalUI

/// All evidence of one meeting over the whole screen.
enum EvidenceZoomView {
  /// Rows of the screen that show evidence.
  static func rows(_ size: Size) -> Int { max(1, ScreenLayout(size).body.rows - headRows(size)) }

  /// Title, rhythm and tabs, and where there is room a blank line.
  private static func headRows(_ size: Size) -> Int { size.rows >= 14 ? 4 : 3 }

  static func draw(_ state: DashboardState, in frame: inout Frame) {
    guard let series = state.current else { return }
    let body = ScreenLayout(frame.size).body
    var row = body.row
    for line in EvidenceHead.lines(state, series) {
      frame.put(line, column: 1, row: row)
      row += 1
    }
    drawTabs(state, in: &frame, row: row)
    let area = Rectangle(
      column: 2, row: body.row + headRows(frame.size), columns: frame.size.columns - 3, rows: rows(frame.size))
    LinePane(lines(state, series), from: state.evidenceScroll, in: area)
      .draw(in: &frame, heading: Rectangle(column: 2, row: row, columns: frame.size.columns - 2, rows: 1))
    frame.cursor = Point(column: 1, row: body.row)
  }

  static func lineCount(_ state: DashboardState) -> Int {
    state.current.map { lines(state, $0).count } ?? 0
  }

  private static func lines(_ state: DashboardState, _ series: Series) -> [[Span]] {
    let width = min(100, state.size.columns - 3)
    return EvidenceLines(state, series, width: width, detail: .zoom).lines(state.evidenceTab)
  }

  private static func drawTabs(_ state: DashboardState, in frame: inout Frame, row: Int) {
    let tabs = TabBar(
      EvidenceTab.allCases.map(\.title),
      selected: EvidenceTab.allCases.firstIndex(of: state.evidenceTab) ?? 0)
    let used = tabs.draw(in: &frame, column: 1, row: row, width: frame.size.columns - 2)
    let hint = "  \(state.keyText(.previousTab)) \(state.keyText(.nextTab)) next tab"
    frame.put(hint, column: used + 1, row: row, width: max(0, frame.size.columns - used - 2), style: .muted)
  }
}
