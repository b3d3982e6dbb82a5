/// What is to become of a series: its decision, else its sure suggestion; worked out once for everybody's figures.
public struct PlannedChange: Hashable, Sendable {
  /// Hours a week over the next 52 weeks that it removes from one calendar.
  public let hoursPerWeek: Double
  public let isDecided: Bool
  public let isKept: Bool

  /// By the places of a snapshot's series; nil where nothing is decided and no suggestion is sure, or that is not
  /// listed. What an action saves may be known already.
  public static func all(
    _ snapshot: AuditSnapshot, _ journal: DecisionJournal, saving: (Series, Decision.Action) -> Saving
  ) -> [PlannedChange?] {
    snapshot.series.map { series in
      guard series.isListed else { return nil }
      let decided = journal.records[series.id]?.decision?.action
      let suggested = series.judgement.isUnsure ? nil : series.plan.suggestion
      guard let action = decided ?? suggested else { return nil }
      return PlannedChange(
        hoursPerWeek: action == .keep ? 0 : saving(series, action).hoursPerWeek, isDecided: decided != nil,
        isKept: action == .keep)
    }
  }
}
