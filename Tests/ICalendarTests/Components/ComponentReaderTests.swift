import Testing

@testable import ICalendar

/// What the generic reader makes of whole and of broken files.
struct ComponentReaderTests {
  private func read(_ text: String) -> ComponentDocument { ComponentReader.read(Array(text.utf8), path: "test.ics") }

  /// `VCALENDAR(VEVENT(VALARM),VTODO)`.
  private func shape(_ document: ComponentDocument) -> String {
    func shape(_ component: Component) -> String {
      component.components.isEmpty
        ? component.name : "\(component.name)(\(component.components.map(shape).joined(separator: ",")))"
    }
    return document.components.map(shape).joined(separator: " ")
  }

  private func lines(_ words: String) -> String {
    words.split(separator: " ").map { word in
      word.hasPrefix("/") ? "END:\(word.dropFirst())" : word.contains(":") ? String(word) : "BEGIN:\(word)"
    }.joined(separator: "\r\n")
  }

  @Test(arguments: [
    ("VCALENDAR VEVENT VALARM /VALARM /VEVENT VTODO /VTODO /VCALENDAR", "VCALENDAR(VEVENT(VALARM),VTODO)", 0),
    ("VCALENDAR /VCALENDAR VCALENDAR /VCALENDAR", "VCALENDAR VCALENDAR", 0), ("VEVENT /VEVENT", "VEVENT", 0),
    ("VCALENDAR VEVENT VEVENT /VEVENT /VCALENDAR", "VCALENDAR(VEVENT,VEVENT)", 1),
    ("VCALENDAR VEVENT VALARM VALARM /VEVENT VEVENT", "VCALENDAR(VEVENT(VALARM,VALARM),VEVENT)", 4),
    ("VCALENDAR VEVENT VCALENDAR VTODO /VTODO /VCALENDAR", "VCALENDAR(VEVENT) VCALENDAR(VTODO)", 2),
    ("VCALENDAR /VEVENT VEVENT /VEVENT /VALARM /VCALENDAR", "VCALENDAR(VEVENT)", 2),
    (
      "VCALENDAR VTIMEZONE STANDARD DAYLIGHT /DAYLIGHT /VTIMEZONE /VCALENDAR",
      "VCALENDAR(VTIMEZONE(STANDARD,DAYLIGHT))", 1
    ),
    ("VCALENDAR X-GROUP VEVENT /VEVENT /X-GROUP /VCALENDAR", "VCALENDAR(X-GROUP(VEVENT))", 0),
    (
      "VCALENDAR VEVENT PARTICIPANT VLOCATION /VLOCATION /PARTICIPANT /VEVENT /VCALENDAR",
      "VCALENDAR(VEVENT(PARTICIPANT(VLOCATION)))", 0
    ),
    ("vcalendar vevent /VEVENT /Vcalendar", "VCALENDAR(VEVENT)", 0),
  ]) func bracketsThatAreMissingAreSupplied(_ words: String, _ expected: String, _ problems: Int) {
    let document = read(lines(words))
    #expect(shape(document) == expected)
    #expect(document.diagnostics.count == problems, "\(document.diagnostics.map(\.message))")
  }

  @Test func everyKindOfComponentIsReachable() {
    let document = read(
      lines("VCALENDAR VTODO UID:1 VALARM ACTION:DISPLAY /VALARM /VTODO VJOURNAL UID:2 /VJOURNAL /VCALENDAR"))
    #expect(document.all("valarm").map { $0.property("action")?.text } == ["DISPLAY"])
    #expect(document.all("VJOURNAL").first?.properties("uid").map(\.text) == ["2"])
    #expect(document.components.first?.components("VTODO").first?.line == 2)
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\r\r\n", "\n\n", "\r\n\r\n"]) func anyLineEndWillDo(_ end: String) {
    let text = ["BEGIN:VEVENT", "SUMMARY:a", " b", "\tc", "END:VEVENT"].joined(separator: end)
    let document = read("\u{FEFF}" + text)
    #expect(document.components.first?.property("SUMMARY")?.rawValue == "abc")
    #expect(document.diagnostics == [])
  }

  @Test func foldsInsideCharactersAndEncodingsAreUndone() {
    let head = Array("BEGIN:VEVENT\nSUMMARY:Gr".utf8)
    let folded: [UInt8] = head + [0xC3, .lineFeed, .space, 0xBC] + Array("n".utf8)
    let latin: [UInt8] = head + [0xFC] + Array("n".utf8)
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in "BEGIN:VEVENT\nSUMMARY:Grün".utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    for bytes in [folded, latin, wide] {
      let document = ComponentReader.read(bytes, path: "test.ics")
      #expect(document.components.first?.property("summary")?.text == "Grün")
    }
  }

  @Test func linesWithoutABlankContinueTheTextAbove() throws {
    let document = read("BEGIN:VEVENT\nDESCRIPTION:one\ntwo, three\n!\nUID:1\nEND:VEVENT")
    let event = try #require(document.components.first)
    #expect(event.property("DESCRIPTION")?.text == "one\ntwo, three\n!")
    #expect(event.properties.map(\.name) == ["DESCRIPTION", "UID"])
    #expect(document.diagnostics.map(\.line) == [3, 4])
  }

  @Test func quotesMayHoldLineBreaksAsAppleWritesThem() throws {
    let text =
      "BEGIN:VEVENT\nX-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-TITLE=\"Hall\n1: south\";X-R=5:geo:1,2\nUID:1\nEND:VEVENT"
    let event = try #require(read(text).components.first)
    #expect(event.properties.map(\.name) == ["X-APPLE-STRUCTURED-LOCATION", "UID"])
    #expect(event.properties[0].parameter("X-TITLE") == "Hall\n1: south")
    #expect(event.properties[0].value == .uri("geo:1,2"))
  }

  @Test func aQuoteThatNeverClosesTakesNothingAlong() throws {
    let document = read("BEGIN:VEVENT\nX-A;B=\"c\nUID:1\nSUMMARY:d\nEND:VEVENT")
    #expect(document.components.first?.properties.map(\.name) == ["UID", "SUMMARY"])
    #expect(document.diagnostics.map(\.severity) == [.error])
  }

  @Test func indentedFilesAreReadWithoutTheirBlanks() {
    let document = read("  BEGIN:VCALENDAR\n  BEGIN:VEVENT\n  SUMMARY:a\n    b\n  END:VEVENT\n  END:VCALENDAR\n")
    #expect(shape(document) == "VCALENDAR(VEVENT)")
    #expect(document.all("VEVENT").first?.property("SUMMARY")?.rawValue == "a b")
    #expect(document.diagnostics.map(\.severity) == [.warning])
  }

  @Test func junkAroundComponentsIsCounted() {
    let document = read("<html>\nFoo: bar\nBEGIN:VCALENDAR\nEND:VCALENDAR\nthe end")
    #expect(shape(document) == "VCALENDAR")
    #expect(document.diagnostics.map(\.message) == ["3 lines outside of any component were skipped."])
  }

  @Test func aHundredThousandLevelsAreFlattened() {
    let deep = String(repeating: "BEGIN:X\n", count: 100_000)
    let document = read(deep + "A:1\n" + String(repeating: "END:X\n", count: 100_000))
    #expect(document.all("X").count == 100_000)
    #expect(document.diagnostics.count == 1)
    #expect(JCal.json(document.components).count > 1_000_000)
  }

  @Test func manyContinuationsTakeLinearTime() {
    let text = "BEGIN:VEVENT\nDESCRIPTION:a\n" + String(repeating: "!\n", count: 200_000)
    #expect(read(text).components.first?.property("DESCRIPTION")?.rawLength == 400_001)
  }
}
