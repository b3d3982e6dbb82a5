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
    case .who: askWhoAndWhen()
    case .close: return close()
    case .copy: return Place.writing.contains(place) ? copyShown() : copyMeetings()
    case .showSource: return current.map { [.showSource($0.id)] } ?? []
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

  private mutating func askWhoAndWhen() {
    guard let snapshot else { return }
    popup = .prompt(Prompt(.who, text: WhoAndWhen.line(snapshot)))
  }

  /// Back to the start screen, with nothing open.
  private mutating func close() -> [Effect] {
    let session = session
    show(nil)
    filter = MeetingFilter("")
    (selected, rangeAnchor, marks) = (nil, nil, [])
    (isZoomed, progress, readingFailures) = (false, nil, [])
    screen = .start
    keeping = usualKeeping
    return [.saveSession(session), .close]
  }

  /// What the next start takes up again.
  public var session: DashboardSession {
    DashboardSession(
      view: screen.rawValue, sort: sort.key.rawValue, isReversed: sort.isReversed,
      filter: filter.text, selected: selected,
      isPrivate: isPrivate)
  }
}
