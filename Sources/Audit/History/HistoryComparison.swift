import ICalendar

/// A calendar of today held against what was decided before.
///
/// The calendar tells most of it: what took place before a decision stands in a later export, too. Past audits tell
/// what it no longer holds, and what had gone in between.
public struct HistoryComparison: Hashable, Sendable {
  /// By the day of the decision, then by title.
  public private(set) var outcomes: [DecisionOutcome] = []
  /// The day the next audit is due, a quarter after the last decision; nil where nothing was decided.
  public private(set) var nextAudit: CivilDate?

  public static let daysBetweenAudits = 91

  /// The comparison of an audit that looks back beyond the decisions, of every entry, with the past ones.
  public init(_ snapshot: AuditSnapshot, _ journal: DecisionJournal, past: [PastAudit]) {
    let context = OutcomeReading(snapshot, past: past)
    var seen: Set<SeriesID> = []
    var last: CivilDate?
    for (id, record) in journal.records.sorted(by: { $0.key < $1.key }) {
      guard let decision = record.decision else { continue }
      let day = snapshot.zone.local(decision.decidedAt).date
      last = max(last ?? day, day)
      guard decision.action != .keep, day <= snapshot.asOf,
        let subject = context.subject(id, likeness: journal.lastLikeness(of: id)),
        seen.insert(subject.series?.id ?? id).inserted
      else { continue }
      outcomes.append(context.outcome(of: subject, decision, on: day))
    }
    outcomes = ReboundSearch(snapshot, past: past).adding(to: outcomes, peopleOf: context.people)
    outcomes.sort { ($0.decidedOn, $0.title, $0.series) < ($1.decidedOn, $1.title, $1.series) }
    nextAudit = last?.adding(days: Self.daysBetweenAudits)
  }

  /// Trials that end within two weeks of a day, or have ended in the four before it.
  public func trialsEnding(around day: CivilDate) -> [DecisionOutcome] {
    outcomes.filter { $0.trialEnd.map { (-28...14).contains($0.day - day.day) } ?? false }
  }

  /// Hours a week that all decisions were to give back, and those that are really free.
  public var hours: (promised: Double, regained: Double) {
    outcomes.reduce((0, 0)) { ($0.0 + $1.hoursPromised, $0.1 + $1.hoursRegained) }
  }
}
