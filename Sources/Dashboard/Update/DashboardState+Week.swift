import Audit

extension DashboardState {
  /// What has to hold on the week view: it is the right person's week and fits the decisions, its cursor is on a cell.
  mutating func settleWeek() {
    guard let snapshot else { return }
    let isOther = weeks == nil || weeks?.member != weekMember
    if isOther || weeks?.isStale == true {
      if showsMoves { findMoves(in: snapshot) }
      let (plan, table, member) = (plan, table, weekMember)
      let shown = showsMoves ? moves?.moves ?? [] : []
      withLedger(of: snapshot) { state, ledger in
        ledger.carryOut(plan, with: shown, in: snapshot)
        if isOther { state.weeks = TypicalWeeks(snapshot, table, ledger, of: member) }
        state.weeks?.follow(ledger, in: snapshot)
      }
    }
    clampWeekCursor()
  }

  /// The best moves as things stand; searched for where they are not known.
  @discardableResult
  mutating func findMoves(in snapshot: AuditSnapshot) -> BestMoves {
    if let moves { return moves }
    let journal = journal
    let found = withLedger(of: snapshot) { _, ledger in BestMoves(snapshot, journal, &ledger) }
    moves = found
    return found
  }

  /// Lends everybody's weeks out, and makes them first where nobody has asked for them yet.
  @discardableResult
  mutating func withLedger<Result>(
    of snapshot: AuditSnapshot, _ body: (inout DashboardState, inout WeekLedger) -> Result
  ) -> Result {
    var lent = ledger ?? WeekLedger(snapshot)
    // Held once only, so that booking a decision does not copy all the weeks.
    ledger = nil
    defer { ledger = lent }
    return body(&self, &lent)
  }
}
