import TerminalUI

extension DashboardState {
  /// Moving, opening and going back, in whichever view has the keys.
  mutating func move(_ command: Command) -> [Effect] {
    switch command {
    case .open: return open()
    case .back: return goBack()
    default:
      switch place {
      case .start: startRow = stepped(startRow, by: command, page: 10, count: startFiles.count)
      case .meetings: moveSelection(command)
      case .evidence: scrollZoomed(command)
      case .week: showsTrends ? moveInTrends(command) : moveInWeek(command)
      case .documents: moveInDocuments(command)
      case .report: scrollText(command)
      case .people:
        people.row = stepped(people.row, by: command, page: PeopleLayout(self).rows, count: max(1, people.count))
      }
    }
    return []
  }

  /// One step is to another document; pages and ends are those of the preview.
  private mutating func moveInDocuments(_ command: Command) {
    switch command {
    case .moveDown: stepDocument(1)
    case .moveUp: stepDocument(-1)
    default: scrollText(command)
    }
  }

  /// Scrolls the preview of a document, or the report.
  mutating func scrollText(_ command: Command) {
    if place == .report {
      let page = ReportView.rows(size)
      let last = max(0, (ReportView.text(self)?.lines.count ?? 0) - page)
      desk.reportScroll = stepped(min(desk.reportScroll, last), by: command, page: page, count: last + 1)
    } else {
      let page = DocumentsLayout(size).preview.rows
      let last = max(0, DocumentsView.lineCount(self) - page)
      desk.scroll = stepped(min(desk.scroll, last), by: command, page: page, count: last + 1)
    }
  }

  private mutating func moveSelection(_ command: Command) {
    guard let position else {
      select(0)
      return
    }
    let page = MeetingsLayout(self).list.rows
    select(stepped(position, by: command, page: page, count: rows.count))
  }

  private mutating func scrollZoomed(_ command: Command) {
    let page = EvidenceZoomView.rows(size)
    let last = EvidencePane.lastScroll(self)
    evidenceScroll = stepped(min(evidenceScroll, last), by: command, page: page, count: last + 1)
  }

  private mutating func moveInWeek(_ command: Command) {
    guard let weeks else { return }
    let day = weeks.days.firstIndex(of: weekCursor.weekday) ?? 0
    switch command {
    case .moveLeft: weekCursor.weekday = weeks.days[max(0, day - 1)]
    case .moveRight: weekCursor.weekday = weeks.days[min(weeks.days.count - 1, day + 1)]
    default:
      let hour = weekCursor.hour - weeks.hours.lowerBound
      weekCursor.hour =
        weeks.hours.lowerBound + stepped(hour, by: command, page: 4, count: weeks.hours.count)
    }
  }

  /// Keeps the week's cursor on a cell that is shown.
  mutating func clampWeekCursor() {
    guard let weeks else { return }
    if !weeks.days.contains(weekCursor.weekday) { weekCursor.weekday = weeks.days[0] }
    weekCursor.hour = min(max(weekCursor.hour, weeks.hours.lowerBound), weeks.hours.upperBound - 1)
  }

  func stepped(_ at: Int, by command: Command, page: Int, count: Int) -> Int {
    let target: Int
    switch command {
    case .moveDown: target = at + 1
    case .moveUp: target = at - 1
    case .halfPageDown: target = at + max(1, page / 2)
    case .halfPageUp: target = at - max(1, page / 2)
    case .pageDown: target = at + max(1, page)
    case .pageUp: target = at - max(1, page)
    case .goToFirst: target = 0
    case .goToLast: target = count - 1
    default: target = at
    }
    return max(0, min(target, count - 1))
  }

  private mutating func open() -> [Effect] {
    switch place {
    case .start: return openStartFiles()
    case .meetings, .evidence:
      isZoomed = true
      evidenceScroll = 0
    case .week: if !showsTrends { listSlot() }
    case .documents, .report: break
    case .people: listPerson()
    }
    return []
  }

  /// Shows the meetings of the hour looked at, by the filter that says the same.
  private mutating func listSlot() { list(slotFilter) }

  /// Shows the meetings that a filter leaves, and says what filter it took the place of.
  mutating func list(_ text: String) {
    let former = filter.text
    filter = MeetingFilter(text)
    if !former.isEmpty, former != filter.text {
      notice = Notice(.hint, "\(filter.text) is the filter now, in place of \(former)", aside: "Esc clears")
    }
    screen = .meetings
    select(0)
  }

  private mutating func goBack() -> [Effect] {
    if place == .start, progress != nil { return [.stopReading] }
    if isZoomed {
      isZoomed = false
      evidenceScroll = 0
    } else if screen != .meetings, screen != .start {
      screen = .meetings
    } else if screen == .meetings, rangeAnchor != nil {
      rangeAnchor = nil
    } else if screen == .meetings, !filter.text.isEmpty {
      filter = MeetingFilter("")
    } else if screen == .meetings, !marks.isEmpty {
      clearMarks()
    } else if screen == .start, !startMarks.isEmpty {
      startMarks = []
    } else if cleanSlate != nil {
      leaveCleanSlate()
    } else {
      notice = Notice(.hint, "Nothing to go back from", aside: "\(keyText(.quit)) quits")
    }
    return []
  }

  mutating func clearMarks() {
    marks = []
    rangeAnchor = nil
    if filter.followsMarks { arrange() }
  }
}
