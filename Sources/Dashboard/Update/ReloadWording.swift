import Audit

/// What another reading of the same calendars brought, in one sentence.
enum ReloadWording {
  /// "Read again: 2 new series, 1 ended"; a title where just one series is concerned. `name` says how a series may be
  /// called.
  static func sentence(from old: AuditSnapshot, to new: AuditSnapshot, naming name: (Series) -> String) -> String {
    let before = listed(old)
    let after = listed(new)
    let common = new.series.compactMap { series in before[series.id].map { (old: $0, new: series) } }
      .filter { after[$0.new.id] != nil }
    let kinds: [(words: String, series: [Series])] = [
      ("new series", new.series.filter { after[$0.id] != nil && before[$0.id] == nil }),
      ("gone", old.series.filter { before[$0.id] != nil && after[$0.id] == nil }),
      ("ended", common.filter { !$0.old.hasEnded && $0.new.hasEnded }.map(\.new)),
      ("changed", common.filter { $0.old.hasEnded == $0.new.hasEnded && differs($0.old, $0.new) }.map(\.new)),
    ]
    let told = kinds.filter { !$0.series.isEmpty }
    guard let first = told.first else { return "Read again: nothing has changed" }
    let parts = told.map { "\($0.series.count) \($0.words)" }
    let text = "Read again: " + parts.joined(separator: ", ")
    guard told.count == 1, first.series.count == 1 else { return text }
    return "\(text) (\(name(first.series[0])))"
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
