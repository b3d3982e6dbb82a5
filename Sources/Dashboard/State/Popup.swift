import Audit

/// What lies over the view and has the keys.
public enum Popup: Hashable, Sendable {
  case palette(Palette)
  case sortMenu
  case axisMenu(AxisMenu)
  case prompt(Prompt)
  /// Asks once before many suggestions are accepted.
  case bulkAccept([SeriesID])
  /// The best three moves, to be accepted or marked.
  case moves(BestMoves)
  /// Asks once before people who meet live would no longer.
  case connection(ConnectionQuestion)
  /// Asks before what was not let back in becomes the plan.
  case cleanSlateEnd(LiveContacts.Loss)
  /// Lines scrolled.
  case log(Int)
  case exportHelp(Int)
}
