import Testing

@testable import ICalendar

struct PropertiesTests {
  private static let start = "DTSTART:20260105T100000Z\n"

  @Test func escapesAreResolved() throws {
    let read = try event(
      Self.start + "SUMMARY:a\\, b\\; c\\\\d\\ne\\\"f\nDESCRIPTION:one\\ntwo\\Nthree\\tfour")
    #expect(read.summary == "a, b; c\\d e\"f")
    #expect(read.details == "one\ntwo\nthree\\tfour")
  }

  @Test func whatCouldSteerATerminalIsLeftOut() throws {
    let read = try event(
      Self.start
        + "SUMMARY:a\u{1B}[31mred\u{1B}[0m \u{1B}]0;title\u{07}b"
        + "\u{9B}c\u{202E}d\u{200B}e\u{AD}f\u{FEFF}g\u{7F}\u{01}h"
        + "\nLOCATION:x\u{1B}]8;;http://evil\u{1B}\\y\n"
        + "ORGANIZER;CN=\"B\u{2067}o\u{1B}[2J\":mailto:bo@example.com"
    )
    #expect(read.summary == "ared bcdefgh")
    #expect(read.location == "xy")
    #expect(read.organizer?.commonName == "Bo")
  }

  @Test func parametersAreReadAsWritten() throws {
    let read = try event(
      Self.start + """
        attendee;cn="Doe; Jane: the 2nd, ^'J^' ^^";Role=chair;cutype=ROOM;
         partstat=needs-action:MAILTO:Jane@Example.com
        ATTENDEE;CN=Open "quote;PARTSTAT=ACCEPTED:mailto:open@example.com
        ATTENDEE;EMAIL=uuid@example.com:urn:uuid:1234
        ATTENDEE:bare@example.com
        """)
    #expect(
      read.attendees == [
        CalendarUser(
          address: "jane@example.com", commonName: "Doe; Jane: the 2nd, \"J\" ^", role: .chair,
          userType: .room,
          participationStatus: .needsAction),
        CalendarUser(
          address: "open@example.com", commonName: "Open \"quote", participationStatus: .accepted),
        CalendarUser(address: "uuid@example.com"), CalendarUser(address: "bare@example.com"),
      ])
  }

  @Test func wordsAndNumbersAreRead() throws {
    let read = try event(
      Self.start + """
        STATUS:cancelled
        CLASS:PRIVATE
        TRANSP:TRANSPARENT
        PRIORITY:1
        X-MICROSOFT-CDO-IMPORTANCE:2
        CATEGORIES:Red\\, deep,Blue
        CATEGORIES:Green
        SEQUENCE:4
        CREATED:20250101T000000Z
        LAST-MODIFIED:20250102T000000Z
        DTSTAMP:20250103T000000Z
        """)
    #expect(read.status == .cancelled)
    #expect(read.classification == .isPrivate)
    #expect(read.busyStatus == .free)
    #expect(read.priority == 1)
    #expect(read.importance == 2)
    #expect(read.categories == ["Red, deep", "Blue", "Green"])
    #expect(read.sequence == 4)
    #expect(read.created == (try instant("20250101T000000")))
    #expect(read.lastModified == (try instant("20250102T000000")))
    #expect(read.stamp == (try instant("20250103T000000")))
    let own = try event(Self.start + "TRANSP:TRANSPARENT\nX-MICROSOFT-CDO-BUSYSTATUS:OOF")
    #expect(own.busyStatus == .outOfOffice)
  }

  @Test func theOtherDescriptionStandsInForAnEmptyOne() throws {
    #expect(try event(Self.start + "X-ALT-DESC;FMTTYPE=text/html:<p>Hi</p>").details == "<p>Hi</p>")
    #expect(try event(Self.start + "DESCRIPTION:Ho\nX-ALT-DESC;FMTTYPE=text/html:<p>Hi</p>").details == "Ho")
  }

  @Test(arguments: [
    ("LOCATION:https://acme.zoom.us/j/123", true), ("DESCRIPTION:Join\\nhttps://meet.google.com/abc", true),
    ("X-GOOGLE-CONFERENCE:https://meet.google.com/abc", true), ("CONFERENCE;VALUE=URI:tel:+1", true),
    ("DESCRIPTION:see https://example.com/zoom.us", false), ("LOCATION:Room 5", false),
  ]) func linksOfVideoCallsAreSeen(_ line: String, _ expected: Bool) throws {
    #expect(try event(Self.start + line).hasConferenceLink == expected)
  }

  @Test func theOwnerIsReadFromOutlooksProperty() {
    let document = calendar("X-WR-CALNAME:Work\nX-OWNER;CN=\"Bo\":mailto:Bo@Example.com")
    #expect(document.owner == "bo@example.com")
    #expect(document.name == "Work")
  }

  @Test(arguments: [
    ("P1W", 7, 0), ("P2DT3H", 2, 10_800), ("-PT15M", 0, -900), ("PT1H30M", 0, 5_400), ("P1H", 0, 3_600),
  ]) func durationsAreRead(_ text: String, _ days: Int, _ seconds: Int64) {
    var copy = text
    #expect(copy.withUTF8 { DurationValue.span($0) } == Span(days: days, seconds: seconds))
  }

  @Test(arguments: ["", "P", "PT5", "1H", "PX", "P99999999999D"]) func nonsenseIsNoDuration(_ text: String) {
    var copy = text
    #expect(copy.withUTF8 { DurationValue.span($0) } == (text == "P" ? Span() : nil))
  }

  @Test(arguments: [
    ("20260105", "20260105"), ("2026-01-05", "20260105"), ("2026-01-05T10:00:00", "20260105T100000"),
    ("20260105T1000", "20260105T100000"), ("20260105T240000", "20260106T000000"),
    ("20260105T100000+0100", "20260105T090000Z"), ("2026-01-05T10:00:00.000Z", "20260105T100000Z"),
    ("20260105t100000z", "20260105T100000Z"), ("20260105T10", "20260105T100000"), ("20260105T90000", "20260105T090000"),
    ("20260105T 90000Z", "20260105T090000Z"), ("20260105T100000T", "20260105T100000"), ("20260105T::", "20260105"),
    ("20260105T100000\"", "20260105T100000"),
  ]) func timesAreReadInTheFormsFilesHave(_ text: String, _ basic: String) throws {
    #expect(try time(text) == (try time(basic)))
  }

  @Test(arguments: [
    "20260230", "20261301", "20260105T250000", "20260105T1", "20260105T17000", "20260105TT", "00000101", "today",
    "2026",
    "",
  ])
  func nonsenseIsNoTime(_ text: String) {
    var copy = text
    #expect(copy.withUTF8 { TimeValue($0) } == nil)
  }

  @Test func aQuoteAroundZoneAndValueIsOneAroundTheZone() throws {
    let berlin = try #require(Zone(named: "Europe/Berlin"))
    let quoted = try event("DTSTART;TZID=\"W. Europe Standard Time:20260105T090000\"")
    #expect(quoted.start == (try time("20260105T090000", berlin)))
  }

  @Test func anEventWithoutAStartIsSkippedAndSaid() throws {
    let document = calendar("BEGIN:VEVENT\nUID:1\nDTSTART:20260230T100000\nEND:VEVENT")
    #expect(document.events.isEmpty)
    let lost = try #require(document.undated.first)
    #expect(lost.line == 3)
    #expect(lost.withBytes { String(decoding: $0, as: UTF8.self) }.hasSuffix("20260230T100000\nEND:VEVENT"))
    #expect(document.diagnostics.map(\.severity) == [.error, .error])
    #expect(document.diagnostics.map(\.line) == [5, 3])
  }

  @Test func quotedPrintableIsDecoded() throws {
    let read = try event(
      Self.start
        + "SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=C3=9Cber=\ngabe\n"
        + "LOCATION;QUOTED-PRINTABLE:Room=205"
    )
    #expect(read.summary == "Übergabe")
    #expect(read.location == "Room 5")
  }

  @Test func partsOfARuleThatMakeNoSenseAreLeftOut() {
    let parsed = RecurrenceRule.parse("freq=weekly;INTERVAL=0;BYMONTH=13,5;BYHOUR=25;FOO=1;COUNT=x;;")
    #expect(parsed.rule?.frequency == .weekly)
    #expect(parsed.rule?.interval == 1)
    #expect(parsed.rule?.byMonth == [5])
    #expect(parsed.rule?.byHour == [])
    #expect(parsed.problems.count == 5)
    #expect(RecurrenceRule.parse("INTERVAL=2").rule == nil)
  }
}
