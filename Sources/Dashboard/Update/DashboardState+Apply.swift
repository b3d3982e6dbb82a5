import Audit
import ICalendar
import TerminalUI

extension DashboardState {
  /// Takes a message in and returns what is to be done to the world.
  ///
  /// Pure and synchronous: the same state and message give the same state and effects.
  public mutating func apply(_ message: Message) -> [Effect] {
    let effects = answer(message)
    settle()
    return effects + missingFigures() + missingText() + missingTrends()
  }

  private mutating func answer(_ message: Message) -> [Effect] {
    switch message {
    case .key(let key): return press(key)
    case .command(let command): return run(command)
    case .tick(let instant):
      now = instant
      wind()
    case .startListing(let files):
      startFiles = files
      startRow = min(startRow, max(0, files.count - 1))
    case .progress(let progress): self.progress = progress
    case .arrived(let arrival, let reason): land(arrival, reason)
    case .judged(let series): show(judged: series)
    case .failed(let sentence, let diagnostics): fail(sentence, diagnostics)
    case .configured(let keymap, let theme):
      setup.keymap = keymap
      setup.mistake = nil
      return [.setTheme(theme)]
    case .journal(let journal, let fromElsewhere):
      guard fromElsewhere else {
        self.journal = journal
        break
      }
      return take(fromElsewhere: journal)
    // What is not saved here would be lost by taking over what is.
    case .storeTouched: return keeping == .kept && unsavedReason == nil ? [.readDecisions] : []
    case .persistFailed(let reason):
      unsavedReason = reason
      notice = Notice(.alert, "Not saved: \(reason)")
    case .persisted: unsavedReason = nil
    case .edited(_, let text): take(edited: text)
    case .workedOut(let figures): take(figures)
    case .agendas(let agendas, let audit): take(agendas, of: audit)
    case .rendered(let rendered, let edition): show(rendered, edition)
    case .trends(let answer): take(answer)
    case .wrote(let result): take(result)
    case .notice(let notice): self.notice = notice
    }
    return []
  }

  /// What has to hold after every message: the typical weeks fit the decisions, the selected row is in sight.
  private mutating func settle() {
    if screen == .people { settlePeople() }
    if screen == .week { settleWeek() }
    if screen == .report { desk.shownReport.text = ReportView.text(self) }
    if current == nil { isZoomed = false }
    if case .axisMenu(let menu) = popup, series(menu.series) == nil { popup = nil }
    if case .connection(let question) = popup, question.edits.contains(where: { series($0.series) == nil }) {
      popup = nil
    }
    if case .moves(let found) = popup, found.moves.contains(where: { series($0.series) == nil }) { popup = nil }
    if let position {
      let layout = MeetingsLayout(self)
      firstRow = layout.firstRow(before: firstRow, selected: position, count: rows.count)
    } else {
      firstRow = 0
    }
  }

  private mutating func fail(_ sentence: String, _ diagnostics: [Diagnostic]) {
    progress = nil
    readingFailures = [Diagnostic(.error, path: "", message: sentence)] + diagnostics
    notice = Notice(.alert, sentence, aside: diagnostics.isEmpty ? "" : "! shows why")
  }
}
