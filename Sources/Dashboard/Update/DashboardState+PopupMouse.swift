import TerminalUI

extension DashboardState {
  /// A click chooses a line of the pop-up, or closes it from outside; the wheel moves in it.
  mutating func clickOverPopup(_ event: MouseEvent) -> [Effect] {
    switch event.kind {
    case .wheelDown: return wheelInPopup(.down)
    case .wheelUp: return wheelInPopup(.up)
    case .click, .doubleClick: break
    }
    if case .prompt(let prompt) = popup { return click(event, beside: prompt) }
    guard let area = PopupView.area(self) else { return [] }
    if area.contains(event.at) { return clickInPopup(event) }
    if event.at.row == ScreenLayout(size).footerRow { return clickOnPopupFooter(event) }
    return press(.escape)
  }

  private mutating func wheelInPopup(_ key: Key) -> [Effect] {
    if case .sortMenu = popup { return [] }
    return (0..<3).flatMap { _ in press(key) }
  }

  private mutating func clickOnPopupFooter(_ event: MouseEvent) -> [Effect] {
    FooterView.popupKey(self, atColumn: event.at.column).map { press($0) } ?? []
  }

  /// The filter that is being typed is kept; any other text is not lost by a click.
  private mutating func click(_ event: MouseEvent, beside prompt: Prompt) -> [Effect] {
    if event.at.row == ScreenLayout(size).footerRow { return clickOnPopupFooter(event) }
    guard case .filter = prompt.purpose, event.at.row != ScreenLayout(size).noticeRow else { return [] }
    let effects = press(.enter)
    return popup == nil ? effects + click(event) : effects
  }

  private mutating func clickInPopup(_ event: MouseEvent) -> [Effect] {
    switch popup {
    case .palette(var palette):
      guard let entry = PaletteView(palette, self).entry(at: event.at) else { return [] }
      let isChosen = entry == palette.row || event.kind == .doubleClick
      palette.row = entry
      popup = .palette(palette)
      return isChosen ? press(.enter) : []
    case .sortMenu:
      let keys = MeetingSort.Key.allCases
      guard let line = clickedLine(event), keys.indices.contains(line) else { return [] }
      return press(.character(keys[line].letter))
    case .axisMenu(var menu):
      guard let line = clickedLine(event), AxisMenu.Line.all.indices.contains(line) else { return [] }
      menu.row = line
      popup = .axisMenu(menu)
    case .bulkAccept, .moves, .connection, .cleanSlateEnd, .log, .exportHelp, .prompt, nil: break
    }
    return []
  }

  private func clickedLine(_ event: MouseEvent) -> Int? { PopupView.page(self)?.line(at: event.at, in: size) }
}
