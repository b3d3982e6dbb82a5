import Audit

/// How one writes about a series, by whose it is.
public enum MessageTone: String, Hashable, Sendable {
  /// One's own: plain.
  case own
  /// Somebody else's: an ask.
  case ask
  /// A leader's: careful, with figures.
  case leader

  /// By what it takes to change the series; where nobody is known to organize it, one asks.
  init(_ reach: Reach?) {
    self =
      switch reach {
      case .mine: .own
      case .leader: .leader
      case .yes, nil: .ask
      }
  }
}
