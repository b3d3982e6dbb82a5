import Testing

@testable import ICalendar

struct OverrideTests {
  private static let series = """
    BEGIN:VEVENT
    UID:1
    SUMMARY:Standup
    DTSTART;TZID=Europe/Berlin:20260105T100000
    DTEND;TZID=Europe/Berlin:20260105T103000
    RRULE:FREQ=DAILY;COUNT=5
    END:VEVENT

    """

  private func with(_ overrides: String...) -> CalendarDocument {
    calendar(Self.series + overrides.map { "BEGIN:VEVENT\nUID:1\n\($0)\nEND:VEVENT" }.joined(separator: "\n"))
  }

  private func days(_ document: CalendarDocument, _ from: String = "20260101", _ to: String = "20260201")
    throws -> [String]
  {
    try starts(document, from, to).map { String($0.dropFirst(8)) }
  }

  @Test func anOverrideReplacesItsInstance() throws {
    let document = with(
      "RECURRENCE-ID:20260106T090000Z\nDTSTART;TZID=Europe/Berlin:20260106T150000\n"
        + "DTEND;TZID=Europe/Berlin:20260106T160000"
    )
    #expect(
      try days(document)
        == ["05T10:00:00", "06T15:00:00", "07T10:00:00", "08T10:00:00", "09T10:00:00"])
    let set = try #require(document.recurrenceSets.first)
    let berlin = try #require(Zone(named: "Europe/Berlin"))
    let found = set.occurrences(from: try instant("20260106"), to: try instant("20260107"), floatingIn: .utc)
    #expect(
      found.occurrences == [
        Occurrence(
          start: try time("20260106T150000", berlin), end: try time("20260106T160000", berlin),
          recurrenceID: try time("20260106T090000Z"), event: 1)
      ])
    #expect(set.events[1].summary == "Standup")
  }

  @Test func anOverrideMovesInAndOutOfTheWindow() throws {
    let document = with(
      "RECURRENCE-ID;TZID=Europe/Berlin:20260106T100000\nDTSTART;TZID=Europe/Berlin:20260320T100000",
      "RECURRENCE-ID;TZID=Europe/Berlin:20260109T100000\nDTSTART;TZID=Europe/Berlin:20260107T080000")
    #expect(try days(document, "20260106", "20260109") == ["07T08:00:00", "07T10:00:00", "08T10:00:00"])
    #expect(try days(document, "20260109", "20260110") == [])
    #expect(try days(document, "20260320", "20260321") == ["20T10:00:00"])
  }

  @Test func cancelledInstancesAreLeftOut() throws {
    let document = with(
      "RECURRENCE-ID;TZID=Europe/Berlin:20260106T100000\nDTSTART;TZID=Europe/Berlin:20260106T100000\n"
        + "STATUS:CANCELLED"
    )
    #expect(try days(document) == ["05T10:00:00", "07T10:00:00", "08T10:00:00", "09T10:00:00"])
  }

  @Test func anOverrideIsFoundByWrittenTimeOrDay() throws {
    let byReading = with("RECURRENCE-ID:20260106T100000Z\nDTSTART;TZID=Europe/Berlin:20260106T110000")
    #expect(try days(byReading).count == 5)
    let byDay = with("RECURRENCE-ID;VALUE=DATE:20260106\nDTSTART;TZID=Europe/Berlin:20260106T110000")
    #expect(
      try days(byDay)
        == ["05T10:00:00", "06T11:00:00", "07T10:00:00", "08T10:00:00", "09T10:00:00"])
  }

  @Test func theNewestVersionOfAnOverrideHolds() throws {
    let document = with(
      "SEQUENCE:3\nRECURRENCE-ID;TZID=Europe/Berlin:20260106T100000\n"
        + "DTSTART;TZID=Europe/Berlin:20260106T130000",
      "SEQUENCE:2\nRECURRENCE-ID:20260106T090000Z\nDTSTART;TZID=Europe/Berlin:20260106T140000")
    #expect(try days(document, "20260106", "20260107") == ["06T13:00:00"])
  }

  @Test func overridesWithoutASeriesStandForThemselves() throws {
    let busy = calendar(
      """
      BEGIN:VEVENT
      UID:busy
      DTSTART:20260105T100000Z
      RECURRENCE-ID:20260105T100000Z
      SUMMARY:Busy
      END:VEVENT
      BEGIN:VEVENT
      UID:busy
      DTSTART:20260112T100000Z
      RECURRENCE-ID:20260112T100000Z
      SUMMARY:Busy
      END:VEVENT
      """)
    #expect(busy.recurrenceSets.count == 1)
    #expect(try days(busy) == ["05T10:00:00", "12T10:00:00"])
  }

  @Test func aRuleInAnOverrideIsIgnored() throws {
    let document = with(
      "RECURRENCE-ID;TZID=Europe/Berlin:20260106T100000\nDTSTART;TZID=Europe/Berlin:20260106T110000\n"
        + "RRULE:FREQ=DAILY"
    )
    #expect(try days(document).count == 5)
  }

  @Test func thisAndFutureMovesTheRestOfTheSeries() throws {
    let document = with(
      """
      RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20260107T100000
      DTSTART;TZID=Europe/Berlin:20260107T140000
      DTEND;TZID=Europe/Berlin:20260107T150000
      """)
    #expect(
      try days(document)
        == ["05T10:00:00", "06T10:00:00", "07T14:00:00", "08T14:00:00", "09T14:00:00"])
    let set = try #require(document.recurrenceSets.first)
    let last = set.occurrences(from: try instant("20260109"), to: try instant("20260110"), floatingIn: .utc)
    let berlin = try #require(Zone(named: "Europe/Berlin"))
    #expect(
      last.occurrences == [
        Occurrence(
          start: try time("20260109T140000", berlin), end: try time("20260109T150000", berlin),
          recurrenceID: try time("20260109T100000", berlin), event: 1)
      ])
  }

  @Test func ofTwoTailsTheLaterHoldsFromItsStart() throws {
    let document = with(
      "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20260106T100000\n"
        + "DTSTART;TZID=Europe/Berlin:20260106T140000",
      "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20260108T100000\n"
        + "DTSTART;TZID=Europe/Berlin:20260109T160000"
    )
    #expect(
      try days(document)
        == ["05T10:00:00", "06T14:00:00", "07T14:00:00", "09T16:00:00", "10T16:00:00"])
  }

  @Test func aCancelledTailEndsTheSeries() throws {
    let document = with(
      "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20260107T100000\n"
        + "DTSTART;TZID=Europe/Berlin:20260107T100000\nSTATUS:CANCELLED"
    )
    #expect(try days(document) == ["05T10:00:00", "06T10:00:00"])
  }

  @Test func anOverrideWithoutAnEndLastsAsLongAsItsSeries() throws {
    let document = with("RECURRENCE-ID:20260106T090000Z\nDTSTART;TZID=Europe/Berlin:20260106T150000")
    let set = try #require(document.recurrenceSets.first)
    #expect(set.events[1].span == Span(seconds: 1_800))
  }

  @Test(arguments: [
    ("20260106T100000", ";TZID=Europe/Berlin:20260106T100000"), (";VALUE=DATE:20260106", "20260106T100000"),
    (";TZID=America/New_York:20260106T040000", ";VALUE=DATE:20260106"), ("20260106T090000Z", "20260106T100000"),
  ])
  func twoFormsOfOneInstanceAreTwoVersions(_ older: String, _ newer: String) throws {
    let colon = { (id: String) in id.hasPrefix(";") ? id : ":" + id }
    let first = "SEQUENCE:1\nRECURRENCE-ID\(colon(older))\nDTSTART;TZID=Europe/Berlin:20260106T130000"
    let second = "SEQUENCE:2\nRECURRENCE-ID\(colon(newer))\nDTSTART;TZID=Europe/Berlin:20260106T140000"
    #expect(try days(with(first, second), "20260106", "20260107") == ["06T14:00:00"])
    #expect(try days(with(second, first), "20260106", "20260107") == ["06T14:00:00"])
    // The override may come before its series.
    let reversed = calendar(
      "BEGIN:VEVENT\nUID:1\n\(second)\nEND:VEVENT\nBEGIN:VEVENT\nUID:1\n\(first)\nEND:VEVENT\n" + Self.series)
    #expect(try days(reversed, "20260106", "20260107") == ["06T14:00:00"])
  }

  @Test func equalDigitsInDifferentFormsAreDifferentInstances() throws {
    let document = calendar(
      """
      BEGIN:VEVENT
      UID:1
      DTSTART;TZID=Europe/Berlin:20240401T090000
      DURATION:PT1H
      RRULE:FREQ=DAILY;COUNT=1
      RDATE:20240401T090000Z
      END:VEVENT
      BEGIN:VEVENT
      UID:1
      RECURRENCE-ID:20240401T090000
      DTSTART;TZID=Europe/Berlin:20240401T090000
      STATUS:CANCELLED
      END:VEVENT
      BEGIN:VEVENT
      UID:1
      RECURRENCE-ID:20240401T090000Z
      DTSTART;TZID=Europe/Berlin:20240401T130000
      END:VEVENT
      """)
    #expect(try starts(document, "20240401", "20240402") == ["2024-04-01T13:00:00"])
  }

  @Test func orphansOfEqualDigitsAreBothShown() throws {
    let document = calendar(
      "BEGIN:VEVENT\nUID:1\nRECURRENCE-ID:20240401T090000\nDTSTART:20240401T090000Z\nEND:VEVENT\n"
        + "BEGIN:VEVENT\nUID:1\nRECURRENCE-ID:20240401T090000Z\nDTSTART:20240401T100000Z\nEND:VEVENT")
    #expect(try starts(document, "20240401", "20240402").count == 2)
  }

  @Test func aCancelledInstanceNeedsNoStart() throws {
    let document = with("RECURRENCE-ID:20260106T090000Z\nSTATUS:CANCELLED")
    #expect(try days(document) == ["05T10:00:00", "07T10:00:00", "08T10:00:00", "09T10:00:00"])
    #expect(document.diagnostics.map(\.severity) == [.warning])
    #expect(document.diagnostics.map(\.property) == ["DTSTART"])
    let method = calendar(
      "METHOD:CANCEL\nBEGIN:VEVENT\nUID:1\nRECURRENCE-ID:20260106T090000Z\nEND:VEVENT")
    #expect(method.events.map(\.status) == [.cancelled])
  }

  @Test func anOverrideWithoutAStartStaysAtItsInstance() throws {
    let document = with("RECURRENCE-ID;TZID=Europe/Berlin:20260106T100000\nSUMMARY:Review")
    #expect(
      try days(document)
        == ["05T10:00:00", "06T10:00:00", "07T10:00:00", "08T10:00:00", "09T10:00:00"])
    let set = try #require(document.recurrenceSets.first)
    #expect(set.events.map(\.summary) == ["Standup", "Review"])
    #expect(set.events[1].span == Span(seconds: 1_800))
  }
}
