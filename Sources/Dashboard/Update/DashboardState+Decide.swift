import Audit

extension DashboardState {
  /// Deciding, walking the open ones, undo, and what the user sets by hand.
  mutating func decide(_ command: Command) -> [Effect] {
    if cleanSlate != nil, let effects = decideOnCleanSlate(command) { return effects }
    switch command {
    case .convert: return decide { _ in .convert }
    case .keep: return decide { _ in .keep }
    case .blend: return blend()
    case .clear: return clearDecisions()
    case .accept: return accept()
    case .acceptAll: return askForBulkAccept()
    case .bestMoves: showBestMoves()
    case .cleanSlate: beginCleanSlate()
    case .nextOpen: goToOpen(step: 1)
    case .previousOpen: goToOpen(step: -1)
    case .undo: return undo()
    case .redo: return redo()
    case .note, .axes, .headCount: askAboutCurrent(command)
    default: break
    }
    return []
  }

  private mutating func askAboutCurrent(_ command: Command) {
    guard let series = current else { return }
    switch command {
    case .note: popup = .prompt(Prompt(.note(series.id), text: journal[series.id].note))
    case .headCount:
      popup = .prompt(Prompt(.headCount(series.id)))
    default: popup = .axisMenu(AxisMenu(series: series.id))
    }
  }

  /// Gives every target the action that `choose` names; nil leaves a series as it is.
  private mutating func decide(_ choose: (Series) -> Decision.Action?) -> [Effect] {
    let series = targets
    let edits = series.compactMap { one -> DecisionJournal.Change.Edit? in
      guard let action = choose(one) else { return nil }
      return edit(one) { record in
        if record.decision?.action != action { record.decision = Decision(action, decidedAt: now) }
      }
    }
    guard !edits.isEmpty else {
      if let only = series.first, series.count == 1 {
        notice = Notice(.hint, "\(stated(only)) already: \(title(of: only))")
      } else {
        notice = Notice(.hint, "Nothing to change on the \(series.count) marked")
      }
      return []
    }
    return propose(edits, then: .clearMarks)
  }

  /// The suggested preset first, then the next one at each press; marked series without a blend come first.
  private mutating func blend() -> [Effect] {
    let blendable = targets.filter { !$0.plan.presets.isEmpty }
    var choices: [SeriesID: BlendPreset] = [:]
    let hasFresh = blendable.contains { preset(of: $0) == nil }
    for series in blendable { choices[series.id] = nextPreset(of: series, onlyFresh: hasFresh) }
    return decide { choices[$0.id].map { .blend($0) } }
  }

  private func nextPreset(of series: Series, onlyFresh: Bool) -> BlendPreset? {
    let presets = series.plan.presets
    guard let held = preset(of: series) else { return presets.first }
    guard !onlyFresh else { return nil }
    let index = presets.firstIndex(of: held) ?? -1
    return presets[(index + 1) % presets.count]
  }

  private func preset(of series: Series) -> BlendPreset? {
    guard case .blend(let preset) = journal.records[series.id]?.decision?.action else { return nil }
    return preset
  }

  private mutating func clearDecisions() -> [Effect] {
    let edits = targets.compactMap { edit($0) { $0.decision = nil } }
    guard !edits.isEmpty else {
      notice = Notice(.hint, "No decision to clear")
      return []
    }
    let effects = commit(edits)
    if !isZoomed { clearMarks() }
    return effects
  }

  private func stated(_ series: Series) -> String {
    journal.records[series.id]?.decision?.action.words ?? "Open"
  }
}
