import Audit

/// How one writes about a series, by whose it is.
public enum MessageTone: String, Hashable, Sendable {
  /// One's own: plain.
  case own
  /// Somebody else's: an ask.
  case ask
  /// A leader's: careful, with figures.
  case leader

  /// From this many people on the organizer speaks for more than a team; the size of an update (AUDIT.md, 3).
  static let leaderSize = 12

  init(_ series: Series) {
    if series.isMine == true {
      self = .own
    } else if (series.facts.people.count ?? 0) >= Self.leaderSize {
      self = .leader
    } else {
      self = .ask
    }
  }
}
