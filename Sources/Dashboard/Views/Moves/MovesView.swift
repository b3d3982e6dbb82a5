import Audit
import TerminalUI

/// The best three moves with the focus time of each and of all together.
enum MovesView {
  static func page(_ found: BestMoves, _ state: DashboardState) -> PopupPage {
    let width = min(72, state.size.columns - 4)
    let title = found.moves.count == 3 ? "Best three moves" : "Best moves"
    let lines = head(found) + [[]] + table(found, state, width: width) + [[]] + foot(found, state, width: width)
    return PopupPage(title: title, lines: lines, width: width)
  }

  private static func head(_ found: BestMoves) -> [[Span]] {
    let after = found.focusHoursBefore + found.focusHoursPerWeek
    return [
      [
        Span("+\(Digits.fixed(found.focusHoursPerWeek)) h", Style(.convert, bold: true)),
        Span(" of focus a week", Style(bold: true)),
        Span("  from \(Digits.fixed(found.focusHoursBefore)) to \(Digits.fixed(after))", .muted),
      ]
    ]
  }

  private static func table(_ found: BestMoves, _ state: DashboardState, width: Int) -> [[Span]] {
    let head = [Span(" alone    h/wk  change    meeting", .muted)]
    return [head]
      + found.moves.compactMap { move in
        guard let series = state.series(move.series) else { return nil }
        let style = StatedVerdict.suggested(move.action.verdict).style
        let alone = TextWidth.fitted("+\(Digits.fixed(move.focusHoursPerWeek)) h", 7, alignment: .right)
        let hours = TextWidth.fitted(Digits.fixed(move.hoursPerWeek, 2), 7, alignment: .right)
        let verdict = TextWidth.fitted("  " + change(move.action, state.glyphs), 12)
        let title = TextWidth.clusters(
          of: state.title(of: series), fitting: max(8, width - 26), ellipsis: state.glyphs[.ellipsis])
        return [Span(alone + hours), Span(verdict, style), Span(title.map(\.text).joined())]
      }
  }

  private static func change(_ action: Decision.Action, _ glyphs: GlyphSet) -> String {
    [action.verdict.word, action.preset?.tag(glyphs)].compactMap { $0 }.joined(separator: " ")
  }

  private static func foot(_ found: BestMoves, _ state: DashboardState, width: Int) -> [[Span]] {
    let block = Digits.short(Double(state.snapshot?.settings.focusMinutes ?? 120) / 60)
    var text = "Focus is free working time in pieces of \(block) h or more. No other three of "
    text += "\(found.searched) open suggestions give more"
    if found.focusHoursPerWeek == 0 {
      text = "No three open suggestions open a piece of \(block) h; these take most time"
    }
    text += found.leftOut > 0 ? "; \(found.leftOut) with fewer hours were not searched." : "."
    let keys = [
      Span("Enter", Style(bold: true)), Span(" accepts   "), Span("Space", Style(bold: true)), Span(" marks   "),
      Span("Esc", Style(bold: true)), Span(" closes"),
    ]
    return [keys, []] + TextWidth.wrapped(text, columns: width).map { [Span($0, .muted)] }
  }
}
