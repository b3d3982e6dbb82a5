import Audit

/// What the screen says of a meeting: the user's decision, the rules' suggestion, or that it cannot be told.
public enum StatedVerdict: Hashable, Sendable {
  case decided(Decision.Action)
  case suggested(Verdict)
  case unsure
  /// It takes place no more.
  case ended
  /// Not let back onto the clean slate.
  case out

  public init(_ series: Series, _ decision: Decision?) { self.init(series, decision, hasEnded: series.hasEnded) }

  /// The same where it is known whether it has ended.
  init(_ series: Series, _ decision: Decision?, hasEnded: Bool) {
    if let decision {
      self = .decided(decision.action)
    } else if hasEnded {
      self = .ended
    } else if let verdict = series.sureVerdict {
      self = .suggested(verdict)
    } else {
      self = .unsure
    }
  }

  /// nil where unsure or ended.
  public var verdict: Verdict? {
    switch self {
    case .decided(let action): action.verdict
    case .suggested(let verdict): verdict
    case .unsure, .ended, .out: nil
    }
  }

  public var isDecided: Bool {
    if case .decided = self { return true }
    return false
  }

  /// Place in the order by verdict: what gives time back first, what cannot be told last.
  var order: Int {
    switch verdict {
    case .async: 0
    case .blend: 1
    case .keep: 2
    case nil: 3
    }
  }
}
