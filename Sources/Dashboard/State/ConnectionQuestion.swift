import Audit

/// A change that would end live contact between people, waiting for a yes.
public struct ConnectionQuestion: Hashable, Sendable {
  public var edits: [DecisionJournal.Change.Edit]
  public var loss: LiveContacts.Loss
  var next: AfterDeciding
}

/// What follows once a decision stands.
enum AfterDeciding: Hashable, Sendable {
  case nothing
  case clearMarks
  /// The next open meeting is selected.
  case goOn
  /// Marks go, and how many were left open is said.
  case sumUp(left: Int)
}
