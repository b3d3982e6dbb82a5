import Audit
import Config
import ICalendar

@testable import Reports

/// Audits of one meeting in a few words, with the templates that ship.
struct DocumentSample {
  var title = "Team status"
  var start = "20260105T100000"
  var rule = "FREQ=WEEKLY"
  var minutes = 60
  var organizer = "Henrik Dahl:mailto:henrik@example.org"
  var attendees = [
    "Ana Silva:mailto:ana@example.org", "Henrik Dahl:mailto:henrik@example.org", "Ben Ortiz:mailto:b@example.org",
  ]
  var details = ""
  var extra = ""

  /// Friday 20 November 2026.
  static let asOf = SampleSnapshot.asOf

  var snapshot: AuditSnapshot {
    let people = attendees.map { "ATTENDEE;CN=\(quoted($0))\n" }.joined()
    let text = """
      BEGIN:VCALENDAR
      X-WR-CALNAME:ana@example.org
      BEGIN:VEVENT
      UID:status@example.org
      DTSTAMP:20261119T080000Z
      DTSTART;TZID=Europe/Berlin:\(start)
      DURATION:PT\(minutes)M
      RRULE:\(rule)
      SUMMARY:\(title)
      DESCRIPTION:\(details)
      \(organizer.isEmpty ? "X-NOBODY:" : "ORGANIZER;CN=\(quoted(organizer))")
      \(extra.isEmpty ? "X-NOTHING:" : extra)
      \(people)END:VEVENT
      END:VCALENDAR

      """
    return SampleSnapshot.snapshot(of: CalendarReader.read(Array(text.utf8), path: "ana.ics"))
  }

  private func quoted(_ person: String) -> String {
    guard let mark = person.range(of: ":mailto:") else { return person }
    return "\"\(person[..<mark.lowerBound])\"\(person[mark.lowerBound...])"
  }

  /// The only series.
  func series(_ snapshot: AuditSnapshot) -> Series { snapshot.series[0] }

  func contract(_ action: Decision.Action) -> Contract {
    let snapshot = snapshot
    return Contract(series(snapshot), action, in: snapshot)
  }

  func document(
    _ action: Decision.Action = .convert, template: TemplateName? = nil, language: DocumentLanguage? = nil,
    note: String = "", own: [TemplateFile] = [], norms: Norms = Norms(), past: [PastAudit] = [],
    alsoDecided: [SeriesID: SeriesRecord] = [:]
  ) -> MeetingDocument {
    let snapshot = snapshot
    let series = series(snapshot)
    return DocumentMaker(
      snapshot,
      journal: DecisionJournal(
        records: Self.journal(series, action, note: note).records.merging(alsoDecided) { $1 }),
      templates: { Self.templates($0, own: own) },
      agenda: { Agenda(details: $0) }, norms: norms, past: past
    ).document(for: series, template: template, language: language)
  }

  static func journal(_ series: Series, _ action: Decision.Action, note: String = "") -> DecisionJournal {
    var record = SeriesRecord()
    record.decision = Decision(action, decidedAt: Instant(seconds: 0))
    record.note = note
    return DecisionJournal(records: [series.id: record])
  }

  static func templates(_ language: DocumentLanguage, own: [TemplateFile] = []) -> TemplateSet {
    own.isEmpty ? shipped[language] ?? made(language) : made(language, own: own)
  }

  private static let shipped = Dictionary(uniqueKeysWithValues: DocumentLanguage.allCases.map { ($0, made($0)) })

  private static func made(_ language: DocumentLanguage, own: [TemplateFile] = []) -> TemplateSet {
    TemplateSet(files(language) + own, language: language)
  }

  static func files(_ language: DocumentLanguage) -> [TemplateFile] {
    let documents = String(decoding: DefaultConfig.templates[language.rawValue] ?? [], as: UTF8.self)
    let reports = String(decoding: DefaultConfig.reports, as: UTF8.self)
    return TemplateFile.parts(of: documents, language: language, path: "\(language.rawValue).mustache")
      + TemplateFile.parts(of: reports, language: language, path: "reports.mustache")
  }
}
