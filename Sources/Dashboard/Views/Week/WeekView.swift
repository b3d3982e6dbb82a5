import Audit
import ICalendar
import TerminalUI

/// The typical week before and after the decisions: the proof in a picture.
enum WeekView {
  static func draw(_ state: DashboardState, in frame: inout Frame) {
    if state.showsTrends { return TrendsView.draw(state, in: &frame) }
    guard let weeks = state.weeks else { return BeingWorkedOut.draw(in: &frame) }
    let layout = WeekLayout(state)
    let before = WeekGridDrawing(title: "BEFORE", grid: weeks.before, weeks: weeks, state: state)
    let after = WeekGridDrawing(
      title: state.showsMoves ? "AFTER + BEST 3" : "AFTER", grid: weeks.after, weeks: weeks, state: state)
    if layout.isSideBySide {
      before.draw(layout, layout.grids[0], in: &frame)
      frame.rule(column: layout.grids[1].column, rows: layout.grids[1].rowRange)
      after.draw(layout, layout.grids[1], in: &frame)
    } else {
      (state.weekSide == .after ? after : before).draw(layout, layout.grids[0], in: &frame)
    }
    if layout.listPlace == .beside { frame.rule(column: layout.list.column, rows: layout.list.rowRange) }
    HourMeetings.draw(state, weeks, layout, in: &frame)
    if let row = layout.legendRow { drawLegend(in: &frame, row: row) }
  }

  private static func drawLegend(in frame: inout Frame, row: Int) {
    let labels = ["0", "to 15", "to 30", "to 45", "to 60"]
    var spans = [Span("  average busy minutes in the hour:", .muted)]
    if frame.size.columns < 76 { spans = [Span("  minutes:", .muted)] }
    for (level, label) in labels.enumerated() {
      spans += [Span("  " + frame.glyphs.step(level, of: Glyph.shades)), Span(" \(label)", .muted)]
    }
    frame.put(spans, column: 0, row: row)
  }
}
