import Audit
import TerminalUI

/// Asks before a clean slate becomes the plan, and says what that means.
enum CleanSlateEndView {
  static func page(_ loss: LiveContacts.Loss, _ state: DashboardState) -> PopupPage {
    let width = min(64, state.size.columns - 4)
    let back = state.readmittedCount
    let rest = state.table.ongoing - back
    let unit = state.freed?.unit ?? "h/week"
    var lines: [[Span]] = [
      [
        Span(
          "\(back) back in with a reason, \(rest) become\(rest == 1 ? "s a document" : " documents")", Style(bold: true)
        )
      ],
      [Span("frees \(Digits.fixed(state.freed?.hoursPerWeek ?? 0)) \(unit); u takes all of it back")],
    ]
    let lost = ConnectionView.sentences(loss, state, width: width)
    if !lost.isEmpty { lines += [[]] + lost.prefix(6) }
    lines += [
      [],
      [
        Span("Enter", Style(bold: true)), Span(" makes it the plan   "), Span("Esc", Style(bold: true)),
        Span(" goes on choosing"),
      ],
    ]
    return PopupPage(title: "Clean slate", lines: lines, width: width)
  }
}
