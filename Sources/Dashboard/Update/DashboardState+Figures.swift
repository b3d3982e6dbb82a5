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
    if !judgedAnew.isEmpty { ledger?.follow(snapshot, judgedAnew: Array(judgedAnew)) }
    typicalWeeks = figures.weeks
    contacts = figures.contacts
    savings.learn(from: figures.savings)
    for place in judgedAnew { savings.forget(snapshot.series[place].id) }
    people.take(figures.team)
    people.holdsDelicate = figures.holdsDelicate
    if !judgedAnew.isEmpty { lookForDelicate() }
    if judgedAnew.isEmpty, journal.records == figures.decided { moves = moves ?? figures.moves }
    judgedAnew = []
    if awaitsPromise { notice = notice ?? promise(snapshot) }
    awaitsPromise = false
    if awaitsMoves { showBestMoves() }
  }

  /// Takes in what the agendas of the audit on screen ask for.
  mutating func take(_ agendas: [SeriesID: AgendaSplit], of audit: Int) {
    if audit == auditNumber { self.agendas = agendas }
  }

  /// What the suggestions would give back: the first thing to know of a calendar just opened.
  private func promise(_ snapshot: AuditSnapshot) -> Notice? {
    let convertible = table.rows.lazy.filter { !$0.hasEnded }.map { snapshot.series[$0.series] }.filter { series in
      series.sureVerdict == .async && isOpen(series)
    }
    let count = convertible.count
    guard count > 0 else { return nil }
    var cache = savings
    let hours = convertible.reduce(0.0) { sum, series in
      let saved = cache.saving(.convert, of: series, in: snapshot.zone).hoursPerWeek
      return sum + saved * Double(Freed.shares(of: series, in: snapshot))
    }
    let skipped = snapshot.diagnostics.count { $0.severity == .error }
    let aside =
      skipped > 0
      ? "\(keyText(.log)) \(skipped) skipped while reading" : "\(keyText(.accept)) accepts a suggestion"
    let text = "\(count) of \(table.rows.count) look convertible: \(Digits.fixed(hours)) \(freed?.unit ?? "h/week")"
    return Notice(.hint, text, aside: aside)
  }
}
