import Dashboard
import Store

extension DashboardSession {
  /// The session that the store kept; a filter is not taken up again, as a list that hides rows at once puzzles.
  init(_ session: Session) {
    let isReversed = session.sort.hasPrefix("-")
    let words = session.view.split(separator: " ").map(String.init)
    self.init(
      view: words.first ?? "", sort: isReversed ? String(session.sort.dropFirst()) : session.sort,
      isReversed: isReversed, filter: "", selected: session.selected,
      isPrivate: words.contains(Self.privateWord))
  }

  /// Stands behind the view where titles are hidden.
  private static let privateWord = "private"

  /// This session as the store keeps it.
  func stored(calendars: [String]) -> Session {
    Session(
      calendars: calendars.map(Path.absolute), view: isPrivate ? "\(view) \(Self.privateWord)" : view,
      sort: (isReversed ? "-" : "") + sort, selected: selected)
  }
}
