import ICalendar

/// What the user decided about a series.
public struct Decision: Hashable, Sendable {
  public enum Action: Hashable, Sendable {
    case convert
    case blend(BlendPreset)
    case keep

    /// The preset of a blend; nil otherwise.
    public var preset: BlendPreset? {
      if case .blend(let preset) = self { return preset }
      return nil
    }

    /// The verdict that the action follows.
    public var verdict: Verdict {
      switch self {
      case .convert: .async
      case .blend: .blend
      case .keep: .keep
      }
    }
  }

  public var action: Action
  public var decidedAt: Instant

  public init(_ action: Action, decidedAt: Instant) {
    self.action = action
    self.decidedAt = decidedAt
  }
}

/// All that the user said about one series.
public struct SeriesRecord: Hashable, Sendable {
  public var decision: Decision?
  public var overrides = Overrides()
  public var note = ""

  public init() {}

  /// Nothing said: such a record need not be kept.
  public var isEmpty: Bool { self == SeriesRecord() }
}
