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
    case .snapshot(let snapshot, let reason): show(snapshot, reason)
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

  private mutating func show(_ snapshot: AuditSnapshot, _ reason: SnapshotReason) {
    let former = self.snapshot
    if reason == .rejudged {
      show(rejudged: snapshot)
    } else {
      savings = SavingCache()
      show(snapshot)
    }
    marks.formIntersection(table.rows.map(\.id))
    if filter.followsMarks { arrange() }
    progress = nil
    guard reason != .rejudged else { return }
    readingFailures = []
    hasSeenLog = false
    if reason == .opened {
      desk.clear()
      trends = TrendsPanel()
      popup = nil
      isZoomed = false
      if screen == .start { screen = .meetings }
    }
    notice = arrivalNotice(snapshot, reason, after: former)
  }

  private func arrivalNotice(
    _ snapshot: AuditSnapshot, _ reason: SnapshotReason, after former: AuditSnapshot?
  ) -> Notice? {
    if reason == .reloaded, let former {
      return Notice(.done, ReloadWording.sentence(from: former, to: snapshot, naming: title))
    }
    if reason == .opened, let mistake = setup.mistake { return Notice(.alert, mistake) }
    if let said = snapshot.asOfReason { return Notice(.hint, said) }
    return stillTakingPlaceNotice ?? allDecidedNotice ?? promise(snapshot)
  }

  /// What the suggestions would give back: the first thing to know of a calendar just opened.
  private func promise(_ snapshot: AuditSnapshot) -> Notice? {
    let open = table.rows.map { snapshot.series[$0.series] }.filter {
      isOpen($0) && !$0.hasEnded && !$0.judgement.isUnsure
    }
    let convertible = open.filter { $0.judgement.verdict == .async }
    guard !convertible.isEmpty else { return nil }
    let hours = convertible.reduce(0.0) { sum, series in
      let saved = series.saving(.convert, in: snapshot.zone).hoursPerWeek
      return sum + saved * Double(Freed.shares(of: series, in: snapshot))
    }
    let count = "\(convertible.count) of \(table.rows.count) look convertible"
    let skipped = snapshot.diagnostics.count { $0.severity == .error }
    let aside =
      skipped > 0
      ? "\(keyText(.log)) \(skipped) skipped while reading" : "\(keyText(.accept)) accepts a suggestion"
    return Notice(.hint, "\(count): \(Digits.fixed(hours)) \(freed?.unit ?? "h/week")", aside: aside)
  }

  private mutating func fail(_ sentence: String, _ diagnostics: [Diagnostic]) {
    progress = nil
    readingFailures = [Diagnostic(.error, path: "", message: sentence)] + diagnostics
    notice = Notice(.alert, sentence, aside: diagnostics.isEmpty ? "" : "! shows why")
  }
}
