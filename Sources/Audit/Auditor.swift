// The audit floor: series, judgements, metrics and plans, as pure functions of values.
// Lives here: what a meeting is, what is counted, judged and proposed (each with its source in the comments).
// Must not: files, clock, terminal, database; today, zone and rules are arguments.
// Start with `Auditor.audit`: documents in, `AuditSnapshot` out. `Series/` makes rows of events, `Rules/` judges
// them, `Plan/` proposes, `Metrics/` counts, `Model/` holds the values everybody passes on.
import ICalendar

/// Turns calendars into an audit, by one set of rules and settings.
public struct Auditor: Sendable {
  /// Which entries become rows.
  public enum Scope: Hashable, Sendable {
    /// Recurring entries that took place in the window or will; one-off ones only count as busy time.
    case recurring
    /// Every entry of the calendars.
    case everything
  }

  public var rules: RuleBook
  public var settings: AuditSettings
  public var scope: Scope
  /// How many threads may work at once; the audit is the same with any number.
  public var workers: Int

  public init(
    rules: RuleBook, settings: AuditSettings = AuditSettings(), scope: Scope = .recurring, workers: Int = 1
  ) {
    self.rules = rules
    self.settings = settings
    self.scope = scope
    self.workers = workers
  }

  /// A calendar with whose it is.
  public struct Source: Sendable {
    public var document: CalendarDocument
    /// Said by the user; beats what the calendar says of itself.
    public var owner: String?
    /// What the whole calendar said, where the document holds only a part of it.
    public var origin: CalendarOrigin?

    public init(_ document: CalendarDocument, owner: String? = nil, origin: CalendarOrigin? = nil) {
      self.document = document
      self.owner = owner
      self.origin = origin
    }
  }

  /// What of some rows an audit goes on holding; `frame` is the audit without rows.
  public typealias Keeping = (_ rows: [Series], _ frame: AuditSnapshot) throws -> [Series]

  /// The audit of some calendars as of a day in a zone, with what the user set by hand respected.
  public func audit(
    _ sources: [Source], asOf: AuditDay, zone: Zone, records: [SeriesID: SeriesRecord] = [:]
  ) -> AuditSnapshot {
    audit(sources, asOf: asOf, zone: zone, records: records) { rows, _ in rows }
  }

  /// The same, of which only some stays in memory.
  ///
  /// `keeping` is asked as soon as some hundreds of rows are judged, in the order of the files: who writes them down at
  /// once needs little of a row afterwards.
  public func audit(
    _ sources: [Source], asOf: AuditDay, zone: Zone, records: [SeriesID: SeriesRecord] = [:],
    keeping: Keeping
  ) rethrows -> AuditSnapshot {
    let told = CalendarSettings(settings, documents: sources.map(\.document), asOf: asOf.day, zone: zone)
    let settings = told.settings
    let owners = sources.map { OwnerFinder.owner(of: $0) }
    let period = AuditPeriod(asOf: asOf.day, weeksBack: settings.weeksBack, zone: zone)
    let builder = SeriesBuilder(period: period, zone: zone, scope: scope)
    let groups = SeriesGrouping(sources: sources, owners: owners, zone: zone).groups()
    var snapshot = AuditSnapshot(
      asOf: asOf.day, asOfReason: asOf.reason, zone: zone, settings: settings, past: period.past,
      upcoming: period.upcoming, calendars: summaries(sources, owners), series: [], meetingHoursPerWeek: 0,
      diagnostics: told.notes + busyOnlyNotes(sources) + sources.flatMap(\.document.diagnostics))
    let isTeam = snapshot.isTeam
    let frame = snapshot
    var taken: Set<SeriesID> = []
    for start in stride(from: 0, to: groups.count, by: Self.groupsAtOnce) {
      let block = Array(groups[start..<min(start + Self.groupsAtOnce, groups.count)])
      let entries = block.concurrentMap(workers: workers) { builder.entry(of: $0) }
      let rows = builder.rows(of: entries, taken: &taken).concurrentMap(workers: workers) { row in
        judged(row, overrides: records[row.id]?.overrides ?? .none)
      }
      snapshot.series += try keeping(rows, frame)
      for (group, entry) in zip(block, entries) { snapshot.occupy(entry.busyTime, of: isTeam ? group.owners : []) }
    }
    for (source, owner) in zip(sources, owners) {
      snapshot.occupy(source.document.busyTimes(in: period.past), of: isTeam ? [owner].compactMap { $0 } : [])
    }
    snapshot.diagnostics += builder.truncations(of: snapshot.series)
    snapshot.series = Self.ranked(snapshot.series)
    snapshot.meetingHoursPerWeek = MeetingLoad.hoursPerWeek(snapshot)
    return snapshot
  }

  /// Enough for all processors, few enough to be held in full.
  private static let groupsAtOnce = 1_024

  private func busyOnlyNotes(_ sources: [Source]) -> [Diagnostic] {
    sources.filter { rules.showsBusyTimesOnly($0.document) }
      .map { Diagnostic(.note, path: $0.document.path, message: RuleBook.busyOnly) }
  }

  /// The same audit with some series judged anew, after the user set an axis or a head count.
  public func rejudged(
    _ snapshot: AuditSnapshot, _ ids: Set<SeriesID>, records: [SeriesID: SeriesRecord]
  ) -> AuditSnapshot {
    var result = snapshot
    for index in result.series.indices where ids.contains(result.series[index].id) {
      result.series[index] = judged(
        result.series[index], overrides: records[result.series[index].id]?.overrides ?? .none)
    }
    return result
  }

  /// A series with its judgement and plan made from its facts and what the user set.
  func judged(_ series: Series, overrides: Overrides) -> Series {
    var result = series
    result.facts.people = overrides.headCount.map(HeadCount.given) ?? series.calendarHeadCount
    result.judgement = rules.judge(result.facts, overrides: overrides)
    result.plan = PlanMaker.plan(for: result)
    return result
  }

  /// Rows with most hours first; then by title and id, so that an audit's order is always the same. Places are sorted
  /// instead of rows, which are large.
  private static func ranked(_ series: [Series]) -> [Series] {
    let ranks = series.enumerated().map { place, row in
      (hours: row.schedule.upcomingSeconds, title: row.title, id: row.id, place: place)
    }
    return ranks.sorted { ($1.hours, $0.title, $0.id) < ($0.hours, $1.title, $1.id) }.map { series[$0.place] }
  }

  private func summaries(_ sources: [Source], _ owners: [String?])
    -> [AuditSnapshot.CalendarSummary]
  {
    zip(sources, owners).map { source, owner in
      var summary = AuditSnapshot.CalendarSummary(
        path: source.document.path, name: source.document.name, owner: owner,
        events: source.origin?.events ?? source.document.events.count,
        diagnostics: source.document.diagnostics.count)
      summary.zone = source.document.zone
      summary.workingHours = source.document.workingHours
      return summary
    }
  }
}

extension AuditSnapshot {
  /// Takes in busy time that stands in no row, and whose it is where that matters.
  fileprivate mutating func occupy(_ spans: [TimeSpan], of owners: [String]) {
    guard !spans.isEmpty else { return }
    occupied += spans
    for owner in owners { occupiedByOwner[owner, default: []] += spans }
  }
}
