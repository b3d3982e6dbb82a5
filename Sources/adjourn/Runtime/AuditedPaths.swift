import Audit

/// Calendars that were read and audited with what the user decided: where most commands begin.
struct AuditedPaths {
  let loaded: LoadedCalendars
  let snapshot: AuditSnapshot
  /// Decisions of earlier exports carried over to the series that look the same.
  let journal: DecisionJournal
  let history: DecisionHistory

  /// Reads and audits what some paths lead to; leaves where no event is found. `weeks` is how far to look back where
  /// that is not what the options say.
  init(
    _ paths: [String], _ reading: ReadingOptions, scope: Auditor.Scope = .everything, weeks: Int? = nil
  ) throws {
    var engine = try AuditEngine(reading, scope: scope)
    if let weeks { engine.settings.weeksBack = weeks }
    loaded = try CalendarLoader(reading, scope: weeks == nil ? scope : .everything).load(paths)
    try loaded.leaveIfEmpty()
    history = DecisionHistory.open(reading)
    history.complain()
    snapshot = try engine.audit(loaded, records: history.journal.records)
    journal = history.carriedOver(to: snapshot)
    if !reading.quiet { engine.mistakes.forEach { Output.complain(DiagnosticText.line($0)) } }
  }
}
