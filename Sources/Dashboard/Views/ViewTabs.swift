import Audit
import TerminalUI

/// The views by number, and at the right how the rows are ordered and narrowed.
enum ViewTabs {
  static let screens: [DashboardState.Screen] = [.meetings, .week, .people, .documents, .report]
  private static let titles = ["1 Meetings", "2 Week", "3 People", "4 Documents", "5 Report"]

  /// What shows a view.
  static func command(for screen: DashboardState.Screen) -> Command {
    switch screen {
    case .week: .showWeek
    case .people: .showPeople
    case .documents: .showDocuments
    case .report: .showReport
    case .meetings, .start: .showMeetings
    }
  }

  static func draw(_ state: DashboardState, in frame: inout Frame, row: Int) {
    let columns = frame.size.columns
    let used = 1 + bar(state).draw(in: &frame, column: 1, row: row, width: width(state))
    var text = chips(state, room: columns - used - 2)
    if state.showsTrends {
      let mark = TrendsView.mark(state).text(state.glyphs)
      if !mark.isEmpty, mark.count + text.count + 3 <= columns - used - 2 { text = "\(mark)   \(text)" }
    }
    let width = TextWidth.columns(text)
    guard width <= columns - used - 2 else { return }
    let style = state.filter.text.isEmpty ? Style.muted : .plain
    frame.put(text, column: columns - width - 1, row: row, style: style)
  }

  /// The view whose tab covers a column.
  static func screen(_ state: DashboardState, atColumn column: Int) -> DashboardState.Screen? {
    bar(state).tab(atColumn: column - 1, width: width(state)).map { screens[$0] }
  }

  /// Columns for the names of the views; a filter is told in any case, as rows are missing that nobody else speaks of.
  private static func width(_ state: DashboardState) -> Int {
    let isFiltered = state.screen == .meetings && !state.filter.text.isEmpty
    return state.size.columns - 1 - (isFiltered ? 22 : 0)
  }

  private static func bar(_ state: DashboardState) -> TabBar {
    TabBar(titles, selected: screens.firstIndex(of: state.screen) ?? 0)
  }

  private static func chips(_ state: DashboardState, room: Int) -> String {
    switch state.screen {
    case .people: return state.people.team.map { coreHours($0, room: room) } ?? ""
    case .week: return week(state, room: room)
    case .documents: return place(of: state.currentDocument, in: state.documentSeries)
    case .report: return ""
    case .start, .meetings: break
    }
    let sort = "\(state.sort.key.label) \(state.sort.arrow)"
    let count = "(\(state.rows.count) of \(state.table.rows.count))"
    guard !state.filter.text.isEmpty else {
      return room >= 50 ? "sort: \(sort)   filter: none" : "\(state.keyText(.sort)) \(sort)"
    }
    let before = room >= 50 ? "sort: \(sort)   filter: " : "/"
    let words = room - before.count - count.count - 1
    guard words >= 4 else { return count }
    let filter = TextWidth.clusters(
      of: state.filter.text, fitting: words, ellipsis: state.glyphs[.ellipsis])
    return before + filter.map(\.text).joined() + " " + count
  }

  /// Whose week it is, or how to see the other one.
  private static func week(_ state: DashboardState, room: Int) -> String {
    if state.showsTrends, state.snapshot?.isTeam == true { return room >= 20 ? "the whole team" : "" }
    guard let member = state.weeks?.member else {
      let isWide = WeekLayout(state).isSideBySide
      let words = state.showsTrends ? "week" : isWide ? "trends" : "before/after/trends"
      let keys = "\(state.keyText(.flip)) \(words)"
      return keys.count <= room ? keys : "\(state.keyText(.flip)) turns"
    }
    let keys = "\(state.keyText(.previousTab)) \(state.keyText(.nextTab))"
    let name = TextWidth.clusters(
      of: state.name(member.name), fitting: max(4, room - 5), ellipsis: state.glyphs[.ellipsis])
    return "\(keys) \(name.map(\.text).joined())"
  }

  private static func place(of series: Series?, in all: [Series]) -> String {
    guard let series, let at = all.firstIndex(where: { $0.id == series.id }) else { return "" }
    return "\(at + 1) of \(all.count) documents"
  }

  /// When everybody works, by the audit's clock.
  private static func coreHours(_ team: Team, room: Int) -> String {
    guard !team.rows.isEmpty else { return "" }
    guard let hours = team.coreHours else { return room >= 34 ? "no hour in which everybody works" : "" }
    let clock = "\(Digits.clock(minuteOfDay: hours.lowerBound))-\(Digits.clock(minuteOfDay: hours.upperBound))"
    return room >= 34 ? "all work \(clock)" : clock
  }
}
