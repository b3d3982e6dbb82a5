import Audit
import TerminalUI

/// The meetings of the hour that is looked at, most minutes first.
enum HourMeetings {
  static func draw(
    _ state: DashboardState, _ weeks: TypicalWeeks, _ area: Rectangle, in frame: inout Frame
  ) {
    guard !area.isEmpty, let snapshot = state.snapshot else { return }
    let cursor = state.weekCursor
    let left = area.column + 2
    let width = area.columns - 3
    frame.put(
      "\(Digits.two(cursor.hour)):00 \(cursor.weekday.name)", column: left, row: area.row,
      width: width, style: Style(bold: true))
    let shares = weeks.meetings(cursor.weekday, cursor.hour)
    let room = max(1, area.rows - 7)
    for (index, share) in shares.prefix(room).enumerated() {
      let series = snapshot.series[state.table.rows[share.row].series]
      let stated = state.stated(series)
      let minutes = TextWidth.fitted("\(Digits.fixed(share.minutes, 0)) min", 7, alignment: .right)
      frame.put(
        [Span(minutes + " "), Span(state.title(of: series), stated.style)], column: left,
        row: area.row + 2 + index, width: width)
    }
    var row = area.row + 2 + min(room, shares.count)
    if shares.count > room {
      frame.put("... \(shares.count - room) more", column: left, row: row, style: .muted)
    }
    row += shares.isEmpty ? 0 : 1
    for line in summary(state, weeks, isEmpty: shares.isEmpty) + moves(state) where row < area.row + area.rows {
      frame.put(line, column: left, row: row, width: width)
      row += 1
    }
  }

  /// The best three moves while the week after shows them.
  private static func moves(_ state: DashboardState) -> [[Span]] {
    guard state.showsMoves, let moves = state.moves, !moves.moves.isEmpty else { return [] }
    let head = [Span("best three  ", Style(bold: true)), Span("+\(Digits.fixed(moves.focusHoursPerWeek)) h focus")]
    return [[], head]
      + moves.moves.compactMap { move in
        guard let series = state.series(move.series) else { return nil }
        return [Span("  " + state.title(of: series), StatedVerdict.suggested(move.action.verdict).style)]
      }
  }

  private static func summary(
    _ state: DashboardState, _ weeks: TypicalWeeks, isEmpty: Bool
  ) -> [[Span]] {
    let cursor = state.weekCursor
    if isEmpty { return [[Span("no recurring meeting here", .muted)]] }
    let before = weeks.before.minutes[cursor.weekday.rawValue][cursor.hour]
    let after = weeks.after.minutes[cursor.weekday.rawValue][cursor.hour]
    return [
      [Span("before  \(Digits.fixed(before, 0)) min busy a week")],
      [Span("after   \(Digits.fixed(after, 0)) min")],
      [],
      [Span("\(state.keyText(.open)) lists these meetings", .muted)],
    ]
  }
}
