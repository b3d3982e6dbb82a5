import ICalendar

@testable import Audit

/// Calendars written as ICS text for tests, read by the real reader.
enum SampleEvents {
  /// The lines of people of a meeting that Ben holds and Ana is asked to.
  static let anaAndBen = """
    ORGANIZER;CN=Ben Ortiz:mailto:ben@example.org
    ATTENDEE;CN=Ana Silva:mailto:ana@example.org
    ATTENDEE;CN=Ben Ortiz:mailto:ben@example.org
    """

  /// A calendar of some VEVENT bodies, each given as its lines.
  static func document(_ events: [String], name: String = "ana@example.org", path: String = "ana.ics")
    -> CalendarDocument
  {
    let body = events.map { "BEGIN:VEVENT\n\($0)\nEND:VEVENT\n" }.joined()
    let text = "BEGIN:VCALENDAR\nVERSION:2.0\nX-WR-CALNAME:\(name)\nX-WR-TIMEZONE:Europe/Berlin\n\(body)END:VCALENDAR\n"
    return CalendarReader.read(Array(text.utf8), path: path)
  }

  /// A weekly one-hour meeting that has run for long and goes on.
  static func weekly(_ uid: String, _ title: String, day: String = "20250106T100000", more: String = "") -> String {
    """
    UID:\(uid)
    SUMMARY:\(title)
    DTSTART;TZID=Europe/Berlin:\(day)
    DURATION:PT1H
    RRULE:FREQ=WEEKLY
    DTSTAMP:20261119T080000Z
    \(more)
    """.trimmingBlankLines
  }

  /// Friday 20 November 2026.
  static let today = CivilDate(year: 2026, month: 11, day: 20)

  static var berlin: Zone { Zone(named: "Europe/Berlin") ?? .utc }

  /// The audit of documents with rules that call everything a meeting to be converted.
  static func audit(_ documents: [CalendarDocument], scope: Auditor.Scope = .everything) -> AuditSnapshot {
    Auditor(rules: .convertingEverything, scope: scope)
      .audit(documents.map { Auditor.Source($0) }, asOf: AuditDay(today), zone: berlin)
  }
}

extension String {
  var trimmingBlankLines: String {
    split(separator: "\n").filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

extension RuleBook {
  /// Without any rule and with a model under which everything is a meeting that nobody needs live.
  static var convertingEverything: RuleBook {
    var model = JudgementModel.plain
    model.kind.base = 5
    model.verdict.async.base = 100
    return RuleBook(rules: RuleFile(rules: [], model: model), lexicons: [:])
  }
}
