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

  private func definition(_ parts: String, _ name: String = "Own") -> String {
    "BEGIN:VTIMEZONE\nTZID:\(name)\n\(parts)\nEND:VTIMEZONE"
  }

  private func part(_ kind: String, _ lines: String...) -> String {
    (["BEGIN:\(kind)"] + lines + ["END:\(kind)"]).joined(separator: "\n")
  }

  @Test("A definition from the year 1 on") func yearOne() throws {
    let zone = definition(
      part(
        "STANDARD", "DTSTART:00010101T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")
        + "\n"
        + part(
          "DAYLIGHT", "DTSTART:00010101T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200",
          "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"))
    #expect(try starts(in: zone, "Own", "20260701T120000") == (try instant("20260701T100000")))
    #expect(try starts(in: zone, "Own", "20261201T120000") == (try instant("20261201T110000")))
  }

  @Test(
    "Offsets as some producers write them",
    arguments: [
      ("-500", "20260701T170000"), ("+0060", "20260701T110000"), ("+1", "20260701T110000"),
      ("+01:00", "20260701T110000"),
      ("0100", "20260701T110000"), ("+013000", "20260701T103000"), ("-0330", "20260701T153000"),
    ])
  func oddOffsets(_ offset: String, _ expected: String) throws {
    let zone = definition(part("STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:\(offset)", "TZOFFSETTO:\(offset)"))
    #expect(try starts(in: zone, "Own", "20260701T120000") == (try instant(expected)))
  }

  @Test("Without TZOFFSETFROM a part follows the one of the other kind") func missingOffsetFrom() throws {
    let zone = definition(
      part("STANDARD", "DTSTART:20201025T030000", "TZOFFSETTO:+0100", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")
        + "\n"
        + part(
          "DAYLIGHT", "DTSTART:20200329T020000", "TZOFFSETTO:+0200",
          "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"))
    // Berlin's changes are at 01:00 UTC; 02:30 on the day that summer ends comes twice and means the first.
    #expect(try starts(in: zone, "Own", "20261025T023000") == (try instant("20261025T003000")))
    #expect(try starts(in: zone, "Own", "20260329T033000") == (try instant("20260329T013000")))
  }

  @Test("Standard and daylight with one offset change nothing") func sameOffsets() throws {
    let zone = definition(
      part("STANDARD", "DTSTART:16010101T000000", "TZOFFSETFROM:+0530", "TZOFFSETTO:+0530")
        + "\n" + part("DAYLIGHT", "DTSTART:16010101T000000", "TZOFFSETFROM:+0530", "TZOFFSETTO:+0530"))
    #expect(try starts(in: zone, "Own", "20260701T120000") == (try instant("20260701T063000")))
  }

  @Test("A part that never begins still says the offset") func noStart() throws {
    let zone = definition(
      part("DAYLIGHT", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200") + "\n"
        + part("STANDARD", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100"))
    #expect(try starts(in: zone, "Own", "20260701T120000") == (try instant("20260701T110000")))
  }

  @Test("Of several eras each has its time") func eras() throws {
    let zone = definition(
      part("STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0100") + "\n"
        + part(
          "DAYLIGHT", "DTSTART:19900325T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200",
          "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;UNTIL=19950326T010000Z") + "\n"
        + part(
          "STANDARD", "DTSTART:19900930T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100",
          "RRULE:FREQ=YEARLY;BYMONTH=9;BYDAY=-1SU;UNTIL=19950924T010000Z") + "\n"
        + part("STANDARD", "DTSTART:20000101T000000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0300"))
    let times = try ["19900201T120000", "19950701T120000", "19960701T120000", "20300701T120000"].map {
      try starts(in: zone, "Own", $0)
    }
    #expect(
      times
        == (try ["19900201T110000", "19950701T100000", "19960701T110000", "20300701T090000"].map { try instant($0) }))
  }

  @Test("X-LIC-LOCATION names the zone") func location() throws {
    let wrong = part("STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0900", "TZOFFSETTO:+0900")
    let named = definition("X-LIC-LOCATION:Europe/Berlin\n" + wrong, "Unser Buero")
    #expect(try starts(in: named, "Unser Buero", "20260701T120000") == (try instant("20260701T100000")))
    let nameless = "BEGIN:VTIMEZONE\nX-LIC-LOCATION:Office\n\(wrong)\nEND:VTIMEZONE"
    #expect(try starts(in: nameless, "Office", "20260701T120000") == (try instant("20260701T030000")))
  }

  @Test("Of two definitions of a name the first holds") func duplicates() throws {
    let two = ["+0100", "+0500"].map {
      definition(part("STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:\($0)", "TZOFFSETTO:\($0)"))
    }
    #expect(try starts(in: two.joined(separator: "\n"), "Own", "20260701T120000") == (try instant("20260701T110000")))
  }

  @Test("A definition beats what an abbreviation may mean; alone it is taken and said") func abbreviation() throws {
    let china = definition(
      part("STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0800", "TZOFFSETTO:+0800"), "CST")
    #expect(try starts(in: china, "CST", "20260701T120000") == (try instant("20260701T040000")))
    let document = calendar("BEGIN:VEVENT\nUID:1\nDTSTART;TZID=CST:20260701T120000\nEND:VEVENT")
    #expect(document.events.first?.start.instant(floatingIn: .utc) == (try instant("20260701T170000")))
    #expect(document.diagnostics.map(\.severity) == [.warning])
  }

  @Test("Thousands of zones are read in time", arguments: [false, true]) func manyZones(_ isDefined: Bool) throws {
    var text = ""
    for number in 0..<2_000 {
      let name = "Office \(number) of \(number % 7)"
      if isDefined {
        text += "BEGIN:VTIMEZONE\nTZID:\(name)\nBEGIN:STANDARD\nDTSTART:20000101T00000\(number % 10)\n"
        text += "TZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nEND:STANDARD\nEND:VTIMEZONE\n"
      }
      text += "BEGIN:VEVENT\nUID:\(number)\nDTSTART;TZID=\(name):20260701T120000\nEND:VEVENT\n"
    }
    var document = CalendarDocument(path: "")
    let time = ContinuousClock().measure { document = calendar(text) }
    #expect(document.events.count == 2_000)
    let expected = try instant(isDefined ? "20260701T100000" : "20260701T120000")
    #expect(document.events.allSatisfy { $0.start.instant(floatingIn: .utc) == expected })
    #expect(time < .seconds(10))
  }

  @Test func aKnownNameWinsOverItsDefinition() throws {
    let wrong = Self.custom.replacing("Customized Time Zone", with: "America/New_York")
    #expect(try starts(in: wrong, "America/New_York", "20260701T120000") == (try instant("20260701T160000")))
  }

  @Test(arguments: ["UTC+01:00", "GMT +0100 (Standard) / GMT +0200 (Daylight)", "GMT+0100"])
  func aDefinitionWinsOverAnOffsetInItsName(_ name: String) throws {
    let summer = Self.custom.replacing("Customized Time Zone", with: name)
    #expect(try starts(in: summer, "\"\(name)\"", "20260701T120000") == (try instant("20260701T100000")))
  }

  @Test func anOffsetHoldsWhereNothingDefinesItsName() throws {
    let document = calendar("BEGIN:VEVENT\nUID:1\nDTSTART;TZID=UTC+01:00:20260701T120000\nEND:VEVENT")
    let start = try #require(document.events.first).start
    #expect(start.instant(floatingIn: .utc) == (try instant("20260701T110000")))
    #expect(document.diagnostics.isEmpty)
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
