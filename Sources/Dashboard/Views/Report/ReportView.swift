import Audit
import TerminalUI

/// The report as it will be written.
enum ReportView {
  /// Rows of text.
  static func rows(_ size: Size) -> Int { max(1, ScreenLayout(size).body.rows - 1) }

  static func draw(_ state: DashboardState, in frame: inout Frame) {
    let body = ScreenLayout(frame.size).body
    let spans = [
      Span(state.desk.format.title, Style(bold: true)), Span("  saves to \(state.reportPath)", .muted),
      Span(state.isPrivate ? "  without titles and names" : "", .muted),
    ]
    frame.put(spans, column: 1, row: body.row, width: frame.size.columns - 2)
    frame.cursor = Point(column: 1, row: body.row)
    let rows = rows(frame.size)
    guard let lines = state.desk.report else {
      frame.put("being written ...", column: 1, row: body.row + 1)
      return
    }
    let first = min(state.desk.reportScroll, max(0, lines.count - rows))
    for (offset, line) in lines.dropFirst(first).prefix(rows).enumerated() {
      let style = line.hasPrefix("#") && state.desk.format == .markdown ? Style(bold: true) : .plain
      frame.put(line, column: 1, row: body.row + 1 + offset, width: frame.size.columns - 2, style: style)
    }
  }
}
