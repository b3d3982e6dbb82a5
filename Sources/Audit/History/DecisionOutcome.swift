import ICalendar

/// What came of one decision, as a later calendar shows it.
public struct DecisionOutcome: Hashable, Sendable {
  public enum State: String, CaseIterable, Hashable, Sendable {
    /// Converted, and no longer in the calendar.
    case gone
    /// Blended, and as rare or as short as planned.
    case reduced
    /// Gone or reduced for a while, and takes place as before again.
    case cameBack = "came back"
    /// Gone or reduced, but new meetings of the same people or words take back a quarter or more of its hours.
    case rebounded
    /// Takes place as before.
    case notYet = "not yet"
  }

  /// A meeting that is new since the decision and resembles what it was about.
  public struct Rebound: Hashable, Sendable {
    public enum Reason: String, Hashable, Sendable {
      case words = "the same words"
      case people = "the same people"
    }
    public var series: SeriesID
    public var title: String
    public var reason: Reason
    /// For one person, over the weeks since the decision, eight at most.
    public var hoursPerWeek: Double
  }

  public var series: SeriesID
  public var title: String
  public var action: Decision.Action
  public var decidedOn: CivilDate
  public var state: State
  /// Live hours a week of one person before the decision.
  public var hoursBefore: Double
  /// The same over the weeks since, eight at most.
  public var hoursSince: Double
  /// What the decision was to give back, per week.
  public var hoursPromised: Double
  public var rebounds: [Rebound]
  /// The day the trial ends; nil where the series' rhythm is no longer known.
  public var trialEnd: CivilDate?

  /// Hours a week that are really free: before, less what still takes place and what came in its place.
  public var hoursRegained: Double {
    hoursBefore - hoursSince - rebounds.reduce(0) { $0 + $1.hoursPerWeek }
  }
}
