import ICalendar

/// The three suggested changes that together give back the most focus time over a typical week.
///
/// Every set of three among the series with the most hours is weighed, over the same past window and working time as
/// the week grid, with what is decided already carried out: the answer is exact among them. For a team the focus
/// hours of all its members are summed.
public struct BestMoves: Hashable, Sendable {
  public struct Move: Hashable, Sendable {
    public var series: SeriesID
    /// The suggested change.
    public var action: Decision.Action
    /// Focus hours a week that it gives back on its own.
    public var focusHoursPerWeek: Double
    /// Live hours a week that it removes from the past window, for one person.
    public var hoursPerWeek: Double
  }

  /// Three, or fewer where fewer changes are suggested; most focus hours on their own first.
  public let moves: [Move]
  /// Focus hours a week that all of them give back together.
  public let focusHoursPerWeek: Double
  /// Focus hours a week with the decisions made so far and without the moves.
  public let focusHoursBefore: Double
  /// How many series were searched.
  public let searched: Int
  /// Series with a suggested change but fewer hours, which were not searched.
  public let leftOut: Int

  /// How many series are searched at most: 34,220 sets of three.
  public static let searchedMost = 60
  static let most = 3

  /// Searches an audit with a journal's decisions carried out.
  public init(_ snapshot: AuditSnapshot, _ journal: DecisionJournal) {
    var ledger = WeekLedger(snapshot)
    self.init(snapshot, journal, &ledger)
  }

  /// The same where the audit's weeks are known, which then have the decisions carried out.
  public init(_ snapshot: AuditSnapshot, _ journal: DecisionJournal, _ ledger: inout WeekLedger) {
    ledger.carryOut(journal, in: snapshot)
    let (candidates, count) = ledger.suggested.open(snapshot, journal)
    let days = FocusDays(snapshot, ledger, candidates: candidates, most: Self.most)
    let block = snapshot.settings.focusMinutes
    let gains = SetGains(days.days, count: candidates.count, block: block)
    let removed = candidates.map { Self.seconds(snapshot.series[$0.series].schedule.past) - Self.seconds($0.remaining) }
    let best = gains.best(preferring: removed.map(Int.init))
    let weeks = Double(max(1, snapshot.settings.weeksBack))
    moves = best.set.map { place in
      Move(
        series: snapshot.series[candidates[place].series].id, action: candidates[place].action,
        focusHoursPerWeek: Double(gains.alone(place)) / 60 / weeks,
        hoursPerWeek: Double(removed[place]) / 3_600 / weeks)
    }.sorted { ($1.focusHoursPerWeek, $1.hoursPerWeek) < ($0.focusHoursPerWeek, $0.hoursPerWeek) }
    focusHoursPerWeek = Double(best.minutes) / 60 / weeks
    let before = days.days.reduce(days.unchangingMinutes) { $0 + $1.key.focusMinutes(0, block: block) * $1.value }
    focusHoursBefore = Double(before) / 60 / weeks
    searched = candidates.count
    leftOut = count - candidates.count
  }

  private static func seconds(_ spans: [TimeSpan]) -> Int64 { spans.reduce(0) { $0 + $1.seconds } }
}
