import ICalendar

/// What is kept of an audit, so that a later one can say what came of the decisions.
public struct PastAudit: Hashable, Sendable {
  /// One recurring meeting as it was then.
  public struct Row: Hashable, Sendable {
    public var id: SeriesID
    public var likeness: String
    public var title: String
    /// Names or addresses; empty where the export named nobody.
    public var people: [String]
    public var headCount: Int
    /// Live hours a week for one person, over the weeks the audit looked back at.
    public var hoursPerWeek: Double
    public var hasEnded: Bool
    /// The calendar it stood in.
    public var path: String

    public init(
      id: SeriesID, likeness: String, title: String, people: [String], headCount: Int, hoursPerWeek: Double,
      hasEnded: Bool, path: String
    ) {
      self.id = id
      self.likeness = likeness
      self.title = title
      self.people = people
      self.headCount = headCount
      self.hoursPerWeek = hoursPerWeek
      self.hasEnded = hasEnded
      self.path = path
    }
  }

  public var day: CivilDate
  /// Paths of the calendars, sorted.
  public var calendars: [String]
  public var meetingHoursPerWeek: Double
  public var focusHoursPerWeek: Double
  public var personHoursPerWeek: Double
  /// By id.
  public var rows: [Row]

  public init(
    day: CivilDate, calendars: [String], meetingHoursPerWeek: Double, focusHoursPerWeek: Double,
    personHoursPerWeek: Double, rows: [Row]
  ) {
    self.day = day
    self.calendars = calendars
    self.meetingHoursPerWeek = meetingHoursPerWeek
    self.focusHoursPerWeek = focusHoursPerWeek
    self.personHoursPerWeek = personHoursPerWeek
    self.rows = rows
  }

  /// What is worth keeping of an audit.
  public init(_ snapshot: AuditSnapshot) {
    let weeks = Double(max(1, snapshot.settings.weeksBack))
    day = snapshot.asOf
    calendars = Set(snapshot.calendars.map(\.path)).sorted()
    meetingHoursPerWeek = snapshot.meetingHoursPerWeek
    focusHoursPerWeek = WeekGrid.before(snapshot).focusHoursPerWeek
    rows = snapshot.listed.sorted { $0.id < $1.id }.map { series in
      Row(
        id: series.id, likeness: series.likeness, title: series.title, people: series.people,
        headCount: series.headCount, hoursPerWeek: series.schedule.past.hours / weeks, hasEnded: series.hasEnded,
        path: series.source.path)
    }
    personHoursPerWeek = rows.reduce(0) { $0 + $1.hoursPerWeek * Double($1.headCount) }
  }
}

extension Collection<TimeSpan> {
  /// How long all of them last together.
  var hours: Double { Double(reduce(0) { $0 + $1.seconds }) / 3_600 }
}
