import Testing

@testable import ICalendar

/// VTIMEZONEs for names nothing else knows.
struct EmbeddedZoneTests {
  private func starts(in definition: String, _ name: String, _ reading: String) throws -> Instant {
    let document = calendar(
      "BEGIN:VEVENT\nUID:1\nDTSTART;TZID=\(name):\(reading)\nEND:VEVENT\n\(definition)")
    return try #require(document.events.first).start.instant(floatingIn: .utc)
  }

  private static let custom = """
    BEGIN:VTIMEZONE
    TZID:Customized Time Zone
    BEGIN:STANDARD
    DTSTART:16010101T030000
    TZOFFSETFROM:+0200
    TZOFFSETTO:+0100
    RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
    END:STANDARD
    BEGIN:DAYLIGHT
    DTSTART:16010101T020000
    TZOFFSETFROM:+0100
    TZOFFSETTO:+0200
    RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
    END:DAYLIGHT
    END:VTIMEZONE
    """

  @Test func aDefinitionBehindItsEventsAndFrom1601IsUsed() throws {
    #expect(
      try starts(in: Self.custom, "Customized Time Zone", "20260701T120000")
        == (try instant("20260701T100000")))
    #expect(
      try starts(in: Self.custom, "Customized Time Zone", "20260101T120000")
        == (try instant("20260101T110000")))
    #expect(
      try starts(in: Self.custom, "Customized Time Zone", "20260329T023000")
        == (try instant("20260329T013000")))
  }

  @Test func datesInsteadOfRulesAreUsed() throws {
    let dates = """
      BEGIN:VTIMEZONE
      TZID:Own
      BEGIN:STANDARD
      DTSTART:20251026T030000
      TZOFFSETFROM:+0200
      TZOFFSETTO:+0100
      RDATE:20251026T030000,20261025T030000
      END:STANDARD
      BEGIN:DAYLIGHT
      DTSTART:20260329T020000
      TZOFFSETFROM:+0100
      TZOFFSETTO:+0200
      END:DAYLIGHT
      END:VTIMEZONE
      """
    #expect(try starts(in: dates, "Own", "20260701T120000") == (try instant("20260701T100000")))
    #expect(try starts(in: dates, "Own", "20261201T120000") == (try instant("20261201T110000")))
    #expect(try starts(in: dates, "Own", "20200101T120000") == (try instant("20200101T100000")))
  }

  @Test func onlyDaylightAndOddOffsetsAreUsed() throws {
    let daylight = """
      BEGIN:VTIMEZONE
      TZID:Own
      BEGIN:DAYLIGHT
      DTSTART:20000101T000000
      TZOFFSETFROM:-500
      TZOFFSETTO:-500
      END:DAYLIGHT
      END:VTIMEZONE
      """
    #expect(try starts(in: daylight, "Own", "20260701T120000") == (try instant("20260701T170000")))
  }

  @Test func aKnownNameWinsOverItsDefinition() throws {
    let wrong = Self.custom.replacing("Customized Time Zone", with: "America/New_York")
    #expect(try starts(in: wrong, "America/New_York", "20260701T120000") == (try instant("20260701T160000")))
  }

  @Test func anEscapedNameIsTheSameAsAQuotedOne() throws {
    let escaped = Self.custom.replacing("Customized Time Zone", with: "Nowhere\\, Elsewhere")
    #expect(
      try starts(in: escaped, "\"Nowhere, Elsewhere\"", "20260701T120000") == (try instant("20260701T100000"))
    )
  }

  @Test func anUnknownNameFallsBackToTheCalendarsZone() throws {
    let document = calendar(
      "BEGIN:VEVENT\nUID:1\nDTSTART;TZID=Mars/Olympus:20260701T120000\nEND:VEVENT\n"
        + "X-WR-TIMEZONE:Europe/Berlin"
    )
    let berlin = try #require(document.zone)
    #expect(document.events.first?.start == (try time("20260701T120000", berlin)))
    #expect(document.diagnostics.map(\.severity) == [.warning])
  }

  @Test func anUnknownNameAloneIsFloating() throws {
    let document = calendar("BEGIN:VEVENT\nUID:1\nDTSTART;TZID=Mars/Olympus:20260701T120000\nEND:VEVENT")
    #expect(document.events.first?.start == (try time("20260701T120000")))
    #expect(document.diagnostics.map(\.property) == ["DTSTART"])
    #expect(document.diagnostics.map(\.line) == [5])
  }

  @Test func anUnquotedColonInAZoneIsRepaired() throws {
    let document = calendar(
      "BEGIN:VEVENT\nUID:1\nDTSTART;TZID=(UTC-05:00) Eastern Time (US & Canada):20260701T120000\nEND:VEVENT")
    #expect(document.events.first?.start.instant(floatingIn: .utc) == (try instant("20260701T160000")))
  }

  @Test(arguments: [
    "FREQ=SECONDLY", "FREQ=MINUTELY", "FREQ=SECONDLY;UNTIL=20990101T000000Z", "FREQ=SECONDLY;COUNT=1000000000",
  ])
  func aDefinitionThatChangesEverySecondIsCut(_ rule: String) throws {
    let definition = """
      BEGIN:VTIMEZONE
      TZID:Q
      BEGIN:STANDARD
      DTSTART:19700101T000000
      TZOFFSETFROM:+0100
      TZOFFSETTO:+0100
      RRULE:\(rule)
      END:STANDARD
      END:VTIMEZONE
      """
    let zones = Array(definition.utf8).withUnsafeBufferPointer { DocumentZones($0) }
    let made = try #require(zones.definition("Q", inCalendarAt: 0)?.zone(atMost: 10_000))
    #expect(made.isCut)
    #expect(made.cost == 1_000)
    let document = calendar("\(definition)\nBEGIN:VEVENT\nUID:1\nDTSTART;TZID=Q:20260701T120000\nEND:VEVENT")
    #expect(document.events.first?.start.instant(floatingIn: .utc) == (try instant("20260701T110000")))
    #expect(document.diagnostics.map(\.severity) == [.warning])
    #expect(document.diagnostics.map(\.property) == ["DTSTART"])
  }

  @Test func manyDefinitionsShareOneBound() throws {
    let names = (0..<300).map { "Q\($0)" }
    let definitions = names.map { name in
      "BEGIN:VTIMEZONE\nTZID:\(name)\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0200\n"
        + "TZOFFSETTO:+0100\nRRULE:FREQ=MINUTELY\nEND:STANDARD\nEND:VTIMEZONE\n"
        + "BEGIN:VEVENT\nUID:\(name)\nDTSTART;TZID=\(name):20260701T120000\nEND:VEVENT\n"
    }
    let document = calendar(definitions.joined())
    #expect(document.events.count == 300)
    #expect(
      Set(document.events.map { $0.start.instant(floatingIn: .utc) }) == [try instant("20260701T110000")])
  }

  private func fixed(_ name: String, _ offset: String) -> String {
    "BEGIN:VTIMEZONE\nTZID:\(name)\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:\(offset)\n"
      + "TZOFFSETTO:\(offset)\nEND:STANDARD\nEND:VTIMEZONE\n"
  }

  private func wrapped(_ lines: String) -> String { "BEGIN:VCALENDAR\n\(lines)END:VCALENDAR\n" }

  private func event(_ zone: String) -> String {
    "BEGIN:VEVENT\nUID:\(zone)\nDTSTART;TZID=\(zone):20240401T090000\nEND:VEVENT\n"
  }

  @Test(arguments: ["", "\u{FEFF}"])
  func aDefinitionBelongsToItsCalendar(_ mark: String) throws {
    let name = "Customized Time Zone"
    let text =
      wrapped(event(name) + fixed(name, "+0500")) + mark + wrapped(event(name) + fixed(name, "+0100"))
      + wrapped(event(name))
    let document = CalendarReader.read(Array(text.utf8), path: "two.ics")
    // A calendar without the definition borrows the first.
    #expect(
      document.events.map { $0.start.instant(floatingIn: .utc) }
        == [try instant("20240401T040000"), try instant("20240401T080000"), try instant("20240401T040000")])
  }

  @Test func aCalendarsZoneBelongsToThatCalendar() throws {
    let text =
      wrapped("X-WR-TIMEZONE:Europe/Berlin\n" + event("Nope"))
      + wrapped("X-WR-TIMEZONE:America/New_York\n" + event("Nope")) + wrapped(event("Nope"))
    let document = CalendarReader.read(Array(text.utf8), path: "two.ics")
    #expect(
      document.events.map { $0.start.instant(floatingIn: .utc) }
        == [try instant("20240401T070000"), try instant("20240401T130000"), try instant("20240401T090000")])
    #expect(document.diagnostics.count == 3)
  }
}
