import Audit

/// What lies over the view and has the keys.
public enum Popup: Hashable, Sendable {
  case palette(Palette)
  case sortMenu
  case axisMenu(AxisMenu)
  case prompt(Prompt)
  /// Asks once before many suggestions are accepted.
  case bulkAccept([SeriesID])
  /// Lines scrolled.
  case log(Int)
  case exportHelp(Int)
}
