import Audit
import ICalendar

/// The past year of the open calendars, and what came of the decisions.
public struct Trends: Hashable, Sendable {
  /// The day of the audit.
  public var asOf: CivilDate
  public var trend: Trend
  public var comparison: HistoryComparison

  public init(asOf: CivilDate, trend: Trend, comparison: HistoryComparison) {
    self.asOf = asOf
    self.trend = trend
    self.comparison = comparison
  }
}

/// The side of the week view that shows trends: they are worked out only once somebody looks.
struct TrendsPanel: Hashable, Sendable {
  var known: Trends?
  /// Why there are none.
  var failure: String?
  /// Lines scrolled.
  var scroll = 0
  /// They were asked for and have not come.
  private(set) var isAwaited = false
  /// Something has changed since they were asked for.
  private var isStale = true

  /// A decision or another reading of the calendars changes them; what is shown stays until the new ones come.
  mutating func outdate() { (isStale, failure) = (true, nil) }

  /// Whether they have to be asked for now; from then on they are awaited.
  mutating func isToBeAsked() -> Bool {
    guard isStale, !isAwaited else { return false }
    (isAwaited, isStale) = (true, false)
    return true
  }

  mutating func take(_ answer: Result<Trends, TrendsFailure>) {
    isAwaited = false
    switch answer {
    case .success(let trends): (known, failure) = (trends, nil)
    case .failure(let reason): (known, failure) = (nil, reason.sentence)
    }
  }
}

/// Why the past year is not known, in a sentence.
public struct TrendsFailure: Error, Hashable, Sendable {
  public var sentence: String

  public init(_ sentence: String) { self.sentence = sentence }
}
