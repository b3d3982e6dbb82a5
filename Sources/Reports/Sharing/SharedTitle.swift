import Audit

/// Titles as a report for several people may show them: what is private or sensitive in somebody's calendar stays
/// theirs.
struct SharedTitle {
  private let isTeam: Bool

  init(_ snapshot: AuditSnapshot) { isTeam = snapshot.isTeam }

  func text(_ series: Series) -> String {
    if isTeam && series.facts.classification != .isPublic { return "(private meeting)" }
    if isTeam && series.judgement.sensitivity.level == .high { return "(sensitive meeting)" }
    return series.title.allSatisfy(\.isWhitespace) ? "(no title) \(series.cadence)" : series.title
  }

  /// Whether anything is hidden, so that the report can say so.
  func hides(_ series: Series) -> Bool { text(series).hasPrefix("(private") || text(series).hasPrefix("(sensitive") }
}
