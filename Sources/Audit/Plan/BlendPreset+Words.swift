extension BlendPreset {
  /// For people.
  public var words: String {
    switch self {
    case .halfLength: "half length, with a pre-read"
    case .everyOther: "live every other time"
    case .monthlyWritten: "live once a month, written otherwise"
    case .twiceWeekly: "live twice a week, written otherwise"
    case .weeklyLive: "live once a week, written otherwise"
    }
  }
}
