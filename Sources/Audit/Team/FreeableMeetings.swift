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

  /// Sums up an audit by what is planned for each of its series.
  public init(_ snapshot: AuditSnapshot, _ planned: [PlannedChange?]) {
    let isTeam = snapshot.isTeam
    let all = planned.indices.compactMap { index -> Entry? in
      guard let change = planned[index], change.hoursPerWeek > 0 else { return nil }
      let shares = Freed.shares(of: snapshot.series[index], inTeam: isTeam)
      return Entry(series: index, personHoursPerWeek: change.hoursPerWeek * Double(shares))
    }
    entries = Array(
      all.sorted { ($1.personHoursPerWeek, $0.series) < ($0.personHoursPerWeek, $1.series) }.prefix(10))
    let total = all.reduce(0) { $0 + $1.personHoursPerWeek }
    share = total > 0 ? entries.reduce(0) { $0 + $1.personHoursPerWeek } / total : 0
  }
}
