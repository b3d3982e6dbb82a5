import ICalendar

@testable import Audit

/// One calendar exported twice, eight weeks apart, with what its owner decided at the first.
struct TwoExports {
  static let first = CivilDate(year: 2026, month: 9, day: 25)
  static let second = CivilDate(year: 2026, month: 11, day: 20)
  private static let team = ["ana", "ben", "chi", "dan"]

  /// What a meeting is at the first export, and what became of it.
  struct Meeting {
    var title: String
    var action: Decision.Action
    var people = TwoExports.team
    /// Lines of the second export; nil where it holds no trace.
    var later: String?
    /// Events that the second export has besides.
    var added: [String] = []
  }

  let meetings: [Meeting]

  /// Each of them weekly for an hour, Mondays at ten since January 2025.
  init(_ meetings: [Meeting]) { self.meetings = meetings }

  static let running = "RRULE:FREQ=WEEKLY"
  static let stopped = "RRULE:FREQ=WEEKLY;UNTIL=20260924T000000Z"

  static func event(
    _ uid: String, _ title: String, from day: String = "20250106T100000", _ rule: String, people: [String] = team
  ) -> String {
    let attendees = people.map { "ATTENDEE;PARTSTAT=ACCEPTED:mailto:\($0)@example.org" }.joined(separator: "\n")
    return """
      UID:\(uid)
      SUMMARY:\(title)
      DTSTART;TZID=Europe/Berlin:\(day)
      DURATION:PT1H
      DTSTAMP:20261119T080000Z
      \(rule)
      \(attendees)
      """
  }

  func before() -> AuditSnapshot {
    audit(meetings.map { Self.event($0.title, $0.title, Self.running, people: $0.people) }, Self.first, weeks: 8)
  }

  func after() -> AuditSnapshot {
    let events = meetings.flatMap { meeting in
      [meeting.later.map { Self.event(meeting.title, meeting.title, $0, people: meeting.people) }].compactMap { $0 }
        + meeting.added
    }
    return audit(events, Self.second, weeks: 52)
  }

  /// All decisions, made at noon on the day of the first export.
  func journal() -> DecisionJournal {
    let noon = SampleEvents.berlin.instant(of: CivilDateTime(Self.first, hour: 12))
    var journal = DecisionJournal()
    let edits = before().series.compactMap { series -> DecisionJournal.Change.Edit? in
      guard let meeting = meetings.first(where: { $0.title == series.title }) else { return nil }
      var record = SeriesRecord()
      record.decision = Decision(meeting.action, decidedAt: noon)
      return .init(series: series.id, likeness: series.likeness, before: SeriesRecord(), after: record)
    }
    _ = journal.apply(.init(id: "1", title: "", edits: edits))
    return journal
  }

  func compared(withPastAudit: Bool = true) -> HistoryComparison {
    HistoryComparison(after(), journal(), past: withPastAudit ? [PastAudit(before())] : [])
  }

  private func audit(_ events: [String], _ day: CivilDate, weeks: Int) -> AuditSnapshot {
    var settings = AuditSettings()
    settings.weeksBack = weeks
    return Auditor(rules: .convertingEverything, settings: settings, scope: .everything)
      .audit([.init(SampleEvents.document(events))], asOf: AuditDay(day), zone: SampleEvents.berlin)
  }
}
