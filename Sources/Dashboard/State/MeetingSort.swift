import Audit

/// What the meetings are sorted by, and whether the order is turned round.
public struct MeetingSort: Hashable, Sendable {
  public enum Key: String, CaseIterable, Hashable, Sendable {
    case hours, verdict, confidence, people, title, age

    /// As the tab bar shows it.
    public var label: String { self == .hours ? "h/wk" : rawValue }

    /// The letter that picks it in the sort menu.
    public var letter: Character { rawValue.first ?? " " }
  }

  public var key: Key
  public var isReversed: Bool

  public init(_ key: Key = .hours, isReversed: Bool = false) {
    self.key = key
    self.isReversed = isReversed
  }

  /// Which way the order runs, in a character that every terminal draws one column wide.
  var arrow: String { isReversed ? "^" : "v" }

  /// Whether a decision can move a row.
  var followsDecisions: Bool { key == .verdict }

  /// Whether another judgement or head count can move a row.
  var followsJudgement: Bool { [.verdict, .confidence, .people].contains(key) }

  /// Rows in order; ties keep the snapshot's order, most hours first.
  func sorted(
    _ rows: [Int], of table: MeetingTable, _ snapshot: AuditSnapshot, _ journal: DecisionJournal
  ) -> [Int] {
    let series = snapshot.series
    let inOrder: [Int]
    switch key {
    case .hours: inOrder = rows
    case .verdict:
      inOrder = rising(rows) { row in
        let shown = table.rows[row]
        let decision = journal.records[shown.id]?.decision
        return StatedVerdict(series[shown.series], decision, hasEnded: shown.hasEnded).order
      }
    case .confidence:
      inOrder = rising(rows) { -series[table.rows[$0].series].confidence }
    case .people: inOrder = rising(rows) { -series[table.rows[$0].series].headCount }
    case .title: inOrder = rising(rows) { table.rows[$0].titlePlace }
    case .age: inOrder = rising(rows) { -(table.rows[$0].ageWeeks ?? -1) }
    }
    return isReversed ? inOrder.reversed() : inOrder
  }

  private func rising<Value: Comparable>(_ rows: [Int], by value: (Int) -> Value) -> [Int] {
    rows.map { (row: $0, value: value($0)) }
      .sorted { ($0.value, $0.row) < ($1.value, $1.row) }
      .map(\.row)
  }
}
