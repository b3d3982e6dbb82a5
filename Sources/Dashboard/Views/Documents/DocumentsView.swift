import Audit
import TerminalUI

/// The documents that take meetings' places, and one of them as it would be written.
enum DocumentsView {
  static func draw(_ state: DashboardState, in frame: inout Frame) {
    let layout = DocumentsLayout(frame.size)
    let all = state.documentSeries
    guard let series = state.currentDocument else { return drawNothing(state, in: &frame) }
    if let row = layout.headRow {
      drawHead(state, series, all, in: &frame, row: row)
    } else {
      frame.rule(column: layout.list.columns, rows: layout.list.row - 1..<layout.facts.row + layout.facts.rows)
      drawList(state, series, all, layout, in: &frame)
      drawFacts(state, series, layout.facts, in: &frame)
    }
    drawTabs(state, layout, in: &frame)
    drawPreview(state, layout, in: &frame)
  }

  /// Lines of the preview, for scrolling.
  static func lineCount(_ state: DashboardState) -> Int {
    text(state, DocumentsLayout(state.size).preview.columns).lines.count
  }

  private static func drawList(
    _ state: DashboardState, _ current: Series, _ all: [Series], _ layout: DocumentsLayout, in frame: inout Frame
  ) {
    let decided = all.contains { !state.isOpen($0) } || !state.desk.asked.isEmpty
    frame.put(
      decided ? "Documents" : "Documents of what is suggested", column: 1, row: layout.list.row - 1,
      style: Style(bold: true))
    let at = all.firstIndex { $0.id == current.id } ?? 0
    let first = layout.firstRow(selected: at, count: all.count)
    for (offset, series) in all.dropFirst(first).prefix(layout.list.rows).enumerated() {
      let row = layout.list.row + offset
      frame.put(state.documentState(series), column: 3, row: row, style: .muted)
      frame.put(state.title(of: series), column: 12, row: row, width: layout.list.columns - 13)
      guard series.id == current.id else { continue }
      frame.put(">", column: 1, row: row)
      let line = Rectangle(column: 0, row: row, columns: layout.list.columns, rows: 1)
      frame.restyle(line) { $0 = Style(reverse: true) }
      frame.cursor = Point(column: 1, row: row)
    }
    ScrollMark(first: first, shown: min(layout.list.rows, all.count - first), of: all.count)
      .draw(in: &frame, heading: layout.list.heading)
  }

  private static func drawFacts(
    _ state: DashboardState, _ series: Series, _ area: Rectangle, in frame: inout Frame
  ) {
    guard let document = state.renderedDocument else { return }
    var lines: [[Span]] = [
      [Span("template  ", .muted), Span(document.template), Span("   \(state.keyText(.template)) change", .muted)],
      [Span("language  ", .muted), Span(document.language)],
      [Span("due       ", .muted), Span(document.due)],
      [Span("owner     ", .muted), Span(document.owner.isEmpty ? "nobody named" : state.name(document.owner))],
      [Span("saves to  ", .muted), Span(path(state))],
    ]
    for hint in document.hints {
      let wrapped = TextWidth.wrapped(
        "! " + hint, columns: area.columns - 3, limit: 2, ellipsis: frame.glyphs[.ellipsis])
      lines += wrapped.map { [Span($0, Style(.blend))] }
    }
    for (offset, line) in lines.prefix(area.rows - 1).enumerated() {
      frame.put(line, column: 1, row: area.row + 1 + offset, width: area.columns - 2)
    }
  }

  private static func drawHead(
    _ state: DashboardState, _ series: Series, _ all: [Series], in frame: inout Frame, row: Int
  ) {
    let at = (all.firstIndex { $0.id == series.id } ?? 0) + 1
    let place = " \(at)/\(all.count) "
    let path = path(state)
    let rest = path.isEmpty || frame.size.columns < 60 ? "" : "  -> " + path
    let used = frame.put(place, column: 0, row: row, style: .muted)
    let mark = pane(state, DocumentsLayout(frame.size)).mark.text(frame.glyphs).count
    let columns = frame.size.columns - (mark > 0 ? mark + 2 : 0)
    let room = max(8, columns - used - min(rest.count, columns / 2) - 1)
    let end = frame.put(state.title(of: series), column: used, row: row, width: room, style: Style(bold: true))
    frame.put(rest, column: used + end, row: row, width: max(0, columns - used - end - 1), style: .muted)
    frame.cursor = Point(column: 1, row: row)
  }

  /// A file name comes from the title, and is hidden with it.
  private static func path(_ state: DashboardState) -> String {
    state.currentDocument.map(state.hides) == true ? "(hidden)" : state.documentPaths.first ?? ""
  }

  private static func drawTabs(_ state: DashboardState, _ layout: DocumentsLayout, in frame: inout Frame) {
    guard let document = state.renderedDocument else { return }
    let sides = document.sides
    let tabs = TabBar(sides.map(\.title), selected: sides.firstIndex(of: state.shownSide) ?? 0)
    let used = tabs.draw(
      in: &frame, column: layout.preview.column, row: layout.tabRow, width: layout.preview.columns)
    let keys = "\(state.keyText(.previousTab)) \(state.keyText(.nextTab)) next tab"
    let hint = layout.headRow == nil ? keys : document.template
    let column = layout.preview.column + used + 2
    guard column + hint.count < frame.size.columns else { return }
    frame.put(hint, column: column, row: layout.tabRow, style: .muted)
  }

  private static func drawPreview(_ state: DashboardState, _ layout: DocumentsLayout, in frame: inout Frame) {
    var heading = layout.preview.heading
    // On a narrow screen the names of the sides need their row.
    if let row = layout.headRow { heading.row = row }
    pane(state, layout).draw(in: &frame, heading: heading)
  }

  private static func pane(_ state: DashboardState, _ layout: DocumentsLayout) -> LinePane {
    LinePane(text(state, layout.preview.columns).spans, from: state.desk.scroll, in: layout.preview)
  }

  private static func text(_ state: DashboardState, _ columns: Int) -> WrittenText {
    var text = state.documentText(state.shownSide) ?? "being written ..."
    if state.currentDocument.map(state.hides) == true {
      text = "Documents hold titles and names, which are hidden now. \(state.keyText(.privacy)) shows them."
    }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    return WrittenText(lines, isMarkdown: true, columns: columns)
  }

  private static func drawNothing(_ state: DashboardState, in frame: inout Frame) {
    let body = ScreenLayout(frame.size).body
    let text =
      "No meeting is decided or suggested to be written. \(state.keyText(.document)) on a meeting shows its document; "
      + "\(state.keyText(.showMeetings)) goes to the meetings."
    for (offset, line) in TextWidth.wrapped(text, columns: max(1, body.columns - 4)).prefix(body.rows).enumerated() {
      frame.put(line, column: 2, row: body.row + offset)
    }
  }
}
