/// What of the week view is looked at.
public enum WeekSide: String, CaseIterable, Hashable, Sendable {
  /// Side by side with `after` where the screen is wide.
  case before, after
  /// The past year.
  case trends

  /// The side that the same key shows next.
  func next(isSideBySide: Bool) -> WeekSide {
    switch self {
    case .before: isSideBySide ? .trends : .after
    case .after: .trends
    case .trends: .before
    }
  }
}
