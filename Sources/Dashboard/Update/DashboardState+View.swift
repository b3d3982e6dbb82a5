extension DashboardState {
  /// Switching views, and the sides of the evidence.
  mutating func view(_ command: Command) -> [Effect] {
    switch command {
    case .showMeetings: show(.meetings)
    case .showWeek: show(.week)
    case .showPeople: show(.people)
    case .showDocuments: show(.documents)
    case .showReport: show(.report)
    case .nextView: showNeighbour(1)
    case .previousView: showNeighbour(-1)
    case .nextTab: turn(1)
    case .previousTab: turn(-1)
    case .scrollDown where Place.writing.contains(place): scrollText(.moveDown)
    case .scrollUp where Place.writing.contains(place): scrollText(.moveUp)
    case .scrollDown: evidenceScroll = min(evidenceScroll + 1, EvidencePane.lastScroll(self))
    case .scrollUp: evidenceScroll = max(0, min(evidenceScroll, EvidencePane.lastScroll(self)) - 1)
    case .flip: turnWeek()
    default: break
    }
    return []
  }

  /// The next person, message or side of the evidence, by what is on screen.
  private mutating func turn(_ step: Int) {
    switch screen {
    case .week: turnPerson(step)
    case .documents: turnDocument(step)
    case .start, .meetings, .people, .report: turnTab(step)
    }
  }

  private mutating func showNeighbour(_ step: Int) {
    let screens = ViewTabs.screens
    let index = screens.firstIndex(of: screen) ?? 0
    show(screens[(index + step + screens.count) % screens.count])
  }

  private mutating func show(_ screen: Screen) {
    if screen == .documents, self.screen != .documents { chooseDocument() }
    self.screen = screen
    isZoomed = false
  }

  private mutating func turnTab(_ step: Int) {
    let tabs = EvidenceTab.allCases
    let index = tabs.firstIndex(of: evidenceTab) ?? 0
    evidenceTab = tabs[(index + step + tabs.count) % tabs.count]
    evidenceScroll = 0
  }
}
