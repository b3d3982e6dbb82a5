import Audit
import TerminalUI

extension DashboardState {
  /// From this confidence on a suggestion is accepted in bulk.
  static let sureEnoughForBulk = 0.8

  /// Saves the suggestion as it stands and goes on; what cannot be told is left open, and said.
  mutating func accept() -> [Effect] {
    let targets = targets
    let wasMarked = !isZoomed && !effectiveMarks.isEmpty
    let acceptable = targets.filter { suggestion(of: $0) != nil }
    let edits = acceptable.compactMap { acceptance(of: $0) }
    if edits.isEmpty {
      notice = refusal(of: targets, acceptable: acceptable)
      if !acceptable.isEmpty, !wasMarked { goToOpen(step: 1) }
      return []
    }
    return propose(edits, then: wasMarked ? .sumUp(left: targets.count - acceptable.count) : .goOn)
  }

  /// Asks before all shown, open and sure suggestions are accepted.
  mutating func askForBulkAccept() -> [Effect] {
    let sure = rows.indices.compactMap { series(at: $0) }.filter {
      isOpen($0) && suggestion(of: $0) != nil
        && ($0.judgement.confidence * 100).rounded() >= Self.sureEnoughForBulk * 100
    }
    if sure.isEmpty {
      notice = Notice(.hint, "No open suggestion of 80 % confidence or more is shown")
    } else {
      popup = .bulkAccept(sure.map(\.id))
    }
    return []
  }

  mutating func press(_ key: Key, accepting ids: [SeriesID]) -> [Effect] {
    switch key {
    case .enter, .character("y"), .character("A"):
      popup = nil
      return propose(ids.compactMap { series($0) }.compactMap { acceptance(of: $0) }, then: .nothing)
    case .escape, .character("n"), .character("q"):
      popup = nil
      notice = Notice(.done, "Nothing accepted")
    default: break
    }
    return []
  }

  /// What is suggested and sure enough to be taken by one key.
  func suggestion(of series: Series) -> Decision.Action? {
    series.judgement.isUnsure ? nil : series.plan.suggestion
  }

  private func acceptance(of series: Series) -> DecisionJournal.Change.Edit? {
    guard let action = suggestion(of: series) else { return nil }
    return edit(series) { record in
      if record.decision?.action != action { record.decision = Decision(action, decidedAt: now) }
    }
  }

  private func refusal(of targets: [Series], acceptable: [Series]) -> Notice {
    guard acceptable.isEmpty, let first = targets.first else {
      return Notice(.hint, "Already decided as suggested")
    }
    if first.hasEnded { return Notice(.hint, "It takes place no more: there is nothing to change") }
    let missing = first.judgement.missing.joined(separator: ", ")
    let why = missing.isEmpty ? "there is too little to tell" : missing
    return Notice(.hint, "Unsure, so not accepted: \(why)", aside: "c b K decide")
  }
}
