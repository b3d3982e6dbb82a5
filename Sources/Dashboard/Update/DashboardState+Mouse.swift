import Audit
import TerminalUI

extension DashboardState {
  /// Clicks choose rows, hours, tabs and footer hints; the wheel scrolls what it is over.
  mutating func click(_ event: MouseEvent) -> [Effect] {
    notice = nil
    guard popup == nil else { return clickOverPopup(event) }
    switch event.kind {
    case .wheelDown, .wheelUp: return wheel(event)
    case .click, .doubleClick: break
    }
    let layout = ScreenLayout(size)
    if event.at.row == layout.footerRow {
      return FooterView.command(self, atColumn: event.at.column).map { run($0) } ?? []
    }
    if screen != .start, event.at.row == layout.tabRow {
      guard let picked = ViewTabs.screen(self, atColumn: event.at.column) else { return [] }
      return run(ViewTabs.command(for: picked))
    }
    return clickInView(event)
  }

  private mutating func clickInView(_ event: MouseEvent) -> [Effect] {
    switch place {
    case .start:
      guard let first = StartView.firstFileRow(self) else { return [] }
      let row = event.at.row - first
      let file = StartView.firstFile(self) + row
      guard (0..<StartView.fileRows(size)).contains(row), startFiles.indices.contains(file) else {
        return []
      }
      startRow = file
    case .meetings:
      let list = MeetingsLayout(self).list
      guard list.contains(event.at), rows.indices.contains(firstRow + event.at.row - list.row) else {
        return []
      }
      select(firstRow + event.at.row - list.row)
    case .people:
      guard let row = PeopleLayout(self).person(at: event.at, from: people.firstRow, count: people.count) else {
        return []
      }
      people.row = row
    case .documents:
      clickDocument(event.at)
      return []
    case .week:
      guard !showsTrends, let weeks,
        let cell = WeekLayout(self).cell(at: event.at, of: weeks, cursor: weekCursor)
      else { return [] }
      weekCursor = cell
    case .evidence, .report: return []
    }
    return event.kind == .doubleClick ? run(.open) : []
  }

  private mutating func wheel(_ event: MouseEvent) -> [Effect] {
    let isDown = event.kind == .wheelDown
    let isOverEvidence =
      place == .meetings && MeetingsLayout(self).evidence.contains(event.at)
    for _ in 0..<3 {
      if isOverEvidence || Place.writing.contains(place) {
        _ = view(isDown ? .scrollDown : .scrollUp)
      } else {
        _ = move(isDown ? .moveDown : .moveUp)
      }
    }
    return []
  }
}
