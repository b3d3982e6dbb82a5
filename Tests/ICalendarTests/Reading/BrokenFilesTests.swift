import Testing

@testable import ICalendar

/// Structure that is not as RFC 5545 wants it: no event may be lost.
struct BrokenFilesTests {
  private static let event = "BEGIN:VEVENT\nUID:1\nDTSTART:20260105T100000Z\nSUMMARY:a\nEND:VEVENT\n"

  private func read(_ text: String) -> CalendarDocument { CalendarReader.read(Array(text.utf8), path: "test.ics") }

  @Test(arguments: [
    "BEGIN:VCALENDAR\n\(event)END:VCALENDAR", "BEGIN:VCALENDAR\n\(event)", "\(event)", String(event.dropLast()),
    String(event.dropLast("END:VEVENT\n".count)), String(event.dropLast("\nEND:VEVENT\n".count)),
    "BEGIN:VCALENDAR\nEND:VTODO\nEND:VEVENT\n\(event)END:VALARM\nEND:VCALENDAR\n",
    "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nBEGIN:STANDARD\n\(event)END:VCALENDAR\n",
    "BEGIN:X-ODD\n\(event)END:X-ODD\n", "BEGIN:VCALENDAR\nBEGIN:X-ODD\nBEGIN:X-INNER\n\(event)END:X-INNER\nEND:X-ODD\n",
    "junk\n:\n\(event)", "begin:vcalendar\n\(event.lowercased())end:vcalendar\n",
    "BEGIN:VCALENDAR \n\(event.replacing("VEVENT", with: "VEVENT  "))", "BEGIN : VCALENDAR\n\(event)",
    "BEGIN;X=1:VCALENDAR\n\(event.replacing("BEGIN:", with: "BEGIN;X=1:"))", "\n\n\n\(event)\n\n",
    "\u{0}\u{0}\n\(event)", "END:VCALENDAR\n\(event)", "BEGIN:VCALENDAR\nEND:VCALENDAR\n\(event)",
    "X-NOTE;ENCODING=QUOTED-PRINTABLE:soft=\n\(event)",
  ])
  func theEventIsFound(_ text: String) {
    let document = read(text)
    #expect(document.events.map { $0.summary.lowercased() } == ["a"], "\(text.debugDescription)")
    #expect(document.isCalendar)
  }

  @Test func anEventThatDoesNotEndEndsWhereTheNextBegins() {
    let open = Self.event.replacing("END:VEVENT\n", with: "")
    let document = read("BEGIN:VCALENDAR\n" + open + "BEGIN:VALARM\nSUMMARY:x\n" + open + Self.event + "END:VCALENDAR")
    #expect(document.events.map(\.summary) == ["a", "a", "a"])
    #expect(
      document.events.map { $0.withSource { String(decoding: $0, as: UTF8.self) } } == [
        open + "BEGIN:VALARM\nSUMMARY:x\n", open, String(Self.event.dropLast()),
      ])
  }

  @Test func whatAnEventWasReadFromIsKept() throws {
    let folded = "BEGIN:VEVENT\r\nDTSTART:20260105\r\nX-A:b\r\n c\r\nBEGIN:VALARM\r\nEND:VALARM\r\nEND:VEVENT"
    let read = try #require(read("BEGIN:VCALENDAR\r\n\(folded)\r\nEND:VCALENDAR\r\n").events.first)
    #expect(read.withSource { String(decoding: $0, as: UTF8.self) } == folded)
    #expect(read.source?.line == 2)
    let made = CalendarEvent(uid: "1", start: read.start, span: read.span)
    #expect(made.source == nil)
    #expect(made.withSource { $0.isEmpty })
  }

  @Test func whatIsSetHoldsAndBelongsToOneCopy() throws {
    let read = try #require(read(Self.event).events.first)
    var other = read
    other.summary = "b"
    other.attendees = [CalendarUser(address: "x@example.com")]
    other.uid = "2"
    other.sequence = 7
    #expect(read.summary == "a" && read.attendees.isEmpty && read.uid == "1" && read.sequence == 0)
    #expect(other.summary == "b" && other.attendees.count == 1 && other.uid == "2" && other.sequence == 7)
    #expect(other != read)
    other = read
    other.summary = "a"
    #expect(other == read && other.hashValue == read.hashValue)
  }

  @Test(arguments: ["  ", "\t", " \t "]) func indentedFilesAreRead(_ indentation: String) {
    let lines = "BEGIN:VCALENDAR\n\(Self.event.replacing("SUMMARY:a", with: "SUMMARY:a\n  b"))END:VCALENDAR"
    let text = lines.split(separator: "\n").map { indentation + $0 }.joined(separator: "\r\n")
    let document = read("\n" + text)
    #expect(document.events.map(\.summary) == ["a b"])
    #expect(document.diagnostics.map(\.severity) == [.warning])
  }

  @Test func filesIndentedByDepthAreRead() {
    let document = read(
      """
      BEGIN:VCALENDAR
        VERSION:2.0
        BEGIN:VEVENT
          UID:1
          DTSTART:20260105T100000Z
          DESCRIPTION:folded
            text
        END:VEVENT
      END:VCALENDAR
      """)
    #expect(document.events.map(\.details) == ["foldedtext"])
  }

  @Test func foldsBelowTheFirstLinesAreNoIndentation() {
    let document = read("BEGIN:VCALENDAR\nPRODID:a\n B:c\n\(Self.event)END:VCALENDAR\n")
    #expect(document.productID == "aB:c")
    #expect(document.diagnostics.isEmpty)
  }
}
