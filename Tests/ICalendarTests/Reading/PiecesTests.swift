import Foundation
import Testing

@testable import ICalendar

/// A file is cut and its pieces are read at the same time; the document must not show where.
struct PiecesTests {
  @Test(arguments: 0..<120) func generatedFilesReadTheSameHoweverTheyAreCut(_ seed: Int) {
    var source = OddCalendar(seed: UInt64(seed))
    let bytes = source.bytes(lines: 30 + seed)
    expectSameInPieces(bytes, sizes: [1, 60, 1_000], "seed \(seed)")
  }

  @Test(.enabled(if: FieldData.isThere, FieldData.reason)) func filesOfOthersReadTheSameHoweverTheyAreCut() throws {
    for file in try FieldData.corpus() {
      let bytes = try FieldData.bytes("corpus/" + file)
      let size = bytes.count
      expectSameInPieces(bytes, sizes: size < 20_000 ? [1, size / 2] : [size / 20], "\(file)")
    }
  }

  private func expectSameInPieces(_ bytes: [UInt8], sizes: [Int], _ what: Comment) {
    let whole = CalendarReader.read(bytes, path: "test.ics", pieceSize: .max)
    for size in sizes {
      let cut = CalendarReader.read(bytes, path: "test.ics", pieceSize: size)
      let isSame = cut == whole && cut.events.map(\.source) == whole.events.map(\.source)
      #expect(isSame, "\(what) in pieces of \(size)")
    }
  }

  @Test func piecesBeginAtBordersOnly() {
    let text = "BEGIN:VCALENDAR\nX:BEGIN:VEVENT\nBEGIN:VEVENT\nEND:VEVENT\nBEGIN:VEVENTS\nBEGIN:VEVENT\r\nEND:VEVENT\n"
    let pieces = DocumentPieces(Array(text.utf8), from: 0, size: 1)
    #expect(pieces.places.map(\.line) == [1, 3, 6])
    #expect(pieces.survey.lineFeeds == 7)
  }

  @Test func calendarsPutTogetherAreCutBetweenThem() {
    let one = "BEGIN:VCALENDAR\nMETHOD:CANCEL\nBEGIN:VEVENT\nDTSTART:20260105\nEND:VEVENT\nEND:VCALENDAR\n"
    let pieces = DocumentPieces(Array(String(repeating: one, count: 50).utf8), from: 0, size: 500)
    #expect(pieces.places.count > 5)
    #expect(pieces.places.dropFirst(2).allSatisfy { $0.isCalendar })
  }

  @Test func anUnknownZoneIsReportedOnceInAllPieces() {
    let event = "BEGIN:VEVENT\nUID:1\nDTSTART;TZID=Nowhere:20260105T100000\nEND:VEVENT\n"
    let text = "BEGIN:VCALENDAR\n" + String(repeating: event, count: 50) + "END:VCALENDAR\n"
    let document = CalendarReader.read(Array(text.utf8), path: "test.ics", pieceSize: 100)
    #expect(document.diagnostics.map(\.line) == [4])
  }

  @Test func aCancellationThatOpensLaterHoldsForThePiecesBehindIt() {
    let event = "BEGIN:VEVENT\nUID:1\nDTSTART:20260105T100000Z\nEND:VEVENT\n"
    let text = "BEGIN:VCALENDAR\n\(event)METHOD:CANCEL\n\(event)\(event)END:VCALENDAR\n"
    let document = CalendarReader.read(Array(text.utf8), path: "test.ics", pieceSize: 1)
    #expect(document.events.map(\.status) == [nil, .cancelled, .cancelled])
  }

  @Test func theListOfProblemsEndsInTheSamePlace() {
    let event = "BEGIN:VEVENT\nUID:1\nDTSTART:20260105T100000Z\nDTEND:x\n?\nEND:VEVENT\n"
    let text = "BEGIN:VCALENDAR\n" + String(repeating: event, count: 6_000) + "END:VCALENDAR\n"
    expectSameInPieces(Array(text.utf8), sizes: [10_000, 300_000], "many problems")
    #expect(CalendarReader.read(Array(text.utf8), path: "").diagnostics.last?.message.hasPrefix("2000 ") == true)
  }
}
