import Audit
import ICalendar

/// One condition of a filter.
public struct FilterTerm: Hashable, Sendable {
  public enum State: String, CaseIterable, Hashable, Sendable {
    case open, decided, mine, `private`, marked
  }

  public enum Measure: String, CaseIterable, Hashable, Sendable {
    /// Hours a week, head count, confidence in percent, age in weeks.
    case hours = "hrs"
    case people = "ppl"
    case confidence = "conf"
    case age
  }

  public enum Comparison: String, CaseIterable, Hashable, Sendable {
    // Longer signs first, so that ">=" is not read as ">".
    case atLeast = ">="
    case atMost = "<="
    case above = ">"
    case below = "<"
    case equal = "="

    func holds(_ a: Double, _ b: Double) -> Bool {
      switch self {
      case .atLeast: a >= b
      case .atMost: a <= b
      case .above: a > b
      case .below: a < b
      case .equal: a == b
      }
    }
  }

  enum Condition: Hashable, Sendable {
    case word(SearchText)
    /// nil is unsure.
    case verdict(Verdict?)
    case state(State)
    /// What it takes to change it.
    case reach(Reach)
    case axis(Axis, Level)
    case measure(Measure, Comparison, Double)
    case who(SearchText)
    /// Takes place in an hour of a weekday, or on it at all.
    case slot(Weekday, hour: Int?)
  }

  var condition: Condition
  var isNegated: Bool

  /// Whether a decision can change the answer.
  var followsDecisions: Bool {
    switch condition {
    case .verdict, .state(.open), .state(.decided): true
    default: false
    }
  }
}
