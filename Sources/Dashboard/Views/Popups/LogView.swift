import ICalendar
import TerminalUI

/// What was repaired or skipped while reading, by file and line, the worst first.
enum LogView {
  static func page(_ state: DashboardState, scroll: Int) -> PopupPage {
    let width = max(30, min(110, state.size.columns - 8))
    return PopupPage(title: "Log", lines: lines(state, width: width), scroll: scroll, width: width)
  }

  private static func lines(_ state: DashboardState, width: Int) -> [[Span]] {
    let all = (state.readingFailures + (state.snapshot?.diagnostics ?? []))
      .sorted { $0.severity > $1.severity }
    var lines: [[Span]] = []
    if let reason = state.unsavedReason {
      lines += TextWidth.wrapped("Not saved: \(reason)", columns: width).map { [Span($0, Style(.alert))] }
    }
    if let said = state.snapshot?.asOfReason { lines += wrapped(said, width: width) }
    for diagnostic in all.prefix(500) { lines += entry(diagnostic, state, width: width) }
    if all.count > 500 {
      lines.append([Span("... \(all.count - 500) more; adjourn check lists them all", .muted)])
    }
    if all.isEmpty {
      let text = "Everything was read; nothing was repaired or skipped."
      lines += TextWidth.wrapped(text, columns: width).map { [Span($0)] }
    }
    let invitations =
      "More than half of all meetings never have an invitation (57 %, Microsoft 2025): "
      + "a calendar shows the booked part only."
    return lines + [[]] + wrapped(invitations, width: width)
  }

  private static func entry(
    _ diagnostic: Diagnostic, _ state: DashboardState, width: Int
  ) -> [[Span]] {
    let word =
      switch diagnostic.severity {
      case .error: "skipped "
      case .warning: "repaired"
      case .note: "note    "
      }
    let path = state.isPrivate ? "" : diagnostic.path
    let place = diagnostic.line > 0 ? "\(path):\(diagnostic.line)" : path
    let texts = TextWidth.wrapped(diagnostic.message, columns: max(10, width - 11))
    let head = [Span(word + "  ", Style(diagnostic.severity == .error ? .alert : .muted)), Span(place)]
    return [head] + texts.map { [Span("          " + $0)] }
  }

  private static func wrapped(_ text: String, width: Int) -> [[Span]] {
    TextWidth.wrapped(text, columns: width).map { [Span($0, .muted)] }
  }
}
