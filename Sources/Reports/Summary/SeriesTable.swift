import Audit

/// The series of an audit as CSV, a line each; figures that could be below zero are given as their two parts, so that
/// no cell begins like a formula.
public enum SeriesTable {
  /// Recurring meetings, or with `all` every entry.
  public static func csv(_ snapshot: AuditSnapshot, journal: DecisionJournal, all: Bool) -> String {
    let rows = snapshot.series.filter { all || $0.isListed }
    return CSVText.row(header) + rows.map { CSVText.row(cells($0, journal[$0.id], snapshot)) }.joined()
  }

  static let header = [
    "id", "title", "schedule", "minutes", "people", "peopleKnown", "hoursPerWeek", "suggestion", "confidence",
    "urgency",
    "sensitivity", "complexity", "decision", "preset", "document", "hoursFreedPerYear", "personHoursFreedPerYear",
    "writingAndReadingPerYear", "organizer", "owners", "note",
  ]

  private static func cells(_ series: Series, _ record: SeriesRecord, _ snapshot: AuditSnapshot) -> [String] {
    let judgement = series.judgement
    let action = record.decision?.action ?? series.plan.suggestion
    let saving = series.saving(action, in: snapshot.zone)
    let isMeeting = judgement.kind == .meeting
    return [
      series.id.text, plain(series.title), plain(series.cadence), "\(series.facts.durationMinutes)",
      "\(series.headCount)", series.facts.people == .unknown ? "no" : "yes", fixed(series.hoursPerWeek, 2),
      isMeeting ? series.judgement.verdict?.word ?? "" : "other", fixed(judgement.confidence, 2),
      isMeeting ? judgement.urgency.level.rawValue : "", isMeeting ? judgement.sensitivity.level.rawValue : "",
      isMeeting ? judgement.complexity.level.rawValue : "", record.decision?.action.verdict.word ?? "",
      action?.preset?.rawValue ?? "", isMeeting && action != .keep ? series.plan.fitted(to: action).form.rawValue : "",
      fixed(saving.hoursPerYear, 1), fixed(saving.personHoursPerYear, 1),
      fixed(saving.personHoursPerYear - saving.netPersonHoursPerYear, 1), plain(series.organizer),
      plain(series.owners.joined(separator: "; ")), plain(record.note),
    ]
  }
}
