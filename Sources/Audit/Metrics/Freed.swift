/// The line "Freed X of Y h/week": what the decisions made so far give back (AUDIT.md, 6).
public struct Freed: Hashable, Sendable {
  /// Hours a week for me that decisions remove over the next 52 weeks, gross; for a team summed over the owners
  /// whose calendars hold the series, as `ofHoursPerWeek` is.
  public var hoursPerWeek: Double
  /// My hours a week in recurring meetings, the mean over the past window.
  public var ofHoursPerWeek: Double
  public var netPersonHoursPerYear: Double
  /// Whether hours of several owners are summed.
  public var isTeam: Bool
  public var decided: Int
  public var listed: Int

  /// Sums up the decisions on the rows of an audit.
  public init(_ snapshot: AuditSnapshot, _ journal: DecisionJournal) {
    self.init(snapshot, journal) { series, action in series.saving(action, in: snapshot.zone) }
  }

  /// The same, with what an action on a series saves taken from where it may be known already.
  public init(
    _ snapshot: AuditSnapshot, _ journal: DecisionJournal, saving: (Series, Decision.Action) -> Saving
  ) {
    var hours = 0.0
    var net = 0.0
    var decided = 0
    var listed = 0
    // By index: a copy of each of thousands of series would cost more than all the rest, at every key that decides.
    for index in snapshot.series.indices where snapshot.series[index].isListed {
      listed += 1
      guard let decision = journal.records[snapshot.series[index].id]?.decision else { continue }
      decided += 1
      let series = snapshot.series[index]
      let saving = saving(series, decision.action)
      hours += saving.hoursPerWeek * Double(Self.shares(of: series, in: snapshot))
      net += saving.netPersonHoursPerYear
    }
    isTeam = snapshot.owners.count > 1
    hoursPerWeek = hours
    ofHoursPerWeek = snapshot.meetingHoursPerWeek
    netPersonHoursPerYear = net
    self.decided = decided
    self.listed = listed
  }

  /// How many of the owners' hours one hour of a series is: theirs whose calendars hold it, one where there is no team.
  public static func shares(of series: Series, in snapshot: AuditSnapshot) -> Int {
    snapshot.owners.count > 1 ? max(1, series.owners.count) : 1
  }

  /// What the hours are, for people: one's own, or those of several people together.
  public var unit: String { isTeam ? "person-h/week" : "h/week" }

  /// Working days of eight hours a year.
  public var daysPerYear: Double { hoursPerWeek * Double(Schedule.weeksAhead) / 8 }
}
