import Audit
import Reports

/// Calendars that were read and audited, with the decisions that belong to them: where most commands begin.
struct AuditedCalendars {
  let loaded: LoadedCalendars
  let snapshot: AuditSnapshot
  /// Decisions of earlier exports carried over to the series that look the same.
  let journal: DecisionJournal
  private(set) var history: DecisionHistory

  /// Audits what was read, and says what is wrong in the user's rules.
  init(_ loaded: LoadedCalendars, _ reading: ReadingOptions, by engine: AuditEngine) throws {
    try self.init(loaded, reading, by: engine, DecisionHistory.open(reading)) { rows, _ in rows }
  }

  /// The same with the decisions of a history that is open; `keeping` says what stays of the rows.
  init(
    _ loaded: LoadedCalendars, _ reading: ReadingOptions, by engine: AuditEngine, _ history: DecisionHistory,
    keeping: Auditor.Keeping
  ) throws {
    self.loaded = loaded
    self.history = history
    history.complain()
    snapshot = try engine.audit(loaded, records: history.journal.records, keeping: keeping)
    journal = history.carriedOver(to: snapshot)
    if !reading.quiet { engine.mistakes.forEach { Output.complain(DiagnosticText.line($0)) } }
  }

  /// Reads and audits what some paths lead to; leaves where no event is found. `weeks` is how far to look back where
  /// that is not what the options say.
  init(
    _ paths: [String], _ reading: ReadingOptions, scope: Auditor.Scope = .everything, weeks: Int? = nil
  ) throws {
    var engine = try AuditEngine(reading, scope: scope)
    if let weeks { engine.settings.weeksBack = weeks }
    let loaded = try CalendarLoader(reading, scope: weeks == nil ? scope : .everything).load(paths)
    try loaded.leaveIfEmpty()
    try self.init(loaded, reading, by: engine)
  }

  /// How the weeks looked back at have been, and what came of the decisions.
  var trends: TrendReport {
    TrendReport(
      snapshot, trend: Trend(snapshot, journal),
      comparison: HistoryComparison(snapshot, journal, past: history.pastAudits))
  }

  /// The same, with the audit kept for later ones to compare with, and learned from.
  func kept() -> AuditedCalendars {
    var result = self
    result.history.learn(from: snapshot)
    history.keep(snapshot)
    return result
  }
}
