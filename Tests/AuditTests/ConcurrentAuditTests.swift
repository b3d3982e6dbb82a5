import ICalendar
import Testing

@testable import Audit

@Suite("Several workers give what one gives")
struct ConcurrentAuditTests {
  /// Series, single entries, cancelled ones, equal ids and a series without a rule, in a number that several workers
  /// share.
  @Test func anAuditIsTheSameWithAnyNumberOfWorkers() {
    let document = CalendarReader.read(Array(Self.calendar.utf8), path: "ana.ics")
    func audit(_ scope: Auditor.Scope, workers: Int) -> AuditSnapshot {
      Auditor(rules: SmallBook.book, scope: scope, workers: workers).audit(
        [Auditor.Source(document)], asOf: AuditDay(CivilDate(year: 2026, month: 11, day: 20)), zone: .utc)
    }
    for scope in [Auditor.Scope.recurring, .everything] {
      let alone = audit(scope, workers: 1)
      #expect(alone.series.count > 100)
      for workers in 2...5 { #expect(audit(scope, workers: workers) == alone) }
    }
  }

  private static var calendar: String {
    let events = (0..<300).map { number in
      """
      BEGIN:VEVENT
      UID:\(number % 7 == 0 ? "" : "\(number % 290)@example.org")
      DTSTART:202611\(number % 18 + 10)T1\(number % 9)0000Z
      DURATION:PT\(number % 3 + 1)H
      SUMMARY:\(["Weekly status", "Coffee", "Decide on things", "Incident"][number % 4]) \(number)
      \(number % 3 == 0 ? "STATUS:CONFIRMED" : "RRULE:FREQ=WEEKLY;INTERVAL=\(number % 3)")
      END:VEVENT

      """
    }
    return "BEGIN:VCALENDAR\n\(events.joined())END:VCALENDAR\n"
  }
}
