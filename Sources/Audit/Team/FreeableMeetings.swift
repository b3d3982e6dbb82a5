/// The meetings that hold most of what could be freed.
public struct FreeableMeetings: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    /// Its place in the snapshot's series.
    public var series: Int
    /// Hours a week of everybody whose calendar holds it that its decision or sure suggestion removes.
    public var personHoursPerWeek: Double
  }

  /// Ten at most, most hours first.
  public let entries: [Entry]
  /// Their part of all that decisions and sure suggestions remove, 0...1.
  public let share: Double

  /// Sums up an audit; what an action saves may be known already.
  public init(_ snapshot: AuditSnapshot, _ journal: DecisionJournal, saving: (Series, Decision.Action) -> Saving) {
    let isTeam = snapshot.isTeam
    let all = snapshot.series.indices.compactMap { index -> Entry? in
      let series = snapshot.series[index]
      guard series.isListed else { return nil }
      let suggestion = series.judgement.isUnsure ? nil : series.plan.suggestion
      guard let action = journal.records[series.id]?.decision?.action ?? suggestion, action != .keep else { return nil }
      let hours = saving(series, action).hoursPerWeek * Double(Freed.shares(of: series, inTeam: isTeam))
      return hours > 0 ? Entry(series: index, personHoursPerWeek: hours) : nil
    }
    entries = Array(
      all.sorted { ($1.personHoursPerWeek, $0.series) < ($0.personHoursPerWeek, $1.series) }.prefix(10))
    let total = all.reduce(0) { $0 + $1.personHoursPerWeek }
    share = total > 0 ? entries.reduce(0) { $0 + $1.personHoursPerWeek } / total : 0
  }
}
