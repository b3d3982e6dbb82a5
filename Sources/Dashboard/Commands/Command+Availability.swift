import Audit

extension Command {
  /// Why the command cannot run now, one sentence for the screen; nil where it can.
  public func unavailable(in state: DashboardState) -> String? {
    if let entry, !entry.places.contains(state.place) { return Self.elsewhere(entry.places) }
    if Place.choosing.contains(state.place), needsMeeting, state.current == nil, state.effectiveMarks.isEmpty {
      return Self.noMeeting
    }
    if state.place == .start, let reason = unavailableOnStart(state) { return reason }
    if state.place != .week, [.nextTab, .previousTab].contains(self), state.current == nil { return Self.noMeeting }
    switch self {
    case .open where state.place == .meetings && state.current == nil: return Self.noMeeting
    case .open where state.place == .people && state.people.current == nil: return "Nobody is listed"
    case .undo: return state.journal.canUndo(where: state.isShown) ? nil : "Nothing to undo"
    case .redo: return state.journal.canRedo(where: state.isShown) ? nil : "Nothing to redo"
    case .nextTab where state.showsTrends, .previousTab where state.showsTrends:
      return state.snapshot?.isTeam == true ? "The trends are those of the whole team" : "There is no other side"
    case .nextTab where state.place == .week, .previousTab where state.place == .week:
      return state.snapshot?.isTeam == true ? nil : "One person's calendars: this is the only week"
    case .bestMoves where state.cleanSlate != nil: return "Not on a clean slate"
    case .open where state.showsTrends, .moveLeft where state.showsTrends, .moveRight where state.showsTrends:
      return "Not in the trends; \(state.keyText(.flip)) shows the week"
    case .copy where Place.choosing.contains(state.place), .showSource, .nextTab, .previousTab:
      if Place.choosing.contains(state.place), state.current == nil, state.effectiveMarks.isEmpty {
        return Self.noMeeting
      }
      return state.unavailableWriting
    case .template, .edit, .copy, .write: return state.unavailableWriting
    case .nextDocument, .previousDocument:
      return state.documentSeries.count > 1 ? nil : "No other document is here"
    case .reload: return state.progress == nil ? nil : "Calendars are being read"
    default: return nil
    }
  }

  private func unavailableOnStart(_ state: DashboardState) -> String? {
    switch self {
    case .open, .sample: state.progress == nil ? nil : "Calendars are being read"
    case .mark: state.startFiles.isEmpty ? "No calendar file was found" : nil
    default: nil
    }
  }

  private static let noMeeting = "No meeting is selected"

  private var needsMeeting: Bool {
    switch self {
    case .convert, .blend, .keep, .clear, .accept, .acceptAll, .nextOpen, .previousOpen, .note, .axes,
      .headCount, .document, .mark, .markRange, .markAll:
      true
    default: false
    }
  }

  private static func elsewhere(_ places: Set<Place>) -> String {
    if places == [.start] { return "Only on the start screen" }
    if places == [.documents] { return "Only among the documents" }
    if places == [.report] { return "Only in the report" }
    if places == Place.writing { return "Only among the documents and in the report" }
    if places == [.week] { return "Only in the week view" }
    if places == [.meetings, .week] { return "Only in the meetings and week views" }
    if places.contains(.meetings), !places.contains(.people) { return "Only in the meetings view" }
    return places.contains(.evidence) ? "Needs an open calendar" : "Not while the evidence is zoomed"
  }
}

extension DashboardState {
  /// Why what is shown cannot be edited, copied or written.
  fileprivate var unavailableWriting: String? {
    switch place {
    case .documents where currentDocument.map(hides) == true:
      "Titles and names are hidden; \(keyText(.privacy)) shows them"
    case .documents: renderedDocument == nil ? "No document is here" : nil
    case .report: desk.report == nil ? "The report is being written" : nil
    case .start, .meetings, .evidence, .week, .people: nil
    }
  }
}
