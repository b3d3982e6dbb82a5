import Audit
import TerminalUI

/// Why the selected meeting is judged as it is, beside the list or below it.
enum EvidencePane {
  static func draw(_ state: DashboardState, _ layout: MeetingsLayout, in frame: inout Frame) {
    let area = layout.evidence
    let inside = Self.inside(layout)
    var marked = inside.heading
    switch layout.evidencePlace {
    case .none: return
    case .beside:
      frame.rule(column: area.column, rows: area.rowRange)
      frame.put(tabs(state), column: area.column + 2, row: area.row, width: area.columns - 2)
    case .below:
      frame.rule(titled: heading(state), row: area.row)
      let tabs = tabs(state)
      let width = tabs.reduce(0) { $0 + TextWidth.columns($1.text) }
      if state.evidenceTab != .evidence {
        frame.put([Span(" ")] + tabs + [Span(" ")], column: area.columns - width - 3, row: area.row)
        marked.columns -= width + 2
      }
    }
    LinePane(lines(state, layout), from: state.evidenceScroll, in: inside).draw(in: &frame, heading: marked)
  }

  /// How far the evidence can be scrolled.
  static func lastScroll(_ state: DashboardState) -> Int {
    if state.isZoomed {
      return max(0, EvidenceZoomView.lineCount(state) - EvidenceZoomView.rows(state.size))
    }
    let layout = MeetingsLayout(state)
    guard layout.evidencePlace != .none else { return 0 }
    return max(0, lines(state, layout).count - inside(layout).rows)
  }

  private static func inside(_ layout: MeetingsLayout) -> Rectangle {
    let area = layout.evidence
    let left = layout.evidencePlace == .beside ? 2 : 1
    return Rectangle(
      column: area.column + left, row: area.row + 1, columns: area.columns - left - 1,
      rows: area.rows - 1)
  }

  private static func lines(_ state: DashboardState, _ layout: MeetingsLayout) -> [[Span]] {
    guard let series = state.current else { return [] }
    let width = inside(layout).columns
    let head = layout.evidencePlace == .beside ? EvidenceHead.lines(state, series) + [[]] : []
    return head + EvidenceLines(state, series, width: width, detail: layout.detail).lines(state.evidenceTab)
  }

  private static func tabs(_ state: DashboardState) -> [Span] {
    let next = "\(state.keyText(.previousTab)) \(state.keyText(.nextTab)) next tab"
    let zoom = "\(state.keyText(.open)) zoom"
    return [
      Span(state.evidenceTab.title, Style(bold: true)), Span("  \(next)   \(zoom)", .muted),
    ]
  }

  private static func heading(_ state: DashboardState) -> String {
    guard let series = state.current else { return "Evidence" }
    return EvidenceHead.line(state, series)
  }
}
