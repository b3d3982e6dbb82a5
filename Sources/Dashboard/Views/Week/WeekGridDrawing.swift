import Audit
import ICalendar
import TerminalUI

/// One grid: weekdays across, hours down, shades for busy minutes, free blocks below.
struct WeekGridDrawing {
  let title: String
  let grid: WeekGrid
  let weeks: TypicalWeeks
  let state: DashboardState

  func draw(_ layout: WeekLayout, _ area: Rectangle, in frame: inout Frame) {
    frame.put(
      [Span(title, Style(bold: true)), Span("  \(Digits.fixed(grid.hoursPerWeek)) h/wk")],
      column: left(area) - 1, row: area.row, width: area.columns - 2)
    for (index, day) in weeks.days.enumerated() {
      let name = String(day.shortName.prefix(layout.cell > 1 ? 3 : 1))
      frame.put(name, column: column(index, layout, area), row: area.row + 1, style: .muted)
    }
    let hours = layout.shownHours(of: weeks.hours, cursor: state.weekCursor.hour)
    for (index, hour) in hours.enumerated() {
      let row = area.row + 2 + index * layout.hourRows
      frame.put(label(hour, of: hours, frame.glyphs), column: left(area), row: row, style: .muted)
      for offset in 0..<layout.hourRows { draw(hour, offset, layout, area, in: &frame, row: row + offset) }
    }
    drawBlocks(area, in: &frame, row: area.row + 2 + hours.count * layout.hourRows)
  }

  /// Where the hours stand.
  private func left(_ area: Rectangle) -> Int { WeekLayout.firstCell(of: area) - WeekLayout.label + 2 }

  /// The hour, with an arrow where more hours lie beyond it.
  private func label(_ hour: Int, of shown: Range<Int>, _ glyphs: GlyphSet) -> String {
    let arrow: Glyph? =
      if hour == shown.lowerBound, hour > weeks.hours.lowerBound {
        .up
      } else if hour == shown.upperBound - 1, hour < weeks.hours.upperBound - 1 {
        .down
      } else {
        nil
      }
    return Digits.two(hour) + (arrow.map { " " + glyphs[$0] } ?? "")
  }

  private func column(_ day: Int, _ layout: WeekLayout, _ area: Rectangle) -> Int {
    WeekLayout.firstCell(of: area) + day * (layout.cell + layout.gap)
  }

  private func draw(
    _ hour: Int, _ offset: Int, _ layout: WeekLayout, _ area: Rectangle, in frame: inout Frame, row: Int
  ) {
    for (index, day) in weeks.days.enumerated() {
      let minutes = grid.minutes[day.rawValue][hour]
      let at = column(index, layout, area)
      // One dot says that an hour is free, however high it is.
      if minutes > 0 || offset == 0 {
        let text = Gauge.heat(minutes / 60, columns: layout.cell, glyphs: frame.glyphs)
        frame.put(text, column: at, row: row, style: minutes > 0 ? Style(.convert) : .muted)
      }
      guard day == state.weekCursor.weekday, hour == state.weekCursor.hour else { continue }
      frame.put("[", column: at - 1, row: row, style: Style(bold: true))
      frame.put("]", column: at + layout.cell, row: row, style: Style(bold: true))
      if frame.cursor == nil { frame.cursor = Point(column: at, row: row) }
    }
  }

  private func drawBlocks(_ area: Rectangle, in frame: inout Frame, row: Int) {
    let focus = (state.snapshot?.settings.focusMinutes ?? 120)
    let lines = [
      "longest free block  \(Digits.fixed(grid.longestFreeHours)) h",
      TextWidth.fitted("blocks of \(Digits.short(Double(focus) / 60)) h+", 20)
        + "\(Digits.short(grid.focusBlocksPerWeek, 1)) a week",
    ]
    let start = left(area) - 1
    for (index, line) in lines.enumerated() where row + index < area.row + area.rows {
      frame.put(line, column: start, row: row + index, width: area.column + area.columns - start - 1)
    }
  }
}
