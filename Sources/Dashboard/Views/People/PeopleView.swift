import Audit
import ICalendar
import TerminalUI

/// Everybody's typical week, a line each, by name: nobody is ranked.
enum PeopleView {
  static func draw(_ state: DashboardState, in frame: inout Frame) {
    let layout = PeopleLayout(state)
    guard state.people.team != nil else { return BeingWorkedOut.draw(in: &frame) }
    guard let team = state.people.team, !team.rows.isEmpty else {
      NoTeam.draw(state, in: &frame)
      return
    }
    let columns = PeopleColumns(width: frame.size.columns)
    drawHeads(columns, in: &frame, row: layout.headRow)
    let most = team.rows.map(\.before.hoursPerWeek).max() ?? 0
    for offset in 0..<layout.list.rows where team.rows.indices.contains(state.people.firstRow + offset) {
      let index = state.people.firstRow + offset
      let row = layout.list.row + offset
      draw(team.rows[index], mostHours: most, state, columns, in: &frame, row: row)
      guard index == state.people.row else { continue }
      frame.put(">", column: 0, row: row)
      frame.restyle(Rectangle(column: 0, row: row, columns: columns.width, rows: 1)) { $0 = Style(reverse: true) }
      frame.cursor = Point(column: 0, row: row)
    }
    ScrollMark(first: state.people.firstRow, shown: layout.list.rows, of: team.rows.count)
      .draw(in: &frame, heading: layout.list.heading)
    SharedMeetings.draw(state, layout.meetings, in: &frame)
  }

  private static func drawHeads(_ columns: PeopleColumns, in frame: inout Frame, row: Int) {
    frame.put("h/wk", column: 3, row: row, style: .muted)
    frame.put("freeable", column: columns.freeable, row: row, style: .muted)
    frame.put("freed", column: columns.freed + 1, row: row, style: .muted)
    if let at = columns.days {
      for (index, day) in weekdays.enumerated() {
        let name = String(day.shortName.prefix(columns.day))
        frame.put(name, column: at + index * (columns.day + 1), row: row, style: .muted)
      }
    }
    if let at = columns.block {
      frame.put(columns.isWide ? "longest free" : "block", column: at, row: row, style: .muted)
    }
    if let at = columns.outside { frame.put("outside", column: at, row: row, style: .muted) }
    frame.put("person", column: columns.name, row: row, style: .muted)
  }

  private static let weekdays: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]

  private static func draw(
    _ person: Team.Row, mostHours: Double, _ state: DashboardState, _ columns: PeopleColumns, in frame: inout Frame,
    row: Int
  ) {
    let hours = person.before.hoursPerWeek
    putRight(Digits.fixed(hours), at: PeopleColumns.hours.upperBound, in: &frame, row: row)
    if let at = columns.gauge {
      let share = mostHours > 0 ? hours / mostHours : 0
      frame.put(Gauge.bar(share, columns: PeopleColumns.bar, glyphs: frame.glyphs), column: at, row: row)
    }
    putRight(Digits.fixed(person.freeableHoursPerWeek), at: columns.freeable + 8, in: &frame, row: row)
    putRight(Digits.fixed(person.freedHoursPerWeek), at: columns.freed + 6, in: &frame, row: row)
    if let at = columns.days { drawDays(person, at, columns, in: &frame, row: row) }
    if let at = columns.block { frame.put(block(person, columns, frame.glyphs), column: at, row: row) }
    if let at = columns.outside, !person.outside.isEmpty {
      frame.put("\(person.outside.count) series", column: at, row: row)
    }
    frame.put(
      name(person.member, state), column: columns.name, row: row, width: max(0, columns.width - columns.name - 1))
  }

  private static func putRight(_ text: String, at end: Int, in frame: inout Frame, row: Int) {
    frame.put(text, column: max(0, end - text.count), row: row)
  }

  /// A shade for each weekday: the part of the workday that is in meetings.
  private static func drawDays(
    _ person: Team.Row, _ at: Int, _ columns: PeopleColumns, in frame: inout Frame, row: Int
  ) {
    let workday = Double(max(1, person.member.workday.count))
    for (index, day) in weekdays.enumerated() {
      let busy = person.after.minutes[day.rawValue].reduce(0, +) / workday
      let shade = Gauge.heat(busy, columns: columns.day, glyphs: frame.glyphs)
      frame.put(
        shade, column: at + index * (columns.day + 1), row: row, style: busy > 0 ? Style(.convert) : .muted)
    }
  }

  /// The longest free block, with what the decisions make of it where there is room.
  private static func block(_ person: Team.Row, _ columns: PeopleColumns, _ glyphs: GlyphSet) -> String {
    let before = Digits.fixed(person.before.longestFreeHours)
    let after = Digits.fixed(person.after.longestFreeHours)
    return columns.isWide && after != before ? "\(before) -> \(after) h" : "\(after) h"
  }

  /// The name, and the zone where it is not the audit's.
  private static func name(_ member: Member, _ state: DashboardState) -> String {
    let name = state.name(member.name)
    return member.zone == state.zone ? name : "\(name)  (\(member.zone.name))"
  }
}
