import Audit

extension DashboardState {
  /// What has to hold on the week view: it is the right person's week and fits the decisions, its cursor is on a cell.
  mutating func settleWeek() {
    guard let snapshot else { return }
    let member = weekMember
    let isOther = weeks == nil || weeks?.member != member
    if isOther { weeks = typicalWeeks.first { $0.member == member } }
    if isOther || weeks?.isStale == true {
      if showsMoves { findMoves(in: snapshot) }
      let (plan, shown) = (plan, showsMoves ? moves?.moves ?? [] : [])
      withLedger { state, ledger in
        ledger.carryOut(plan, with: shown, in: snapshot)
        state.weeks?.follow(ledger, in: snapshot)
      }
    }
    clampWeekCursor()
  }

  /// The best moves as things stand, searched for where they are not known; nil until the weeks are worked out.
  @discardableResult
  mutating func findMoves(in snapshot: AuditSnapshot) -> BestMoves? {
    if let moves { return moves }
    let journal = journal
    moves = withLedger { _, ledger in BestMoves(snapshot, journal, &ledger) }
    return moves
  }

  /// Lends everybody's weeks out; nil where they are not worked out yet.
  @discardableResult
  mutating func withLedger<Result>(_ body: (inout DashboardState, inout WeekLedger) -> Result) -> Result? {
    guard var lent = ledger else { return nil }
    // Held once only, so that booking a decision does not copy all the weeks.
    ledger = nil
    defer { ledger = lent }
    return body(&self, &lent)
  }
}
