import Audit
import TerminalUI

/// The menu that overrules the rules' reading of one series.
enum AxisMenuView {
  static func page(_ menu: AxisMenu, _ state: DashboardState) -> PopupPage? {
    guard let series = state.series(menu.series) else { return nil }
    let overrides = state.journal[series.id].overrides
    let isNarrow = state.size.columns < 60
    let lines = AxisMenu.Line.all.enumerated().map { index, line -> [Span] in
      let head = (index == menu.row ? "> " : "  ") + "\(index + 1)  "
      return [Span(head, Style(bold: index == menu.row))] + spans(line, series, overrides, isNarrow: isNarrow)
    }
    let hint: [[Span]] = [[], [Span("    \(keys(menu, isNarrow: isNarrow))   r as judged", .muted)]]
    return PopupPage(title: "Overrule: \(state.title(of: series))", lines: lines + hint, width: 56)
  }

  private static func spans(
    _ line: AxisMenu.Line, _ series: Series, _ overrides: Overrides, isNarrow: Bool
  ) -> [Span] {
    switch line {
    case .axis(let axis):
      let reading = series.judgement[axis]
      let set = overrides[axis]
      return [
        Span(TextWidth.fitted(axis.rawValue, 13)),
        Span(TextWidth.fitted((set ?? reading.level).rawValue, 8), Style(bold: true)),
        Span(set == nil ? (isNarrow ? "" : "by the rules, ") + "\(reading.score)/100" : "set by you", .muted),
      ]
    case .connection:
      let isConnection = overrides.connection ?? series.judgement.connection
      return [
        Span(TextWidth.fitted("connection", 13)),
        Span(TextWidth.fitted(isConnection ? "yes" : "no", 8), Style(bold: true)),
        Span(overrides.connection == nil ? (isNarrow ? "judged" : "by the rules") : "set by you", .muted),
      ]
    }
  }

  private static func keys(_ menu: AxisMenu, isNarrow: Bool) -> String {
    if menu.line == .connection { return "y yes   n no" }
    return isNarrow ? "l m h" : "l low   m medium   h high"
  }
}
