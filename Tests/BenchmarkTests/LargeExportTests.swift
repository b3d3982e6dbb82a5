import ICalendar
import Testing

@testable import benchmark

@Suite("The generated export")
struct LargeExportTests {
  private struct Text: ExportOutput {
    var lines: [String] = []
    mutating func line(_ text: String) { lines.append(text) }
  }

  private static func lines(events: Int, seed: UInt64 = 1) -> [String] {
    var text = Text()
    LargeExport(events: events, seed: seed).write(to: &text)
    return text.lines
  }

  private static func document(events: Int) -> CalendarDocument {
    CalendarReader.read(Array(lines(events: events).joined(separator: "\r\n").utf8), path: "export.ics")
  }

  @Test func isTheSameForOneSeedAndAnotherForTheNext() {
    #expect(Self.lines(events: 200) == Self.lines(events: 200))
    #expect(Self.lines(events: 200) != Self.lines(events: 200, seed: 2))
  }

  @Test func holdsAsManyEventsAsAskedForAndNothingToRepair() {
    let document = Self.document(events: 500)
    #expect(document.events.count == 500)
    #expect(document.diagnostics.filter { $0.severity != .note } == [])
  }

  @Test func hasTheShapeOfAPersonalExport() {
    let events = Self.document(events: 2_000).events
    #expect(events.count { !$0.recurrenceRules.isEmpty } > 200)
    #expect(events.count { $0.recurrenceID != nil } > 100)
    #expect(events.count { $0.start.isDate } > 20)
    #expect(events.count { $0.attendees.count > 5 } > 200)
    #expect(Set(events.compactMap { if case .zoned(_, let zone) = $0.start { zone.name } else { nil } }).count == 3)
  }
}
