import Audit
import TerminalUI

extension DashboardState {
  /// Each level set is a change of its own; the menu stays open for the next one.
  mutating func press(_ key: Key, in menu: AxisMenu) -> [Effect] {
    let last = AxisMenu.Line.all.count - 1
    switch key {
    case .escape, .enter, .character("q"), .character("x"):
      popup = nil
      return []
    case .down, .character("j"), .tab: return point(menu, at: min(last, menu.row + 1))
    case .up, .character("k"), .backTab: return point(menu, at: max(0, menu.row - 1))
    case .character(let digit) where "1234".contains(digit):
      return point(menu, at: (digit.wholeNumberValue ?? 1) - 1)
    case .character("l"): return set(menu, level: .low)
    case .character("m"): return set(menu, level: .medium)
    case .character("h"): return set(menu, level: .high)
    case .character("y"): return set(menu, connection: true)
    case .character("n"): return set(menu, connection: false)
    case .character("r"), .character("0"): return reset(menu)
    case .character("u"): return undo()
    default: return []
    }
  }

  private mutating func point(_ menu: AxisMenu, at row: Int) -> [Effect] {
    var menu = menu
    menu.row = row
    popup = .axisMenu(menu)
    return []
  }

  private mutating func set(_ menu: AxisMenu, level: Level) -> [Effect] {
    switch menu.line {
    case .axis(let axis): return override(menu.series) { $0[axis] = level }
    // A connection meeting or not: the levels' letters answer as well.
    case .connection: return set(menu, connection: level == .high)
    }
  }

  private mutating func set(_ menu: AxisMenu, connection: Bool) -> [Effect] {
    guard menu.line == .connection else { return [] }
    return override(menu.series) { $0.connection = connection }
  }

  private mutating func reset(_ menu: AxisMenu) -> [Effect] {
    override(menu.series) { overrides in
      switch menu.line {
      case .axis(let axis): overrides[axis] = nil
      case .connection: overrides.connection = nil
      }
    }
  }

  private mutating func override(
    _ id: SeriesID, _ change: (inout Overrides) -> Void
  ) -> [Effect] {
    guard let series = series(id), let edit = edit(series, { change(&$0.overrides) }) else { return [] }
    return commit([edit])
  }
}
