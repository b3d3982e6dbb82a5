import Audit

/// What another reading of the same calendars brought.
public struct AuditDifference: Equatable, Sendable {
  /// Series that all came to the same.
  struct Part: Equatable, Sendable {
    /// What they came to: gone.
    var words: String
    var count: Int
    var first: Series
  }

  /// Only what there is some of.
  let parts: [Part]

  public init(from old: AuditSnapshot, to new: AuditSnapshot) {
    let before = Self.listed(old)
    let after = Self.listed(new)
    let common = new.series.compactMap { series in before[series.id].map { (old: $0, new: series) } }
      .filter { after[$0.new.id] != nil }
    let kinds: [(words: String, series: [Series])] = [
      ("new series", new.series.filter { after[$0.id] != nil && before[$0.id] == nil }),
      ("gone", old.series.filter { before[$0.id] != nil && after[$0.id] == nil }),
      ("ended", common.filter { !$0.old.hasEnded && $0.new.hasEnded }.map(\.new)),
      ("changed", common.filter { $0.old.hasEnded == $0.new.hasEnded && Self.differs($0.old, $0.new) }.map(\.new)),
    ]
    parts = kinds.compactMap { kind in
      kind.series.first.map { Part(words: kind.words, count: kind.series.count, first: $0) }
    }
  }

  private static func listed(_ snapshot: AuditSnapshot) -> [SeriesID: Series] {
    Dictionary(snapshot.series.filter(\.isListed).map { ($0.id, $0) }) { first, _ in first }
  }

  /// Not where it stands in the file, which moves with every line above it.
  private static func differs(_ old: Series, _ new: Series) -> Bool {
    old.title != new.title || old.cadence != new.cadence || old.facts != new.facts || old.people != new.people
      || old.judgement.verdict != new.judgement.verdict || old.schedule.upcoming.count != new.schedule.upcoming.count
  }
}
