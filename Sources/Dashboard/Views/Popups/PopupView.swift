import Audit
import TerminalUI

/// Draws what lies over the view; prompts stand in the notice line instead.
enum PopupView {
  static func draw(_ state: DashboardState, in frame: inout Frame) {
    switch state.popup {
    case .palette(let palette): PaletteView.draw(palette, state, in: &frame)
    case .sortMenu: drawSortMenu(state, in: &frame)
    case .axisMenu(let menu): AxisMenuView.draw(menu, state, in: &frame)
    case .bulkAccept(let series): drawBulkAccept(series, state, in: &frame)
    case .moves(let moves): MovesView.draw(moves, state, in: &frame)
    case .connection(let question): ConnectionView.draw(question, state, in: &frame)
    case .cleanSlateEnd: CleanSlateEndView.draw(state, in: &frame)
    case .log(let scroll): LogView.draw(state, scroll: scroll, in: &frame)
    case .exportHelp(let scroll): ExportHelpView.draw(scroll: scroll, in: &frame)
    case .prompt, nil: break
    }
  }

  /// A box with lines, as far as they fit from `scroll` on; the footer stays free.
  static func drawPage(
    title: String, lines: [[Span]], scroll: Int, width: Int, in frame: inout Frame
  ) {
    let rows = max(1, min(lines.count, frame.size.rows - 4))
    let popup = PopUp(title: title, content: Size(columns: width, rows: rows))
    let inside = popup.draw(in: &frame)
    let first = min(scroll, max(0, lines.count - inside.rows))
    for (index, line) in lines.dropFirst(first).prefix(inside.rows).enumerated() {
      frame.put(line, column: inside.column, row: inside.row + index, width: inside.columns)
    }
    if first + inside.rows < lines.count {
      let more = " \(lines.count - first - inside.rows) more "
      let row = inside.row + inside.rows
      frame.put(more, column: inside.column, row: row, width: inside.columns, style: .muted)
    }
  }

  private static func drawSortMenu(_ state: DashboardState, in frame: inout Frame) {
    let lines = MeetingSort.Key.allCases.map { key -> [Span] in
      let isChosen = key == state.sort.key
      let arrow = isChosen ? " \(state.sort.arrow)" : ""
      let letter = Span("\(key.letter)  ", Style(bold: true))
      return [Span(isChosen ? "> " : "  "), letter, Span(words(key) + arrow, Style(bold: isChosen))]
    }
    drawPage(title: "Sort by", lines: lines, scroll: 0, width: 34, in: &frame)
  }

  private static func words(_ key: MeetingSort.Key) -> String {
    switch key {
    case .hours: "hours a week, most first"
    case .verdict: "verdict: convert first"
    case .confidence: "confidence, surest first"
    case .people: "people, most first"
    case .title: "title"
    case .age: "age, oldest first"
    }
  }

  private static func drawBulkAccept(
    _ ids: [SeriesID], _ state: DashboardState, in frame: inout Frame
  ) {
    guard let snapshot = state.snapshot else { return }
    let series = ids.compactMap { state.series($0) }
    let hours = series.reduce(0) { $0 + $1.saving($1.plan.suggestion, in: snapshot.zone).hoursPerWeek }
    let counts = Verdict.allCases.compactMap { verdict -> String? in
      let count = series.filter { $0.plan.suggestion?.verdict == verdict }.count
      return count > 0 ? "\(count) \(verdict.word)" : nil
    }
    let lines = [
      [Span("\(series.count) open suggestions of 80 % confidence or more:")],
      [Span(counts.joined(separator: ", "), Style(bold: true))],
      [Span("frees \(Digits.fixed(hours)) h/week; u takes all of it back")],
      [],
      [
        Span("Enter", Style(bold: true)), Span(" accepts them   "),
        Span("Esc", Style(bold: true)), Span(" accepts none"),
      ],
    ]
    drawPage(title: "Accept all", lines: lines, scroll: 0, width: 50, in: &frame)
  }
}
