import Testing

@testable import ICalendar

/// Values in, typed values out, for the properties of each RFC.
struct PropertyValuesTests {
  private func property(_ line: String) throws -> Property {
    let document = ComponentReader.read(Array("BEGIN:VEVENT\n\(line)\nEND:VEVENT".utf8), path: "")
    return try #require(document.components.first?.properties.first)
  }

  private static let nine = CivilDateTime(CivilDate(year: 2026, month: 1, day: 5), hour: 9)

  @Test(
    arguments: [
      ("DTSTART;VALUE=DATE:20260105", [.date(nine.date)]),
      ("DTSTART;TZID=Europe/Berlin:20260105T090000", [.dateTime(.floating(nine))]),
      ("DTSTAMP:20260105T090000Z", [.dateTime(.utc(Instant(seconds: nine.seconds)))]),
      ("DURATION:-P1DT2H", [.duration(Span(days: -1, seconds: -7_200))]),
      (
        "FREEBUSY:20260105T090000/PT1H,20260105T090000/20260105T100000",
        [
          .period(CalendarPeriod(start: .floating(nine), end: .span(Span(seconds: 3_600)))),
          .period(CalendarPeriod(start: .floating(nine), end: .time(.floating(nine.adding(seconds: 3_600))))),
        ]
      ),
      ("GEO:1.5;-2", [.structured([.float(1.5), .float(-2)])]),
      ("REQUEST-STATUS:3.1;Bad\\; value;X:1", [.structured([.text("3.1"), .text("Bad; value"), .text("X:1")])]),
      ("PRIORITY:5", [.integer(5)]), ("X-F;VALUE=FLOAT:-1.25", [.float(-1.25)]),
      ("X-B;VALUE=BOOLEAN:FALSE", [.boolean(false)]), ("X-B;VALUE=BOOLEAN:maybe", [.unknown("maybe")]),
      ("TZOFFSETTO:-0330", [.utcOffset(seconds: -12_600)]),
      ("X-T;VALUE=TIME:090000Z", [.time(secondOfDay: 32_400, isUTC: true)]),
      ("ATTENDEE:mailto:a@example.org", [.calendarAddress("mailto:a@example.org")]),
      ("URL:http://a.example/;b,c", [.uri("http://a.example/;b,c")]),
      ("ATTACH;VALUE=BINARY;ENCODING=BASE64:QUI=", [.binary([65, 66])]),
      ("CATEGORIES:a,b\\,c", [.text("a"), .text("b,c")]), ("SUMMARY:a,b", [.text("a,b")]),
      ("X-NEW:a\\,b", [.unknown("a\\,b")]), ("DTSTART:soon", [.unknown("soon")]),
    ] as [(String, [PropertyValue])]) func ofRFC5545(_ line: String, _ values: [PropertyValue]) throws
  {
    #expect(try property(line).values == values)
  }

  @Test func rulesAreRules() throws {
    guard case .recurrence(let rule) = try property("RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=3").value else {
      Issue.record("no rule")
      return
    }
    #expect(rule.frequency == .weekly)
    #expect(rule.limit == .count(3))
  }

  @Test(
    arguments: [
      ("NAME:Team\\, all", .text("Team, all")), ("COLOR:turquoise", .text("turquoise")),
      ("REFRESH-INTERVAL;VALUE=DURATION:P1W", .duration(Span(days: 7))),
      ("SOURCE;VALUE=URI:https://example.com/holidays.ics", .uri("https://example.com/holidays.ics")),
      ("IMAGE;VALUE=URI;DISPLAY=BADGE;FMTTYPE=image/png:http://example.com/i.png", .uri("http://example.com/i.png")),
      ("CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO:https://chat.example.com/a", .uri("https://chat.example.com/a")),
    ] as [(String, PropertyValue)]) func ofRFC7986(_ line: String, _ value: PropertyValue) throws
  {
    #expect(try property(line).value == value)
  }

  @Test(
    arguments: [
      ("LOCATION-TYPE:office,meeting-room", .text("office")), ("PARTICIPANT-TYPE:SPEAKER", .text("SPEAKER")),
      ("RESOURCE-TYPE:PROJECTOR", .text("PROJECTOR")),
      ("CALENDAR-ADDRESS:mailto:cecilia@example.com", .calendarAddress("mailto:cecilia@example.com")),
      ("STYLED-DESCRIPTION;VALUE=TEXT;FMTTYPE=text/html:<b>a\\, b</b>", .text("<b>a, b</b>")),
      ("STYLED-DESCRIPTION;VALUE=URI:http://example.org/desc.html", .uri("http://example.org/desc.html")),
      ("STRUCTURED-DATA;FMTTYPE=application/ld+json;VALUE=TEXT:{\"a\": 1\\, \"b\": 2}", .text("{\"a\": 1, \"b\": 2}")),
      ("STRUCTURED-DATA;VALUE=BINARY;ENCODING=BASE64:QUJD", .binary([65, 66, 67])),
      ("ACKNOWLEDGED:20260105T090000Z", .dateTime(.utc(Instant(seconds: nine.seconds)))),
      ("PROXIMITY:DEPART", .text("DEPART")), ("BUSYTYPE:BUSY-UNAVAILABLE", .text("BUSY-UNAVAILABLE")),
      ("LINK;VALUE=UID;LINKREL=next:uid-1", .text("uid-1")),
      ("CONCEPT:https://example.com/c", .uri("https://example.com/c")),
      ("X-WR-CALNAME:a\\, b", .unknown("a\\, b")),
    ] as [(String, PropertyValue)]) func ofRFC9073AndLater(_ line: String, _ value: PropertyValue) throws
  {
    #expect(try property(line).value == value)
  }

  @Test func parametersOfRFC6868AreDecoded() throws {
    let name = try property("ATTENDEE;CN=George Herman ^'Babe^' Ruth:mailto:babe@example.com").parameter("cn")
    #expect(name == "George Herman \"Babe\" Ruth")
    let place = try property("GEO;X-ADDRESS=\"Pittsburgh Pirates^n115 Federal St^^Pa 15212\":40.446816;-80.00566")
    #expect(place.parameter("X-ADDRESS") == "Pittsburgh Pirates\n115 Federal St^Pa 15212")
  }

  @Test func relationOfRFC9074IsAParameter() throws {
    let relation = try property("RELATED-TO;RELTYPE=SNOOZE:rand-uid")
    #expect(relation.parameter("RELTYPE") == "SNOOZE")
    #expect(relation.value == .text("rand-uid"))
  }

  @Test func whatIsWrittenIsReadBack() {
    let parameters = [
      Parameter("CN", "Lind, \"Ana\""), Parameter("MEMBER", "mailto:a@x.example", "b;c"), Parameter("X", "^\n"),
    ]
    let property = Property("attendee", parameters, rawValue: "mailto:ana@example.org")
    #expect(property.name == "ATTENDEE")
    #expect(property.parameters == parameters)
    #expect(property.rawValue == "mailto:ana@example.org")
    #expect(Property("X-A", rawValue: "").rawValue == "")
  }

  @Test(arguments: [
    ("ISO-8859-2", "=B1=F3", "ąó"), ("windows-1251", "=CF=F0=E8", "При"), ("cp1250", "=8A", "Š"),
    ("UTF-8", "=C3=BC", "ü"),
    ("ISO-8859-15", "=A4", "€"), ("KOI8-R", "=F0", "П"), ("unheard-of", "=FC", "ü"), ("US-ASCII", "a=3Db", "a=b"),
  ]) func charsetsOfVCalendarAreRead(_ charset: String, _ value: String, _ text: String) throws {
    #expect(try property("SUMMARY;CHARSET=\(charset);ENCODING=QUOTED-PRINTABLE:\(value)").text == text)
    #expect(try property("SUMMARY;QUOTED-PRINTABLE;CHARSET=\"\(charset)\":\(value)").text == text)
  }

  @Test func charsetOfUnencodedTextIsBelievedWhereItMustBe() throws {
    #expect(try property("SUMMARY;CHARSET=ISO-8859-2:Grün").text == "Grün")
    let mixed = Array("BEGIN:VEVENT\nLOCATION:üüü\nSUMMARY;CHARSET=ISO-8859-2:".utf8) + [0xB1]
    #expect(ComponentReader.read(mixed, path: "").components.first?.property("SUMMARY")?.text == "ą")
  }

  @Test func softBreaksJoinLines() throws {
    let text = try property("SUMMARY;ENCODING=QUOTED-PRINTABLE:one=\n two=\nthree=3D=\n=21").text
    #expect(text == "one twothree=!")
    let folded = try property("SUMMARY;ENCODING=\n QUOTED-PRINTABLE:one=\n two\n -three=\nfour").text
    #expect(folded == "one two-threefour")
    let border = ComponentReader.read(Array("BEGIN:VTODO\nSUMMARY;QUOTED-PRINTABLE:a=\nEND:VTODO".utf8), path: "")
    #expect(border.components.first?.property("SUMMARY")?.rawValue == "a=")
  }
}
