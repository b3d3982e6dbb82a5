import Audit
import TerminalUI

/// The meetings that hold most of what a team could free, most first.
enum SharedMeetings {
  static func draw(_ state: DashboardState, _ area: Rectangle, in frame: inout Frame) {
    guard !area.isEmpty, let top = state.people.top, let snapshot = state.snapshot else { return }
    let hint = hint(state)
    let room = area.rows - 1 - (hint == nil ? 0 : 1)
    let shown = top.entries.prefix(max(0, room))
    frame.rule(titled: heading(top), row: area.row)
    for (index, entry) in shown.enumerated() {
      let series = snapshot.series[entry.series]
      draw(series, entry, state, in: &frame, row: area.row + 1 + index)
    }
    if let hint {
      let row = area.row + 1 + shown.count
      frame.put(hint, column: 3, row: row, width: frame.size.columns - 4, style: .muted)
    }
  }

  private static func heading(_ top: FreeableMeetings) -> String {
    let count = top.entries.count
    let percent = top.share > 0.995 ? "all" : "\(Int((top.share * 100).rounded()))%"
    switch count {
    case 0: return "No meeting is suggested for less live time"
    case 1: return "One meeting holds \(percent) of what could be freed"
    default: return "\(count == 10 ? "Ten" : "\(count)") meetings hold \(percent) of what could be freed"
    }
  }

  private static func draw(
    _ series: Series, _ entry: FreeableMeetings.Entry, _ state: DashboardState, in frame: inout Frame, row: Int
  ) {
    let hours = Digits.fixed(entry.personHoursPerWeek)
    let isNarrow = frame.size.columns < 60
    let unit = isNarrow ? " h" : " person-h/wk"
    let stated = state.stated(series)
    frame.put(hours + unit, column: max(0, 7 - hours.count), row: row)
    var at = 7 + unit.count + 2
    frame.put(stated.text(frame.glyphs), column: at, row: row, width: 8, style: stated.style)
    at += 10
    if !isNarrow {
      let people = "\(series.facts.people.text) ppl"
      frame.put(people, column: at + max(0, 7 - people.count), row: row)
      at += 9
    }
    frame.put(state.title(of: series), column: at, row: row, width: max(0, frame.size.columns - at - 1))
  }

  private static func hint(_ state: DashboardState) -> String? {
    guard state.isMasking, !state.isPrivate, state.people.holdsDelicate else { return nil }
    let which = state.size.columns < 76 ? "private and sensitive titles" : "titles of private and sensitive meetings"
    return "\(which) are hidden; \(state.keyText(.privacy)) changes that"
  }
}
