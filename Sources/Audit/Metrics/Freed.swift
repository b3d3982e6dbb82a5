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
    let listed = snapshot.listed
    let decided = listed.compactMap { series in
      journal.records[series.id]?.decision.map { (series: series, action: $0.action) }
    }
    self.init(snapshot, listed: listed.count, decided: decided) { $0.saving($1, in: snapshot.zone) }
  }

  /// The same where it is known how many rows there are and which of them are decided, in the audit's order: at each key
  /// that decides, looking at thousands of series again would take longer than all the rest.
  public init(
    _ snapshot: AuditSnapshot, listed: Int, decided: [(series: Series, action: Decision.Action)],
    saving: (Series, Decision.Action) -> Saving
  ) {
    var hours = 0.0
    var net = 0.0
    isTeam = snapshot.isTeam
    for (series, action) in decided {
      let saving = saving(series, action)
      hours += saving.hoursPerWeek * Double(Self.shares(of: series, inTeam: isTeam))
      net += saving.netPersonHoursPerYear
    }
    hoursPerWeek = hours
    ofHoursPerWeek = snapshot.meetingHoursPerWeek
    netPersonHoursPerYear = net
    self.decided = decided.count
    self.listed = listed
  }

  /// How many of the owners' hours one hour of a series is: theirs whose calendars hold it, one where there is no team.
  public static func shares(of series: Series, in snapshot: AuditSnapshot) -> Int {
    shares(of: series, inTeam: snapshot.isTeam)
  }

  /// The same where it is known whether there is a team, which all calendars are asked for.
  public static func shares(of series: Series, inTeam isTeam: Bool) -> Int { isTeam ? max(1, series.owners.count) : 1 }

  /// What the hours are, for people: one's own, or those of several people together.
  public var unit: String { isTeam ? "person-h/week" : "h/week" }

  /// Whether more is freed than was measured, as written with one digit: the next 52 weeks may hold more than the last
  /// few did, and meetings that overlap free their hours each. "X of Y" would read like a mistake then.
  public var passesMeasured: Bool { (hoursPerWeek * 10).rounded() > (ofHoursPerWeek * 10).rounded() }

  /// Working days of eight hours a year.
  public var daysPerYear: Double { hoursPerWeek * Double(Schedule.weeksAhead) / 8 }
}
