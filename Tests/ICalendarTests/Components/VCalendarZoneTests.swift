import Testing

@testable import ICalendar

/// TZ and DAYLIGHT of vCalendar 1.0.
struct VCalendarZoneTests {
  private func zone(_ offset: String?, _ daylight: String...) -> Zone? {
    var zone = VCalendarZone()
    if var offset { offset.withUTF8 { zone.readOffset($0) } }
    for var line in daylight { line.withUTF8 { zone.readDaylight($0) } }
    return zone.zone()
  }

  private func hours(_ zone: Zone?, _ day: String) throws -> Double {
    Double(try #require(zone).offset(at: try instant(day))) / 3_600
  }

  @Test(arguments: [("-08", -8.0), ("-0800", -8.0), ("+05:30", 5.5), ("+0530", 5.5), ("0", 0.0)])
  func offsetAlone(_ text: String, _ expected: Double) throws {
    #expect(try hours(zone(text), "20260701") == expected)
  }

  @Test func nothingIsNoZone() {
    #expect(zone(nil) == nil)
    #expect(zone("west") == nil)
    #expect(zone(nil, "FALSE") == nil)
  }

  @Test func theSummerOfTheSpecification() throws {
    let pacific = zone("-10", "TRUE;-09;19960407T115959;19961027T100000;PST;PDT")
    #expect(try hours(pacific, "19960407T215958Z") == -10)
    #expect(try hours(pacific, "19960407T215959Z") == -9)
    #expect(try hours(pacific, "19961027T185959Z") == -9)
    #expect(try hours(pacific, "19961027T190000Z") == -10)
  }

  @Test func theLastSummerGoesOnEveryYear() throws {
    let berlin = zone("+01", "TRUE;+02;20040328T020000;20041031T030000;CET;CEST")
    #expect(try hours(berlin, "20260329T005959Z") == 1)
    #expect(try hours(berlin, "20260329T010000Z") == 2)
    #expect(try hours(berlin, "20261025T005959Z") == 2)
    #expect(try hours(berlin, "20261025T010000Z") == 1)
    #expect(try hours(berlin, "20030701") == 1)
  }

  @Test func changesInUTCAndWithoutTZ() throws {
    let berlin = zone(nil, "TRUE;+02;20040328T010000Z;20041031T010000Z;CET;CEST")
    #expect(try hours(berlin, "20040328T010000Z") == 2)
    #expect(try hours(berlin, "20041031T010000Z") == 1)
  }

  @Test func brokenLinesAreLeftOut() throws {
    #expect(
      try hours(zone("+01", "TRUE;+02;soon;later", "TRUE", "", "TRUE;x;20040328T020000;20041031T030000"), "20040701")
        == 1)
  }

  @Test func aFileOfThatTimeIsReadInItsZone() throws {
    let text = """
      BEGIN:VCALENDAR
      VERSION:1.0
      TZ:+01
      DAYLIGHT:TRUE;+02;20040328T020000;20041031T030000;CET;CEST
      BEGIN:VEVENT
      UID:1
      SUMMARY;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:B=FCro=
       und Hof
      DTSTART:20040105T090000
      DTEND:20040105T100000
      RRULE:MP1 1+ MO #0
      EXDATE:20040301T090000;20040405T090000
      DALARM:20040105T085000;;;soon
      END:VEVENT
      END:VCALENDAR
      """
    let document = CalendarReader.read(Array(text.utf8), path: "old.vcs")
    #expect(document.diagnostics == [])
    #expect(document.events.map(\.summary) == ["Büro und Hof"])
    let zone = try #require(document.zone)
    let set = try #require(document.recurrenceSets.first)
    let found = set.occurrences(
      from: try instant("20040101"), to: try instant("20040701"), floatingIn: zone
    ).occurrences.map { $0.start.instant(floatingIn: zone) }
    let expected = ["20040105T080000Z", "20040202T080000Z", "20040503T070000Z", "20040607T070000Z"]
    #expect(found == (try expected.map { try instant($0) }))
  }
}
