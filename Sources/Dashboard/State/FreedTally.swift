import Audit

/// What every decided row gives back, so that a decision costs its own row and not all that were decided before.
struct FreedTally: Equatable, Sendable {
  private struct Part: Sendable {
    var action: Decision.Action
    var hoursPerWeek: Double
    var netPersonHoursPerYear: Double
  }

  /// By the rows of the table; nil where nothing is decided.
  private var parts: [Part?]

  /// Of so many rows, none of them decided.
  init(rows: Int) { parts = Array(repeating: nil, count: rows) }

  /// It says nothing that audit and journal do not, so it makes no difference between two states.
  static func == (one: FreedTally, other: FreedTally) -> Bool { true }

  /// A row's series was judged anew: another head count is another saving.
  mutating func forget(row: Int) { parts[row] = nil }

  /// What the decisions of an audit give back, summed up in the rows' order.
  mutating func freed(
    _ snapshot: AuditSnapshot, _ table: MeetingTable, _ journal: DecisionJournal, _ savings: inout SavingCache
  ) -> Freed {
    var wanted = [Decision.Action?](repeating: nil, count: parts.count)
    for (id, record) in journal.records {
      if let action = record.decision?.action, let row = table.row(of: id) { wanted[row] = action }
    }
    var (decided, hours, net) = (0, 0.0, 0.0)
    for (row, action) in wanted.enumerated() {
      guard let action else {
        parts[row] = nil
        continue
      }
      let part = part(row, action, snapshot.series[table.rows[row].series], snapshot, &savings)
      (decided, hours, net) = (decided + 1, hours + part.hoursPerWeek, net + part.netPersonHoursPerYear)
    }
    return Freed(
      snapshot, listed: parts.count, decided: decided, hoursPerWeek: hours, netPersonHoursPerYear: net)
  }

  private mutating func part(
    _ row: Int, _ action: Decision.Action, _ series: Series, _ snapshot: AuditSnapshot, _ savings: inout SavingCache
  ) -> Part {
    if let known = parts[row], known.action == action { return known }
    let saving = savings.saving(action, of: series, in: snapshot.zone)
    let part = Part(
      action: action, hoursPerWeek: saving.hoursPerWeek * Double(Freed.shares(of: series, in: snapshot)),
      netPersonHoursPerYear: saving.netPersonHoursPerYear)
    parts[row] = part
    return part
  }
}
