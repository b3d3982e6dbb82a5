import Audit
import Dispatch

/// Keeps audits on disk for later ones to compare with, off the main actor: one of thousands of series is thousands of
/// rows.
final class AuditKeeper: Sendable {
  /// False for scripts.
  private let runsInBackground: Bool
  private let queue = DispatchQueue(label: "adjourn.keeper", qos: .utility)

  init(runsInBackground: Bool) { self.runsInBackground = runsInBackground }

  /// Keeps an audit where a history has a store.
  func keep(_ snapshot: AuditSnapshot, in history: DecisionHistory) {
    guard runsInBackground else { return history.keep(snapshot) }
    queue.async { history.keep(snapshot) }
  }

  /// Waits until everything is kept.
  func finish() { queue.sync {} }
}
