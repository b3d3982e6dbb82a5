import Audit
import ICalendar

/// What actions give back, worked out once for each: with thousands of decisions a key press would otherwise ask the
/// zone about every occurrence of a year again.
struct SavingCache: Equatable, Sendable {
  private struct Key: Hashable {
    var series: SeriesID
    var action: Decision.Action
    /// The one thing in a saving that the user can change within an audit.
    var headCount: Int
  }

  private var savings: [Key: Saving] = [:]

  /// Nothing is known.
  init() {}

  /// What the suggestions of an audit would give back.
  init(suggestionsOf snapshot: AuditSnapshot) {
    for series in snapshot.series where series.isListed {
      if let action = series.plan.suggestion, action != .keep { _ = saving(action, of: series, in: snapshot.zone) }
    }
  }

  /// Takes over what another cache of the same audit knows.
  mutating func learn(from other: SavingCache) { savings.merge(other.savings) { known, _ in known } }

  /// It says nothing that audit and journal do not, so it makes no difference between two states.
  static func == (one: SavingCache, other: SavingCache) -> Bool { true }

  /// What the journal's decisions give back in an audit.
  mutating func freed(_ snapshot: AuditSnapshot, _ table: MeetingTable, _ journal: DecisionJournal) -> Freed {
    // By the few that are decided, not by the thousands that are listed; in the rows' order, in which sums are made.
    let actions = journal.records.compactMap { id, record -> (row: Int, action: Decision.Action)? in
      guard let action = record.decision?.action, let row = table.row(of: id) else { return nil }
      return (row, action)
    }
    let decided = actions.sorted { $0.row < $1.row }.map { (snapshot.series[table.rows[$0.row].series], $0.action) }
    return Freed(snapshot, listed: table.rows.count, decided: decided) { saving($1, of: $0, in: snapshot.zone) }
  }

  mutating func saving(_ action: Decision.Action, of series: Series, in zone: Zone) -> Saving {
    let key = Key(series: series.id, action: action, headCount: series.headCount)
    if let known = savings[key] { return known }
    let saving = series.saving(action, in: zone)
    savings[key] = saving
    return saving
  }
}
