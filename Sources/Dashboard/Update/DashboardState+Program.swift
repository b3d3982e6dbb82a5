import Audit
import TerminalUI

extension DashboardState {
  /// What concerns the program as a whole.
  mutating func program(_ command: Command) -> [Effect] {
    switch command {
    case .reload:
      notice = Notice(.done, "Reading again")
      return [.reload]
    case .privacy: turnPrivacy()
    case .ascii: glyphs = glyphs == .ascii ? .unicode : .ascii
    case .mouse:
      usesMouse.toggle()
      notice = Notice(.done, usesMouse ? "Mouse on; Shift-drag selects text" : "Mouse off")
      return [.setMouse(usesMouse)]
    case .log:
      popup = .log(0)
      hasSeenLog = true
    case .help: popup = .palette(Palette())
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .quit: return quitOrGoBack()
    case .quitNow: return leave()
    default: break
    }
    return []
  }

  private mutating func quitOrGoBack() -> [Effect] {
    guard isZoomed else { return leaveOrFinishCleanSlate() }
    isZoomed = false
    evidenceScroll = 0
    return []
  }

  /// In a team delicate titles, then all, then none are hidden; else all or none.
  private mutating func turnPrivacy() {
    if isPrivate {
      isPrivate = false
      masksSensitive = false
      notice = Notice(.done, "Titles and names are shown")
    } else if snapshot?.isTeam == true, !masksSensitive {
      masksSensitive = true
      notice = Notice(.done, "Titles of private and sensitive meetings are hidden")
    } else {
      isPrivate = true
      let aside = snapshot?.isTeam == true ? "\(keyText(.privacy)) again shows all" : ""
      notice = Notice(.done, "Titles and names are hidden", aside: aside)
    }
  }

  private mutating func leaveOrFinishCleanSlate() -> [Effect] {
    guard let cleanSlate, !cleanSlate.admitted.isEmpty else { return leave() }
    notice = Notice(
      .hint, "The clean slate is not finished: \(keyText(.cleanSlate)) makes it the plan, Esc leaves it",
      aside: "\(keyText(.quitNow)) quits")
    return []
  }

  private func leave() -> [Effect] {
    guard snapshot != nil else { return [.quit(summary: [])] }
    return [.saveSession(session), .quit(summary: QuitSummary.lines(self))]
  }

  /// What the next start takes up again.
  public var session: DashboardSession {
    DashboardSession(
      view: screen.rawValue, sort: sort.key.rawValue, isReversed: sort.isReversed,
      filter: filter.text, selected: selected)
  }
}
