import Audit
import TerminalUI

extension DashboardState {
  /// Carries edits out, or asks first where they would end the last live contact between people.
  mutating func propose(_ edits: [DecisionJournal.Change.Edit], then next: AfterDeciding) -> [Effect] {
    let loss = loss(of: edits)
    guard loss.isEmpty else {
      popup = .connection(ConnectionQuestion(edits: edits, loss: loss, next: next))
      return []
    }
    return carryOut(edits, then: next)
  }

  /// Who would meet live no more.
  mutating func loss(of edits: [DecisionJournal.Change.Edit]) -> LiveContacts.Loss {
    let converted = edits.filter { $0.after.decision?.action == .convert && $0.before.decision?.action != .convert }
    guard let snapshot, !converted.isEmpty else { return .none }
    let contacts = contacts ?? LiveContacts(snapshot)
    self.contacts = contacts
    return contacts.lost(converting: Set(converted.map(\.series)), journal)
  }

  mutating func press(_ key: Key, answering question: ConnectionQuestion) -> [Effect] {
    switch key {
    case .enter, .character("y"):
      popup = nil
      return carryOut(question.edits, then: question.next)
    case .escape, .character("n"), .character("q"):
      popup = nil
      notice = Notice(.done, "Nothing changed")
    default: break
    }
    return []
  }

  private mutating func carryOut(_ edits: [DecisionJournal.Change.Edit], then next: AfterDeciding) -> [Effect] {
    let series = edits.map(\.series)
    let effects = commit(edits)
    switch next {
    case .nothing: break
    case .clearMarks: if !isZoomed { clearMarks() }
    case .goOn:
      // Where the filter hides what was just decided, the cursor stands on the next one already.
      let isHidden = series.allSatisfy { position(of: $0) == nil }
      if !(isHidden && current.map(isOpen) == true) { selectOpen(step: 1) }
    case .sumUp(let left):
      clearMarks()
      if left > 0 {
        notice = Notice(.done, "\(edits.count) accepted, \(left) unsure left open", aside: undoHint)
      }
    }
    return effects
  }
}
