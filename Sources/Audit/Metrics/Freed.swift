/// The line "Freed X of Y h/week": what the decisions made so far give back.
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
    let isTeam = snapshot.isTeam
    var (decided, hours, net) = (0, 0.0, 0.0)
    for series in listed {
      guard let action = journal.records[series.id]?.decision?.action else { continue }
      let saving = series.saving(action, in: snapshot.zone)
      decided += 1
      hours += saving.hoursPerWeek * Double(Self.shares(of: series, inTeam: isTeam))
      net += saving.netPersonHoursPerYear
    }
    self.init(
      snapshot, listed: listed.count, decided: decided, hoursPerWeek: hours, netPersonHoursPerYear: net)
  }

  /// Of sums made in the rows' order, by whoever knows them already: at each key that decides, looking at thousands of
  /// series again would take longer than all the rest.
  public init(
    _ snapshot: AuditSnapshot, listed: Int, decided: Int, hoursPerWeek: Double, netPersonHoursPerYear: Double
  ) {
    self.hoursPerWeek = hoursPerWeek
    ofHoursPerWeek = snapshot.meetingHoursPerWeek
    self.netPersonHoursPerYear = netPersonHoursPerYear
    isTeam = snapshot.isTeam
    self.decided = decided
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
