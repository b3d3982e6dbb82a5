import Audit

/// An audit of what was read with the decisions that belong to it.
struct AuditedCalendars {
  let snapshot: AuditSnapshot
  let journal: DecisionJournal

  /// Audits, says what is wrong in the user's rules, and learns what earlier decisions were about.
  init(_ loaded: LoadedCalendars, _ reading: ReadingOptions, by engine: AuditEngine) throws {
    var history = DecisionHistory.open(reading)
    history.complain()
    snapshot = try engine.audit(loaded, records: history.journal.records)
    if !reading.quiet { engine.mistakes.forEach { Output.complain(DiagnosticText.line($0)) } }
    history.learn(from: snapshot)
    history.keep(snapshot)
    journal = history.carriedOver(to: snapshot)
  }
}
