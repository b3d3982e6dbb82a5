/// How often the user decided as the rules suggest; what the user set by hand is not held for agreement.
public struct Agreement: Hashable, Sendable {
  public var decided = 0
  public var agreed = 0

  public init(_ snapshot: AuditSnapshot, _ journal: DecisionJournal) {
    for series in snapshot.series {
      let record = journal[series.id]
      var overrides = record.overrides
      overrides.headCount = nil
      guard let decision = record.decision, let verdict = series.judgement.verdict, overrides == .none
      else { continue }
      decided += 1
      if decision.action.verdict == verdict { agreed += 1 }
    }
  }

  /// For people; nil before the first decision.
  public var sentence: String? {
    decided == 0 ? nil : "The rules agreed with \(agreed) of your \(decided) decision\(decided == 1 ? "" : "s")."
  }
}
