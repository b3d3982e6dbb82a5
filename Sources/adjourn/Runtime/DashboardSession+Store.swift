import Dashboard
import Store

extension DashboardSession {
  /// The session that the store kept; a filter is not taken up again, as a list that hides rows at once puzzles.
  init(_ session: Session) {
    let isReversed = session.sort.hasPrefix("-")
    self.init(
      view: session.view, sort: isReversed ? String(session.sort.dropFirst()) : session.sort,
      isReversed: isReversed, filter: "", selected: session.selected)
  }

  /// This session as the store keeps it.
  func stored(calendars: [String]) -> Session {
    Session(
      calendars: calendars.map(Path.absolute), view: view, sort: (isReversed ? "-" : "") + sort, selected: selected)
  }
}
