import Audit
import TerminalUI

extension DashboardState {
  /// Filtering, sorting and marking.
  mutating func find(_ command: Command) -> [Effect] {
    switch command {
    case .filter:
      let purpose = Prompt.Purpose.filter(former: filter.text, selected: selected)
      popup = .prompt(Prompt(purpose, text: filter.text))
    case .sort: popup = .sortMenu
    case .reverse: sort.isReversed.toggle()
    case .mark: place == .start ? markFile() : markCurrent()
    case .markRange: markRange()
    case .markAll: markAll()
    default: break
    }
    return []
  }

  mutating func pressInSortMenu(_ key: Key) -> [Effect] {
    let keys = MeetingSort.Key.allCases
    let index = keys.firstIndex(of: sort.key) ?? 0
    switch key {
    case .character("S"): sort.isReversed.toggle()
    case .down, .character("j"): sort.key = keys[min(keys.count - 1, index + 1)]
    case .up, .character("k"): sort.key = keys[max(0, index - 1)]
    case .enter, .escape, .character("q"), .character("s"): popup = nil
    case .character(let letter):
      if let picked = keys.first(where: { $0.letter == letter }) {
        sort = MeetingSort(picked)
        popup = nil
      }
    default: break
    }
    return []
  }

  private mutating func markCurrent() {
    guard let selected, let position else { return }
    marks.formSymmetricDifference([selected])
    if filter.followsMarks { arrange() }
    select(position + 1)
  }

  private mutating func markRange() {
    guard rangeAnchor != nil else {
      rangeAnchor = selected
      notice = Notice(.hint, "Move to the other end of the range", aside: "\(keyText(.markRange)) marks it")
      return
    }
    marks = effectiveMarks
    rangeAnchor = nil
    if filter.followsMarks { arrange() }
    notice = Notice(.done, "\(marks.count) marked")
  }

  private mutating func markAll() {
    let shown = Set(rows.map { table.rows[$0].id })
    if shown.isSubset(of: marks) { marks.subtract(shown) } else { marks.formUnion(shown) }
    rangeAnchor = nil
    if filter.followsMarks { arrange() }
    notice = Notice(.done, marks.isEmpty ? "No marks" : "\(marks.count) marked")
  }

  private mutating func markFile() {
    guard startFiles.indices.contains(startRow) else { return }
    startMarks.formSymmetricDifference([startFiles[startRow].path])
    startRow = min(startRow + 1, startFiles.count - 1)
  }
}
