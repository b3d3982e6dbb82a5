import Audit

extension Command {
  /// Why the command cannot run now, one sentence for the screen; nil where it can.
  public func unavailable(in state: DashboardState) -> String? {
    if let entry, !entry.places.contains(state.place) { return Self.elsewhere(entry.places) }
    if state.place != .start, needsMeeting, state.current == nil, state.effectiveMarks.isEmpty {
      return Self.noMeeting
    }
    if state.place == .start, let reason = unavailableOnStart(state) { return reason }
    switch self {
    case .open where state.place == .meetings && state.current == nil: return Self.noMeeting
    case .undo: return state.journal.canUndo(where: state.isShown) ? nil : "Nothing to undo"
    case .redo: return state.journal.canRedo(where: state.isShown) ? nil : "Nothing to redo"
    case .flip:
      return WeekLayout(state).isSideBySide ? "Before and after are both on screen" : nil
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
      .headCount, .copy, .showSource, .mark, .markRange, .markAll, .nextTab, .previousTab:
      true
    default: false
    }
  }

  private static func elsewhere(_ places: Set<Place>) -> String {
    if places == [.start] { return "Only on the start screen" }
    if places == [.week] { return "Only in the week view" }
    if places.contains(.meetings), !places.contains(.week) { return "Only in the meetings view" }
    return places.contains(.evidence) ? "Needs an open calendar" : "Not while the evidence is zoomed"
  }
}
