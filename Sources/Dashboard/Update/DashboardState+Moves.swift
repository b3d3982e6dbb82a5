import Audit
import TerminalUI

extension DashboardState {
  /// The best three moves: as a list over the meetings, as the grid after in the week.
  mutating func showBestMoves() {
    guard let snapshot else { return }
    guard let found = findMoves(in: snapshot) else {
      awaitsMoves = true
      notice = Notice(.hint, "Searching for the best three moves ...")
      return
    }
    awaitsMoves = false
    notice = nil
    guard !found.moves.isEmpty else {
      notice = Notice(.hint, "No open suggestion would change anything: there is no move to show")
      return
    }
    guard screen == .week else {
      popup = .moves(found)
      return
    }
    showsMoves.toggle()
    weekSide = showsMoves ? .after : .before
    weeks?.isStale = true
    let gain = Digits.fixed(found.focusHoursPerWeek)
    notice = Notice(
      .done, showsMoves ? "With the best three moves: +\(gain) h of focus a week" : "Without the best three moves",
      aside: "\(keyText(.bestMoves)) \(showsMoves ? "without them" : "with them")")
  }

  mutating func press(_ key: Key, in found: BestMoves) -> [Effect] {
    switch key {
    case .enter, .character("a"), .character("y"):
      popup = nil
      return propose(edits(carryingOut: found), then: .nothing)
    case .character(" "), .character("m"):
      popup = nil
      marks = Set(found.moves.map(\.series))
      rangeAnchor = nil
      if filter.followsMarks { arrange() }
      let places = found.moves.compactMap { position(of: $0.series) }
      if let first = places.first { select(first) }
    case .escape, .character("q"), .character("n"), .character("B"): popup = nil
    default: break
    }
    return []
  }

  private func edits(carryingOut found: BestMoves) -> [DecisionJournal.Change.Edit] {
    found.moves.compactMap { move in
      guard let series = series(move.series) else { return nil }
      return edit(series) { $0.decision = Decision(move.action, decidedAt: now) }
    }
  }
}
