import Audit
import TerminalUI

/// The report as it will be written.
enum ReportView {
  /// Rows of text.
  static func rows(_ size: Size) -> Int { area(size).rows }

  /// Columns of text.
  static func columns(_ size: Size) -> Int { area(size).columns }

  private static func area(_ size: Size) -> Rectangle {
    let body = ScreenLayout(size).body
    return Rectangle(column: 1, row: body.row + 1, columns: max(1, size.columns - 2), rows: max(1, body.rows - 1))
  }

  static func draw(_ state: DashboardState, in frame: inout Frame) {
    let body = ScreenLayout(frame.size).body
    let spans = [
      Span(state.desk.format.title, Style(bold: true)), Span("  saves to \(state.reportPath)", .muted),
      Span(state.isPrivate ? "  without titles and names" : "", .muted),
    ]
    frame.put(spans, column: 1, row: body.row, width: frame.size.columns - 2)
    frame.cursor = Point(column: 1, row: body.row)
    guard let text = text(state) else {
      frame.put("being written ...", column: 1, row: body.row + 1)
      return
    }
    LinePane(text.spans, from: state.desk.reportScroll, in: area(frame.size)).draw(in: &frame)
  }

  /// The report in lines of the screen; nil until it is made.
  static func text(_ state: DashboardState) -> WrittenText? {
    let columns = columns(state.size)
    if let known = state.desk.shownReport.text, known.columns == columns { return known }
    return state.desk.report.map { WrittenText($0, isMarkdown: state.desk.format == .markdown, columns: columns) }
  }
}
