import Audit

extension DashboardState {
  /// An edit of one series' record; nil where it would change nothing.
  func edit(
    _ series: Series, _ change: (inout SeriesRecord) -> Void
  ) -> DecisionJournal.Change.Edit? {
    let before = journal[series.id]
    var after = before
    change(&after)
    guard after != before else { return nil }
    return .init(series: series.id, likeness: series.likeness, before: before, after: after)
  }

  /// Performs edits as one change, says what it was, and has it kept.
  mutating func commit(_ edits: [DecisionJournal.Change.Edit]) -> [Effect] {
    guard !edits.isEmpty else { return [] }
    changes += 1
    let change = DecisionJournal.Change(
      id: "\(setup.token)-\(changes)", title: ChangeWording.title(edits, in: self), edits: edits)
    let before = freed?.hoursPerWeek ?? 0
    let step = journal.apply(change)
    notice = allDecidedNotice(after: edits) ?? doneNotice(edits, gained: (freed?.hoursPerWeek ?? 0) - before)
    return [.persist(step)] + rejudging(edits)
  }

  mutating func undo() -> [Effect] {
    guard let step = journal.undo(where: isShown) else { return [] }
    return announce(step, word: "Undone", aside: "\(keyText(.redo)) redo")
  }

  mutating func redo() -> [Effect] {
    guard let step = journal.redo(where: isShown) else { return [] }
    return announce(step, word: "Redone", aside: undoHint)
  }

  /// Whether a change is about the calendars on screen: what was decided in others is not undone unseen.
  func isShown(_ change: DecisionJournal.Change) -> Bool {
    change.edits.contains { table.row(of: $0.series) != nil }
  }

  var undoHint: String { "\(keyText(.undo)) undo" }

  private mutating func announce(
    _ step: DecisionJournal.Step, word: String, aside: String
  ) -> [Effect] {
    let change = step.change
    notice = Notice(
      .done, "\(word): \(ChangeWording.shown(change, in: self))", aside: aside)
    if change.edits.count == 1, let place = change.edits.first.flatMap({ position(of: $0.series) }) {
      select(place)
    }
    return [.persist(step)] + rejudging(change.edits)
  }

  /// Takes over what another running instance decided, and says what it was.
  mutating func take(fromElsewhere journal: DecisionJournal) -> [Effect] {
    let former = self.journal
    let edits = Set(former.records.keys).union(journal.records.keys).sorted().filter { former[$0] != journal[$0] }
      .map { DecisionJournal.Change.Edit(series: $0, likeness: "", before: former[$0], after: journal[$0]) }
    self.journal = journal
    let shown = edits.filter { table.row(of: $0.series) != nil }
    if !shown.isEmpty {
      notice = Notice(.done, "Decided in another window: \(ChangeWording.shown(shown, in: self))", aside: undoHint)
    }
    return rejudging(edits)
  }

  /// Judging follows what the user set by hand.
  private func rejudging(_ edits: [DecisionJournal.Change.Edit]) -> [Effect] {
    let series = edits.filter { $0.before.overrides != $0.after.overrides }.map(\.series)
    return series.isEmpty ? [] : [.rejudge(series)]
  }

  private func doneNotice(_ edits: [DecisionJournal.Change.Edit], gained: Double) -> Notice {
    var text = ChangeWording.shown(edits, in: self)
    if abs(gained) >= 0.005 { text += "  \(gained > 0 ? "+" : "")\(Digits.fixed(gained, 2)) h/wk" }
    return Notice(.done, text, aside: undoHint)
  }

  private func allDecidedNotice(after edits: [DecisionJournal.Change.Edit]) -> Notice? {
    let isDeciding = edits.contains { $0.before.decision == nil && $0.after.decision != nil }
    return isDeciding ? allDecidedNotice : nil
  }
}

extension DecisionJournal.Step {
  var change: DecisionJournal.Change {
    switch self {
    case .apply(let change), .undo(let change), .redo(let change): change
    }
  }
}
