import Audit
import TerminalUI

extension DashboardState {
  /// The decisions that hours and weeks are shown for: the journal's, on a clean slate those that it would make.
  public var plan: DecisionJournal { slatePlan?.journal ?? journal }

  /// How many of the meetings that still take place were let back in.
  var readmittedCount: Int { cleanSlate?.admitted.keys.count(where: isOngoing) ?? 0 }

  private func isOngoing(_ id: SeriesID) -> Bool { table.row(of: id).map { !table.rows[$0].hasEnded } ?? false }

  /// What the screen says of a meeting's verdict.
  func stated(_ series: Series) -> StatedVerdict {
    guard let cleanSlate, !series.hasEnded else {
      return StatedVerdict(series, journal.records[series.id]?.decision)
    }
    return cleanSlate.admitted[series.id].map { .decided($0.action) } ?? .out
  }

  /// Begins with an empty calendar, takes up the one that was left, or ends it.
  mutating func beginCleanSlate() {
    guard table.ongoing > 0 else {
      notice = Notice(.hint, "Nothing takes place any more: there is nothing to let back in")
      return
    }
    cleanSlate = leftSlate ?? CleanSlate()
    leftSlate = nil
    clearMarks()
    let back = readmittedCount
    let state = back > 0 ? "taken up again, \(back) back in" : "all \(table.ongoing) recurring meetings are out"
    notice = Notice(.done, "Clean slate: \(state)", aside: "\(keyText(.accept)) lets one back in")
  }

  /// What the deciding keys do on a clean slate; nil where it makes no difference.
  mutating func decideOnCleanSlate(_ command: Command) -> [Effect]? {
    switch command {
    case .accept, .keep: askWhy(.keep)
    case .blend: blendBackIn()
    case .convert, .clear: takeOut()
    case .cleanSlate: popup = .cleanSlateEnd(loss(of: slateEdits))
    case .acceptAll, .undo, .redo:
      notice = Notice(
        .hint, "Not on a clean slate: one by one, with a reason", aside: "\(keyText(.clear)) takes one out again")
    default: return nil
    }
    return []
  }

  /// Leaves it with nothing changed; what was let back in is remembered until the program ends.
  mutating func leaveCleanSlate() {
    let left = cleanSlate
    cleanSlate = nil
    leftSlate = left?.admitted.isEmpty == true ? nil : left
    notice = Notice(
      .done, "The clean slate is left; nothing changed",
      aside: leftSlate == nil ? "" : "\(keyText(.cleanSlate)) takes it up again")
  }

  private mutating func askWhy(_ action: Decision.Action) {
    guard let series = current, cleanSlate != nil else { return }
    guard !series.hasEnded else {
      notice = Notice(.hint, "It takes place no more: there is nothing to let back in")
      return
    }
    if cleanSlate?.admitted[series.id]?.action == action {
      notice = Notice(.hint, "It is back in already", aside: "\(keyText(.clear)) takes it out again")
    } else if cleanSlate?.admitted[series.id] != nil {
      cleanSlate?.admitted[series.id]?.action = action
    } else {
      popup = .prompt(Prompt(.readmission(series.id, action), text: journal[series.id].note))
    }
  }

  private mutating func blendBackIn() {
    guard let series = current, let first = series.plan.presets.first else { return }
    guard case .blend(let held) = cleanSlate?.admitted[series.id]?.action else { return askWhy(.blend(first)) }
    let presets = series.plan.presets
    let index = presets.firstIndex(of: held) ?? -1
    askWhy(.blend(presets[(index + 1) % presets.count]))
  }

  /// A reason is what a clean slate asks for, so an empty one is none.
  mutating func readmit(_ id: SeriesID, _ action: Decision.Action, _ prompt: Prompt) {
    let reason = prompt.entry.text
    guard !reason.allSatisfy(\.isWhitespace) else {
      var prompt = prompt
      prompt.mistake = "a few words: what would be missing without it?"
      popup = .prompt(prompt)
      return
    }
    popup = nil
    guard let series = series(id), cleanSlate != nil else { return }
    cleanSlate?.admitted[id] = CleanSlate.Admission(action: action, reason: reason)
    let hours = Digits.fixed(series.hoursPerWeek, 2)
    notice = Notice(.done, "Back in: \(title(of: series))  \(hours) h/wk", aside: "\(readmittedCount) back")
    selectOpen(step: 1)
  }

  private mutating func takeOut() {
    let ids = targets.map(\.id).filter { cleanSlate?.admitted[$0] != nil }
    guard !ids.isEmpty else {
      notice = Notice(.hint, "It is out already", aside: "\(keyText(.accept)) lets it back in")
      return
    }
    cleanSlate?.takeOut(ids)
    notice = Notice(.done, ids.count == 1 ? "Out again" : "\(ids.count) out again")
  }

  /// What the clean slate would decide, as one change.
  var slateEdits: [DecisionJournal.Change.Edit] {
    guard let cleanSlate else { return [] }
    return table.rows.lazy.filter { !$0.hasEnded }.compactMap { series($0.id) }.compactMap { series in
      edit(series) { $0 = cleanSlate.record(of: series.id, in: journal, at: now) }
    }
  }

  mutating func pressAtCleanSlateEnd(_ key: Key) -> [Effect] {
    switch key {
    case .enter, .character("y"):
      popup = nil
      let edits = slateEdits
      cleanSlate = nil
      guard !edits.isEmpty else {
        notice = Notice(.hint, "Everything is decided like that already")
        return []
      }
      return commit(edits)
    case .escape, .character("n"), .character("q"): popup = nil
    default: break
    }
    return []
  }
}
