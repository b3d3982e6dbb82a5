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
      column: area.column + (area.column > 0 ? 2 : 1), row: area.row, width: area.columns - 2)
    for (index, day) in weeks.days.enumerated() {
      let name = String(day.shortName.prefix(layout.cell > 1 ? 3 : 1))
      frame.put(name, column: column(index, layout, area), row: area.row + 1, style: .muted)
    }
    let hours = shownHours(area)
    for (index, hour) in hours.enumerated() {
      draw(hour, layout, area, in: &frame, row: area.row + 2 + index)
    }
    drawBlocks(area, in: &frame, row: area.row + 2 + hours.count)
  }

  /// As many hours as fit, the one looked at among them.
  private func shownHours(_ area: Rectangle) -> Range<Int> {
    let room = max(1, area.rows - 2)
    guard weeks.hours.count > room else { return weeks.hours }
    let latest = weeks.hours.upperBound - room
    let first = max(weeks.hours.lowerBound, min(latest, state.weekCursor.hour - room / 2))
    return first..<(first + room)
  }

  private func column(_ day: Int, _ layout: WeekLayout, _ area: Rectangle) -> Int {
    area.column + WeekLayout.label + day * (layout.cell + layout.gap)
  }

  private func draw(
    _ hour: Int, _ layout: WeekLayout, _ area: Rectangle, in frame: inout Frame, row: Int
  ) {
    frame.put(Digits.two(hour), column: area.column + 2, row: row, style: .muted)
    for (index, day) in weeks.days.enumerated() {
      let minutes = grid.minutes[day.rawValue][hour]
      let at = column(index, layout, area)
      let text = Gauge.heat(minutes / 60, columns: layout.cell, glyphs: frame.glyphs)
      frame.put(text, column: at, row: row, style: minutes > 0 ? Style(.convert) : .muted)
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
      "blocks of \(Digits.short(Double(focus) / 60)) h+      "
        + "\(Digits.short(grid.focusBlocksPerWeek, 1)) a week",
    ]
    let indent = area.column > 0 ? 2 : 1
    for (index, line) in lines.enumerated() where row + index < area.row + area.rows {
      frame.put(line, column: area.column + indent, row: row + index, width: area.columns - indent - 1)
    }
  }
}
