extension DashboardState {
  /// Switching views, and the sides of the evidence.
  mutating func view(_ command: Command) -> [Effect] {
    switch command {
    case .showMeetings: show(.meetings)
    case .showWeek: show(.week)
    case .showDocuments: show(.documents)
    case .showReport: show(.report)
    case .nextView: turnView(1)
    case .previousView: turnView(-1)
    case .nextTab: place == .documents ? turnDocument(1) : turnTab(1)
    case .previousTab: place == .documents ? turnDocument(-1) : turnTab(-1)
    case .scrollDown where Place.writing.contains(place): scrollText(.moveDown)
    case .scrollUp where Place.writing.contains(place): scrollText(.moveUp)
    case .scrollDown: evidenceScroll = min(evidenceScroll + 1, EvidencePane.lastScroll(self))
    case .scrollUp: evidenceScroll = max(0, min(evidenceScroll, EvidencePane.lastScroll(self)) - 1)
    case .flip: showsAfter.toggle()
    default: break
    }
    return []
  }

  private mutating func show(_ screen: Screen) {
    self.screen = screen
    isZoomed = false
  }

  private mutating func turnView(_ step: Int) {
    let screens = ViewTabs.screens
    let at = screens.firstIndex(of: screen) ?? 0
    show(screens[(at + step + screens.count) % screens.count])
  }

  private mutating func turnTab(_ step: Int) {
    let tabs = EvidenceTab.allCases
    let index = tabs.firstIndex(of: evidenceTab) ?? 0
    evidenceTab = tabs[(index + step + tabs.count) % tabs.count]
    evidenceScroll = 0
  }
}
