import ICalendar

/// How the weeks have been, from the calendar itself, with the decisions marked on them.
public struct Trend: Hashable, Sendable {
  public struct Week: Hashable, Sendable {
    public var start: CivilDate
    /// In recurring meetings, double-booked time once; of several owners the sum.
    public var meetingHours: Double
    /// Free working time in pieces of focus length; of several owners the sum.
    public var focusHours: Double
    /// Duration times people, each meeting once.
    public var personHours: Double
    /// What was decided in the week.
    public var decisions: [Mark]
  }

  public struct Mark: Hashable, Sendable {
    public var series: SeriesID
    public var title: String
    public var action: Decision.Action
  }

  /// The whole weeks before the audit's day, oldest first.
  public var weeks: [Week]

  /// The weeks that an audit looked back at: 52 for a year.
  public init(_ snapshot: AuditSnapshot, _ journal: DecisionJournal) {
    let count = max(1, snapshot.settings.weeksBack)
    let first = snapshot.asOf.adding(days: -7 * count)
    let marks = Self.marks(snapshot, journal)
    let meetings = Self.meetingHours(snapshot, weeks: count)
    let focus = Self.focusHours(snapshot, firstDay: first, weeks: count)
    let people = Self.personHours(snapshot, weeks: count)
    weeks = (0..<count).map { week in
      let start = first.adding(days: 7 * week)
      return Week(
        start: start, meetingHours: meetings[week], focusHours: focus[week], personHours: people[week],
        decisions: marks.filter { (0..<7).contains($0.day.day - start.day) }.map(\.mark))
    }
  }

  /// The mean of one figure over some of the weeks; 0 where there are none.
  public static func mean(_ weeks: some Collection<Week>, of figure: KeyPath<Week, Double>) -> Double {
    weeks.isEmpty ? 0 : weeks.reduce(0) { $0 + $1[keyPath: figure] } / Double(weeks.count)
  }

  private static func marks(_ snapshot: AuditSnapshot, _ journal: DecisionJournal) -> [(day: CivilDate, mark: Mark)] {
    snapshot.series.compactMap { series in
      guard let decision = journal.records[series.id]?.decision, decision.action != .keep else { return nil }
      return (
        snapshot.zone.local(decision.decidedAt).date,
        Mark(series: series.id, title: series.title, action: decision.action)
      )
    }
  }

  private static func week(of span: TimeSpan, in snapshot: AuditSnapshot, weeks: Int) -> Int? {
    let days = snapshot.zone.local(span.start).date.day - snapshot.asOf.day + 7 * weeks
    return (0..<7 * weeks).contains(days) ? days / 7 : nil
  }

  private static func meetingHours(_ snapshot: AuditSnapshot, weeks: Int) -> [Double] {
    var hours = Array(repeating: 0.0, count: weeks)
    for series in groups(snapshot) {
      var spans: [[TimeSpan]] = Array(repeating: [], count: weeks)
      for span in series.lazy.filter(\.isListed).flatMap(\.schedule.past) {
        if let week = week(of: span, in: snapshot, weeks: weeks) { spans[week].append(span) }
      }
      for week in 0..<weeks { hours[week] += Double(MeetingLoad.covered(spans[week])) / 3_600 }
    }
    return hours
  }

  private static func personHours(_ snapshot: AuditSnapshot, weeks: Int) -> [Double] {
    var hours = Array(repeating: 0.0, count: weeks)
    for series in snapshot.series where series.isListed {
      for span in series.schedule.past {
        guard let week = week(of: span, in: snapshot, weeks: weeks) else { continue }
        hours[week] += Double(span.seconds) / 3_600 * Double(series.headCount)
      }
    }
    return hours
  }

  /// Of a team by each one's own clock and working time, as in the week.
  private static func focusHours(_ snapshot: AuditSnapshot, firstDay: CivilDate, weeks: Int) -> [Double] {
    var hours = Array(repeating: 0.0, count: weeks)
    for (member, series) in zip(snapshot.members, groups(snapshot)) {
      var busy = BusyMinutes(firstDay: firstDay, days: 7 * weeks)
      let spans = series.lazy.filter { $0.facts.busyStatus != .free }.flatMap(\.schedule.past)
      for span in spans + snapshot.occupied(of: member) {
        busy.add((member.zone.local(span.start), member.zone.local(span.end)))
      }
      let free = busy.freeBlocks(workday: member.workday, workingDays: member.workingDays)
      for (day, blocks) in free.enumerated() {
        let focus = blocks.filter { $0 >= snapshot.settings.focusMinutes }.reduce(0, +)
        hours[day / 7] += Double(focus) / 60
      }
    }
    return hours
  }

  /// The series of each member; all of them where there is no team.
  private static func groups(_ snapshot: AuditSnapshot) -> [[Series]] {
    guard snapshot.isTeam else { return [snapshot.series] }
    let places = snapshot.placesByOwner
    return snapshot.members.map { member in (places[member.owner] ?? []).map { snapshot.series[$0] } }
  }
}
