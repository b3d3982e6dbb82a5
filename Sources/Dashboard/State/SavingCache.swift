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

  /// It says nothing that audit and journal do not, so it makes no difference between two states.
  static func == (one: SavingCache, other: SavingCache) -> Bool { true }

  /// What the journal's decisions give back in an audit.
  mutating func freed(_ snapshot: AuditSnapshot, _ table: MeetingTable, _ journal: DecisionJournal) -> Freed {
    var decided: [(series: Series, action: Decision.Action)] = []
    for row in table.rows.indices {
      guard let decision = journal.records[table.rows[row].id]?.decision else { continue }
      decided.append((snapshot.series[table.rows[row].series], decision.action))
    }
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
