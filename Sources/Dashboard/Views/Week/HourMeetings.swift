import Audit
import TerminalUI

/// The meetings of the hour that is looked at, most minutes first.
enum HourMeetings {
  static func draw(
    _ state: DashboardState, _ weeks: TypicalWeeks, _ layout: WeekLayout, in frame: inout Frame
  ) {
    switch layout.listPlace {
    case .none: return
    case .beside: drawBeside(state, weeks, layout.list, in: &frame)
    case .below: drawBelow(state, weeks, layout.list, in: &frame)
    }
  }

  private static func drawBeside(
    _ state: DashboardState, _ weeks: TypicalWeeks, _ area: Rectangle, in frame: inout Frame
  ) {
    let left = area.column + 2
    let width = area.columns - 3
    frame.put(hour(state), column: left, row: area.row, width: width, style: Style(bold: true))
    let shares = weeks.meetings(state.weekCursor.weekday, state.weekCursor.hour)
    let shown = meetings(shares, state, room: max(1, area.rows - 7))
    var lines = shown + (shares.isEmpty ? [] : [[]])
    if let busy = busy(state, weeks) {
      lines += [
        [Span("before  \(busy.before) min busy a week")], [Span("after   \(busy.after) min")], [], [hint(state)],
      ]
    } else {
      lines.append(nothing)
    }
    lines += moves(state).map { [[]] + $0 } ?? []
    for (offset, line) in lines.prefix(max(0, area.rows - 2)).enumerated() {
      frame.put(line, column: left, row: area.row + 2 + offset, width: width)
    }
  }

  /// In two columns: the hour's meetings, and the best moves while they are shown.
  private static func drawBelow(
    _ state: DashboardState, _ weeks: TypicalWeeks, _ area: Rectangle, in frame: inout Frame
  ) {
    frame.rule(titled: hour(state), row: area.row, columns: area.columns)
    let shares = weeks.meetings(state.weekCursor.weekday, state.weekCursor.hour)
    let moves = moves(state) ?? []
    let width = (moves.isEmpty ? area.columns : area.columns / 2) - 2
    var lines: [[Span]] = [nothing]
    if let busy = busy(state, weeks) {
      let both = Span("busy \(busy.before) min a week, after \(busy.after) min")
      lines =
        meetings(shares, state, room: area.rows - 2) + [[both] + (moves.isEmpty ? [Span("   "), hint(state)] : [])]
    }
    for (column, lines) in [(1, lines), (area.columns / 2 + 1, moves)] {
      for (offset, line) in lines.prefix(max(0, area.rows - 1)).enumerated() {
        frame.put(line, column: column, row: area.row + 1 + offset, width: width)
      }
    }
  }

  private static func hour(_ state: DashboardState) -> String {
    "\(Digits.two(state.weekCursor.hour)):00 \(state.weekCursor.weekday.name)"
  }

  /// A line each, the last one summing up what does not fit.
  private static func meetings(_ shares: [TypicalWeeks.Share], _ state: DashboardState, room: Int) -> [[Span]] {
    guard let snapshot = state.snapshot else { return [] }
    let fitting = shares.count > room ? max(0, room - 1) : shares.count
    let lines = shares.prefix(fitting).map { share in
      let series = snapshot.series[state.table.rows[share.row].series]
      let minutes = TextWidth.fitted("\(Digits.fixed(share.minutes, 0)) min", 7, alignment: .right)
      return [Span(minutes + " "), Span(state.title(of: series), state.stated(series).style)]
    }
    return lines + (shares.count > fitting ? [[Span("\(shares.count - fitting) more", .muted)]] : [])
  }

  /// The best three moves while the week after shows them.
  private static func moves(_ state: DashboardState) -> [[Span]]? {
    guard state.showsMoves, let moves = state.moves, !moves.moves.isEmpty else { return nil }
    let head = [Span("best three  ", Style(bold: true)), Span("+\(Digits.fixed(moves.focusHoursPerWeek)) h focus")]
    return [head]
      + moves.moves.compactMap { move in
        guard let series = state.series(move.series) else { return nil }
        return [Span("  " + state.title(of: series), StatedVerdict.suggested(move.action.verdict).style)]
      }
  }

  private static let nothing = [Span("no recurring meeting here", .muted)]

  private static func hint(_ state: DashboardState) -> Span {
    Span("\(state.keyText(.open)) lists these meetings", .muted)
  }

  /// Mean minutes in meetings of the hour; nil where there is none.
  private static func busy(_ state: DashboardState, _ weeks: TypicalWeeks) -> (before: String, after: String)? {
    let cursor = state.weekCursor
    guard !weeks.meetings(cursor.weekday, cursor.hour).isEmpty else { return nil }
    let before = weeks.before.minutes[cursor.weekday.rawValue][cursor.hour]
    let after = weeks.after.minutes[cursor.weekday.rawValue][cursor.hour]
    return (Digits.fixed(before, 0), Digits.fixed(after, 0))
  }
}
