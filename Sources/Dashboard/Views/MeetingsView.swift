import Audit
import TerminalUI

/// The list of recurring meetings, with the evidence beside or below it.
enum MeetingsView {
  static func draw(_ state: DashboardState, in frame: inout Frame) {
    let layout = MeetingsLayout(state)
    let columns = MeetingColumns(width: layout.list.columns, isTeam: state.snapshot?.isTeam == true)
    drawHeads(columns, in: &frame, row: layout.headRow)
    if state.rows.isEmpty {
      EmptyList.draw(state, in: &frame, area: layout.list)
    } else {
      drawRows(state, layout, columns, in: &frame)
    }
    EvidencePane.draw(state, layout, in: &frame)
  }

  private static func drawHeads(_ columns: MeetingColumns, in frame: inout Frame, row: Int) {
    frame.put("h/wk", column: 3, row: row, style: .muted)
    frame.put("verdict", column: columns.verdict, row: row, style: .muted)
    if let at = columns.confidence { frame.put("conf", column: at, row: row, style: .muted) }
    if let at = columns.axes { frame.put("U S C", column: at, row: row, style: .muted) }
    if let at = columns.people { frame.put("ppl", column: at + 1, row: row, style: .muted) }
    if let at = columns.reach { frame.put("reach", column: at, row: row, style: .muted) }
    frame.put("meeting", column: columns.title, row: row, width: columns.width - columns.title, style: .muted)
  }

  private static func drawRows(
    _ state: DashboardState, _ layout: MeetingsLayout, _ columns: MeetingColumns,
    in frame: inout Frame
  ) {
    let position = state.position ?? 0
    let count = state.rows.count
    let first = layout.firstRow(before: state.firstRow, selected: position, count: count)
    let shown = layout.shownCount(from: first, of: count)
    let marks = state.effectiveMarks
    for offset in 0..<shown {
      let place = first + offset
      let row = layout.list.row + offset
      drawRow(state, place, isMarked: marks, columns, in: &frame, row: row)
      guard place == position else { continue }
      frame.put(">", column: 0, row: row)
      let line = Rectangle(column: 0, row: row, columns: columns.width, rows: 1)
      frame.restyle(line) { $0 = Style(reverse: true) }
      frame.cursor = Point(column: 0, row: row)
    }
    let mark = ScrollMark(first: first, shown: shown, of: count)
    ScrollMark(above: mark.above, below: 0).draw(in: &frame, heading: layout.list.heading)
    guard mark.below > 0 else { return }
    let hours = state.rows[(first + shown)...].reduce(0) { $0 + state.table.rows[$1].hours }
    frame.put(
      "\(ScrollMark(above: 0, below: mark.below).text(frame.glyphs)), \(Digits.fixed(hours)) h/wk",
      column: columns.verdict,
      row: layout.list.row + shown, width: columns.width - columns.verdict, style: .muted)
  }

  private static func drawRow(
    _ state: DashboardState, _ place: Int, isMarked marks: Set<SeriesID>,
    _ columns: MeetingColumns, in frame: inout Frame, row: Int
  ) {
    guard let series = state.series(at: place) else { return }
    let hours = state.table.rows[state.rows[place]].hours
    let stated = state.stated(series)
    if marks.contains(series.id) { frame.put("*", column: 1, row: row, style: Style(bold: true)) }
    let number = Digits.fixed(hours, hours < 100 ? 2 : 1)
    frame.put(number, column: MeetingColumns.hours.upperBound - number.count, row: row)
    if let at = columns.gauge {
      let share = state.table.mostHours > 0 ? hours / state.table.mostHours : 0
      let bar = Gauge.bar(share, columns: columns.bar, glyphs: frame.glyphs)
      frame.put(bar, column: at, row: row, style: Style(stated.style.role))
    }
    frame.put(stated.text(frame.glyphs), column: columns.verdict, row: row, width: 8, style: stated.style)
    drawNumbers(series, columns, in: &frame, row: row)
    if let at = columns.reach, let reach = state.reach.reach(of: series) {
      frame.put(reach.short, column: at, row: row)
    }
    frame.put(
      state.title(of: series), column: columns.title, row: row,
      width: columns.width - columns.title - 1, style: stated == .out ? .muted : .plain)
  }

  private static func drawNumbers(
    _ series: Series, _ columns: MeetingColumns, in frame: inout Frame, row: Int
  ) {
    let judgement = series.judgement
    if let at = columns.confidence {
      let text = Digits.confidence(judgement.confidence)
      frame.put(text, column: at + 4 - text.count, row: row)
    }
    if let at = columns.axes {
      for (index, axis) in Axis.allCases.enumerated() {
        let reading = judgement[axis]
        let isHigh = reading.level == .high
        frame.put(
          reading.level.letter, column: at + index * 2, row: row,
          style: Style(bold: isHigh, underline: reading.isOverruled))
      }
    }
    if let at = columns.people {
      let text = series.facts.people.text
      frame.put(text, column: at + 4 - text.count, row: row, width: 4)
    }
  }
}
