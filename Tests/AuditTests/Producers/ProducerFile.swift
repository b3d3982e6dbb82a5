import ICalendar

@testable import Audit

/// A small calendar as one producer writes it, read and audited as of Friday 20 November 2026 in Berlin.
struct ProducerFile {
  let document: CalendarDocument
  let snapshot: AuditSnapshot

  /// The text is the lines of one VCALENDAR.
  init(_ text: String, path: String = "calendar.ics", owner: String? = nil) {
    let lines = "BEGIN:VCALENDAR\nVERSION:2.0\n\(text)\nEND:VCALENDAR\n"
    document = CalendarReader.read(Array(lines.replacing("\n", with: "\r\n").utf8), path: path)
    snapshot = Auditor(rules: SmallBook.book, scope: .everything)
      .audit(
        [Auditor.Source(document, owner: owner)], asOf: AuditDay(SampleEvents.today), zone: SampleEvents.berlin)
  }

  func series(_ title: String) -> Series? { snapshot.series.first { $0.title == title } }

  /// What the rules would read of an entry.
  func reading(_ title: String) -> EntryReading? {
    series(title).map { EntryReading($0.facts, lexicons: SmallBook.book.lexicons) }
  }

  var notes: [String] { snapshot.diagnostics.filter { $0.severity == .note }.map(\.message) }
}
