import Audit
import ICalendar

/// An audit of a small calendar for reports, judged by two rules so that texts can be compared whole.
enum SampleSnapshot {
  static let asOf = CivilDate(year: 2026, month: 11, day: 20)
  static let berlin = Zone(named: "Europe/Berlin") ?? .utc

  static func document(_ titles: [String], of owner: String = "ana") -> CalendarDocument {
    let events = titles.enumerated().map { index, title in
      """
      BEGIN:VEVENT
      UID:\(index)@example.org
      DTSTAMP:20261119T080000Z
      DTSTART;TZID=Europe/Berlin:20250106T1\(index)0000
      DURATION:PT1H
      RRULE:FREQ=WEEKLY
      SUMMARY:\(title)
      END:VEVENT

      """
    }
    let text = "BEGIN:VCALENDAR\nX-WR-CALNAME:\(owner)@example.org\n\(events.joined())END:VCALENDAR\n"
    return CalendarReader.read(Array(text.utf8), path: "\(owner).ics")
  }

  static func snapshot(_ titles: [String]) -> AuditSnapshot { snapshot(of: document(titles)) }

  static func snapshot(of documents: CalendarDocument...) -> AuditSnapshot {
    Auditor(rules: rules, scope: .everything)
      .audit(documents.map { Auditor.Source($0) }, asOf: AuditDay(asOf), zone: berlin)
  }

  /// The audit of one VEVENT given as its lines.
  static func snapshot(ofEvent lines: String) -> AuditSnapshot {
    let text = "BEGIN:VCALENDAR\nX-WR-CALNAME:ana@example.org\nBEGIN:VEVENT\n\(lines)\nEND:VEVENT\nEND:VCALENDAR\n"
    let document = CalendarReader.read(Array(text.utf8), path: "ana.ics")
    return Auditor(rules: rules, scope: .everything)
      .audit([Auditor.Source(document)], asOf: AuditDay(asOf), zone: berlin)
  }

  /// A journal that holds one decision about each series of an audit.
  static func journal(_ snapshot: AuditSnapshot, _ action: Decision.Action) -> DecisionJournal {
    var record = SeriesRecord()
    record.decision = Decision(action, decidedAt: snapshot.upcoming.lowerBound)
    return DecisionJournal(records: Dictionary(snapshot.series.map { ($0.id, record) }) { first, _ in first })
  }

  /// "status" makes a document, "decide" needs thought.
  private static let rules: RuleBook = {
    var model = JudgementModel.plain
    model.kind.base = 5
    let status = RuleDefinition(
      id: "status", when: title("status"), weights: ["verdict": 4], say: "“{quote}” in the title: people report",
      form: "status-update")
    let decide = RuleDefinition(
      id: "decide", when: title("decide"), weights: ["complexity": 9], say: "“{quote}” in the title: a decision")
    return RuleBook(
      rules: RuleFile(rules: [status, decide], model: model),
      lexicons: ["status": "[en]\nstatus\n", "decide": "[en]\ndecide\n"])
  }()

  private static func title(_ lexicon: String) -> RuleCondition {
    var condition = RuleCondition()
    condition.title = [lexicon]
    return condition
  }
}
