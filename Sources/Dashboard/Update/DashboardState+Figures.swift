import Audit

extension DashboardState {
  /// Asks for the figures of an audit as soon as it is shown.
  mutating func missingFigures() -> [Effect] {
    guard snapshot != nil, awaitedFigures != auditNumber else { return [] }
    awaitedFigures = auditNumber
    return [.workOut(auditNumber)]
  }

  /// Takes figures in; those of an audit that is shown no more are left.
  mutating func take(_ figures: AuditFigures) {
    guard let snapshot, figures.audit == auditNumber else { return }
    ledger = figures.ledger
    // Series may have been judged anew meanwhile.
    ledger?.follow(snapshot)
    typicalWeeks = figures.weeks
    contacts = figures.contacts
    savings.learn(from: figures.savings)
    people.take(figures.team)
    people.holdsDelicate = snapshot.isTeam && table.rows.contains { snapshot.series[$0.series].isDelicate }
    if awaitsMoves { showBestMoves() }
  }
}
