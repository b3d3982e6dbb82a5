/// What one person said about one series, as plans carry it from one person to another.
public struct PlanEntry: Hashable, Sendable {
  /// Who said it: an address or a name.
  public var by: String
  public var series: SeriesID
  /// For people; a plan is read without the calendar.
  public var title: String
  /// Finds the series in a calendar where its id is another one.
  public var likeness: String
  public var record: SeriesRecord

  public init(by: String, series: SeriesID, title: String, likeness: String, record: SeriesRecord) {
    self.by = by
    self.series = series
    self.title = title
    self.likeness = likeness
    self.record = record
  }

  /// Everything a journal holds about the series of an audit, most hours first; and of series that are not in it, by id.
  public static func all(in journal: DecisionJournal, of snapshot: AuditSnapshot?, by person: String) -> [PlanEntry] {
    let known = (snapshot?.series ?? []).compactMap { series -> PlanEntry? in
      guard let record = journal.records[series.id] else { return nil }
      return PlanEntry(by: person, series: series.id, title: series.title, likeness: series.likeness, record: record)
    }
    let seen = Set(known.map(\.series))
    let others = journal.records.filter { !seen.contains($0.key) }.sorted { $0.key < $1.key }
    return known
      + others.map { id, record in
        let likeness = journal.lastLikeness(of: id)
        let title = likeness.split(separator: "\u{1F}", omittingEmptySubsequences: false).first.map(String.init) ?? ""
        return PlanEntry(by: person, series: id, title: title, likeness: likeness, record: record)
      }
  }
}

extension DecisionJournal {
  /// What a series looked like when it was last decided on; empty where no change says.
  func lastLikeness(of id: SeriesID) -> String {
    done.lazy.reversed().flatMap(\.edits).first { $0.series == id }?.likeness ?? ""
  }
}
