import ICalendar

/// A meeting of one's own that became a document and stayed one: the best model there is for the next.
public struct Exemplar: Hashable, Sendable {
  public var series: SeriesID
  public var title: String
  public var since: CivilDate
  /// Hours a week that it took before; nil where no past audit says.
  public var hoursPerWeek: Double?

  /// A change has lasted once it holds for so many days.
  static let lastingDays = 56

  /// Converted series that have been gone for eight weeks or more, longest first.
  public static func all(
    _ snapshot: AuditSnapshot, _ journal: DecisionJournal, past: [PastAudit]
  ) -> [Exemplar] {
    let present = Dictionary(snapshot.series.map { ($0.id, $0) }) { first, _ in first }
    let alive = Set(snapshot.series.filter { !$0.hasEnded }.map(\.likeness))
    return journal.records.compactMap { id, record -> Exemplar? in
      guard let decision = record.decision, decision.action == .convert, present[id]?.hasEnded ?? true else {
        return nil
      }
      let day = snapshot.zone.local(decision.decidedAt).date
      guard snapshot.asOf.day - day.day >= lastingDays else { return nil }
      let row = past.last { audit in audit.rows.contains { $0.id == id } }?.rows.first { $0.id == id }
      guard let title = present[id]?.title ?? row?.title, !title.isEmpty else { return nil }
      guard !alive.contains(row?.likeness ?? present[id]?.likeness ?? "") else { return nil }
      return Exemplar(series: id, title: title, since: day, hoursPerWeek: row?.hoursPerWeek)
    }.sorted { ($0.since, $0.series) < ($1.since, $1.series) }
  }

  /// The one of some exemplars that is most like an open series which could become a document itself; nil where none
  /// shares a word of its title.
  public static func model(for series: Series, among exemplars: [Exemplar]) -> Exemplar? {
    guard series.judgement.verdict == .async || series.judgement.verdict == .blend else { return nil }
    let words = TitleWords(series.title)
    let ranked = exemplars.filter { $0.series != series.id }
      .map { (exemplar: $0, likeness: TitleWords($0.title).likeness(to: words)) }
    // The first of equals: it has lasted longest.
    return ranked.reduce(nil as (exemplar: Exemplar, likeness: Double)?) { best, next in
      next.likeness > best?.likeness ?? 0.2 ? next : best
    }?.exemplar
  }

  /// For people, as `explain` says it.
  public var sentence: String {
    "“\(title)” of yours has been a document since \(since) and was not missed: start from that one."
  }
}
