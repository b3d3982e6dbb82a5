import ICalendar

/// One finished audit: what reports and the dashboard both show, so that they cannot disagree.
public struct AuditSnapshot: Hashable, Sendable {
  /// One calendar that was read.
  public struct CalendarSummary: Hashable, Sendable {
    public var path: String
    public var name: String
    /// Address or name of whose calendar it is; nil where unknown.
    public var owner: String?
    public var events: Int
    public var diagnostics: Int
    /// The calendar's own zone; nil where it names none.
    public var zone: Zone?
    /// When its owner works, as the calendar says; nil where it does not.
    public var workingHours: WorkingHours?

    public init(path: String, name: String, owner: String?, events: Int, diagnostics: Int) {
      self.path = path
      self.name = name
      self.owner = owner
      self.events = events
      self.diagnostics = diagnostics
    }
  }

  /// "Today" of the audit, in `zone`.
  public var asOf: CivilDate
  /// Said when today was moved back to the export's own day; nil otherwise.
  public var asOfReason: String?
  public var zone: Zone
  public var settings: AuditSettings
  /// The whole weeks before today.
  public var past: Range<Instant>
  /// The 52 weeks from today on.
  public var upcoming: Range<Instant>
  public var calendars: [CalendarSummary]
  /// Every series, one-off meeting and other entry; most hours first, then by title and id.
  public var series: [Series]
  /// Busy time of the past window that stands in no row: one-off entries of an audit of recurring ones.
  public var occupied: [TimeSpan]
  /// The same by owner, where there are two or more of them.
  public var occupiedByOwner: [String: [TimeSpan]] = [:]
  /// My hours per week in recurring meetings over the past window, double-booked time once.
  public var meetingHoursPerWeek: Double
  public var diagnostics: [Diagnostic]

  public init(
    asOf: CivilDate, asOfReason: String? = nil, zone: Zone, settings: AuditSettings,
    past: Range<Instant>, upcoming: Range<Instant>, calendars: [CalendarSummary],
    series: [Series], occupied: [TimeSpan] = [], meetingHoursPerWeek: Double, diagnostics: [Diagnostic]
  ) {
    self.asOf = asOf
    self.asOfReason = asOfReason
    self.zone = zone
    self.settings = settings
    self.past = past
    self.upcoming = upcoming
    self.calendars = calendars
    self.series = series
    self.occupied = occupied
    self.meetingHoursPerWeek = meetingHoursPerWeek
    self.diagnostics = diagnostics
  }

  /// Places of the series that were judged anew since the same audit was made; nil where it is another audit, whose
  /// series are others or take place at other times.
  public func placesJudgedAnew(since former: AuditSnapshot) -> [Int]? {
    guard series.count == former.series.count, (asOf, zone) == (former.asOf, former.zone), settings == former.settings
    else { return nil }
    let changed = series.indices.filter { series[$0] != former.series[$0] }
    let isSame = changed.allSatisfy { place in
      let (new, old) = (series[place], former.series[place])
      return new.id == old.id && new.schedule == old.schedule && new.isListed == old.isListed
    }
    return isSame ? changed : nil
  }

  /// The rows of the meetings view.
  public var listed: [Series] { series.filter(\.isListed) }

  /// Whose calendar it is, the first known owner; nil where none is.
  public var owner: String? { calendars.lazy.compactMap(\.owner).first }

  /// Distinct owners; two or more are a team.
  public var owners: [String] {
    var seen: Set<String> = []
    return calendars.compactMap(\.owner).filter { seen.insert($0).inserted }
  }
}
