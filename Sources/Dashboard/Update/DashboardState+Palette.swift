import TerminalUI

extension DashboardState {
  /// Typing filters, Enter runs, arrows choose.
  mutating func press(_ key: Key, in palette: Palette) -> [Effect] {
    var palette = palette
    let matches = PaletteList(self, query: palette.query.text).entries
    switch key {
    case .escape, .function(1):
      popup = nil
      return []
    case .enter:
      guard matches.indices.contains(palette.row) else { return [] }
      popup = nil
      return run(matches[palette.row].command)
    case .down, .control("n"), .tab: palette.row = min(matches.count - 1, palette.row + 1)
    case .up, .control("p"), .backTab: palette.row = max(0, palette.row - 1)
    case .pageDown: palette.row = min(matches.count - 1, palette.row + 10)
    case .pageUp: palette.row = max(0, palette.row - 10)
    default:
      guard palette.query.apply(key) else { return [] }
      palette.row = 0
    }
    palette.row = max(0, palette.row)
    popup = .palette(palette)
    return []
  }
}
