import Testing

@testable import ICalendar

/// Encodings, line ends, folds and broken structure.
struct LinesTests {
  private static let text = """
    BEGIN:VCALENDAR
    BEGIN:VEVENT
    UID:1
    DTSTART:20260105T100000Z
    SUMMARY:Übergabe – 週次
    END:VEVENT
    END:VCALENDAR

    """

  private func summaries(_ bytes: [UInt8]) -> [String] {
    CalendarReader.read(bytes, path: "test.ics").events.map(\.summary)
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\r\r\n", "\n\n"]) func everyLineEndIsRead(_ end: String) {
    #expect(summaries(Array(Self.text.replacing("\n", with: end).utf8)) == ["Übergabe – 週次"])
  }

  @Test func marksAndUTF16AreRead() {
    #expect(summaries([0xEF, 0xBB, 0xBF] + Array(Self.text.utf8)) == ["Übergabe – 週次"])
    let units = Array(Self.text.utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(summaries([0xFF, 0xFE] + little) == ["Übergabe – 週次"])
    #expect(summaries([0xFE, 0xFF] + big) == ["Übergabe – 週次"])
    #expect(summaries(little) == ["Übergabe – 週次"])
  }

  @Test func latinFilesAreReadAndSaid() {
    let latin = Self.text.replacing("– 週次", with: "x").unicodeScalars.map { UInt8($0.value) }
    #expect(summaries(latin) == ["Übergabe x"])
    #expect(
      CalendarReader.read(latin, path: "test.ics").diagnostics == [
        Diagnostic(
          .warning, path: "test.ics",
          message: "The file is not in UTF-8 and was read as Windows-1252 (Latin-1).")
      ])
  }

  @Test func foldsAreUndoneAlsoInsideACharacter() {
    let folded = Self.text.replacing("Übergabe – 週次", with: "Über\n gabe\n\t –\n  週次")
    #expect(summaries(Array(folded.utf8)) == ["Übergabe – 週次"])
    var split = Array(Self.text.utf8)
    if let place = split.firstIndex(of: 0xC3) { split.insert(contentsOf: [13, 10, 32], at: place + 1) }
    #expect(summaries(split) == ["Übergabe – 週次"])
    #expect(summaries(Array(folded.replacing("\n", with: "\n\n").utf8)) == ["Übergabe – 週次"])
  }

  @Test func brokenStructureLosesNothing() {
    let event = { (name: String) in "BEGIN:VEVENT\nUID:\(name)\nDTSTART:20260105T100000Z\nSUMMARY:\(name)\n" }
    let bare = event("a") + "END:VEVENT\n"
    #expect(summaries(Array(bare.utf8)) == ["a"])
    let unended = "BEGIN:VCALENDAR\n" + event("a") + event("b") + "BEGIN:VALARM\nSUMMARY:x\n" + event("c")
    let document = CalendarReader.read(Array(unended.utf8), path: "test.ics")
    #expect(document.events.map(\.summary) == ["a", "b", "c"])
    #expect(document.diagnostics.allSatisfy { $0.severity == .warning })
    #expect(document.diagnostics.count >= 3)
    let two = String(repeating: "BEGIN:VCALENDAR\n\(bare)END:VCALENDAR\n", count: 2)
    #expect(summaries(Array(two.utf8)) == ["a", "a"])
    let marked = "\u{FEFF}" + two.replacing("BEGIN:VCALENDAR", with: "\u{FEFF}BEGIN:VCALENDAR")
    #expect(summaries(Array(marked.utf8)) == ["a", "a"])
    let junk = "HTTP/1.1 200 OK\n\n" + two
    #expect(summaries(Array(junk.utf8)) == ["a", "a"])
  }

  @Test func aLineThatIsNoneIsSkippedWithItsPlace() throws {
    let document = calendar("BEGIN:VEVENT\nUID:1\nDTSTART:20260105T100000Z\n???\nSUMMARY:x\nEND:VEVENT")
    #expect(document.events.map(\.summary) == ["x"])
    #expect(
      document.diagnostics == [
        Diagnostic(
          .error, path: "test.ics", line: 6, message: "The line was skipped because it is no property.")
      ])
  }

  @Test func aTextGoesOnInLinesThatAreNone() throws {
    let read = try event("DESCRIPTION:Agenda\n- first\n- second\nDTSTART:20260105T100000Z")
    #expect(read.details == "Agenda\n- first\n- second")
  }

  @Test func appleLocationsWithRawLineBreaksCostNothingElse() throws {
    let read = try event(
      "DTSTART:20260105T100000Z\nX-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-TITLE=\"Café\nMain Street 1\n"
        + "12345 Town\":geo:1,2\nSUMMARY:Lunch"
    )
    #expect(read.summary == "Lunch")
  }

  @Test func aLineFoldedBehindItsNameIsRead() throws {
    #expect(try event("DTSTART\n :20260105T100000Z\nSUMMARY\n :x").summary == "x")
  }

  @Test func aCancellationCallsItsEventsOff() throws {
    let document = calendar("METHOD:CANCEL\nBEGIN:VEVENT\nUID:1\nDTSTART:20260105T100000Z\nEND:VEVENT")
    #expect(document.events.map(\.status) == [.cancelled])
    #expect(try starts(document, "20260101", "20270101") == [])
  }

  @Test func attachmentsAreSteppedOver() throws {
    let blob = String(repeating: "\n QUJDREVG", count: 2_000)
    #expect(
      try event("DTSTART:20260105T100000Z\nATTACH;ENCODING=BASE64;VALUE=BINARY:QUJD\(blob)\nSUMMARY:x")
        .summary == "x")
  }

  @Test func componentsThatAreNotReadAreCounted() {
    let document = calendar("BEGIN:VTODO\nSUMMARY:x\nEND:VTODO\nBEGIN:VJOURNAL\nEND:VJOURNAL")
    #expect(document.events.isEmpty)
    #expect(document.diagnostics.map(\.severity) == [.note, .note])
  }
}
