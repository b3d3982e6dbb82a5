import Testing

@testable import ICalendar

/// The places where engines contradict each other, each with the reading taken here.
struct DialectDecisionsTests {
  private func readings(_ rule: String, from start: String, _ zone: Zone? = nil, count: Int = 10) throws
    -> [String]
  {
    let rule = try #require(RecurrenceRule.parse(rule).rule)
    return RuleInstances(rule, start: try time(start, zone)).prefix(count).map {
      let text = "\($0)".filter { $0 != "-" && $0 != ":" }
      return start.contains("T") ? text : String(text.prefix(8))
    }
  }

  @Test func missingPartsComeFromTheStart() throws {
    #expect(
      try readings("FREQ=YEARLY;BYMONTHDAY=29", from: "20240529", count: 3) == [
        "20240529", "20250529", "20260529",
      ])
    #expect(
      try readings("FREQ=YEARLY;BYWEEKNO=20", from: "20240515", count: 3) == [
        "20240515", "20250514", "20260513",
      ])
  }

  @Test func setPositionsCountOverTheWholePeriod() throws {
    #expect(
      try readings("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,3;COUNT=3", from: "20241023")
        == ["20241023", "20241028", "20241030"])
  }

  @Test func aStartOutsideItsRuleIsShownAndNotCounted() throws {
    let document = calendar(
      """
      BEGIN:VEVENT
      UID:1
      DTSTART;VALUE=DATE:20260106
      RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=3
      END:VEVENT
      """)
    #expect(
      try starts(document, "20260101", "20270101") == ["2026-01-06", "2026-01-12", "2026-01-19", "2026-01-26"]
    )
    let set = try #require(document.recurrenceSets.first)
    let expansion = set.occurrences(
      from: try instant("20260101"), to: try instant("20270101"), floatingIn: .utc)
    #expect(expansion.diagnostics.map(\.property) == ["DTSTART"])
    #expect(expansion.diagnostics.map(\.severity) == [.warning])
  }

  @Test func aMatchingStartIsOneOfTheCount() throws {
    #expect(
      try starts(of: "DTSTART;VALUE=DATE:20260105\nRRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=2")
        == ["2026-01-05", "2026-01-12"])
  }

  @Test func theYearOfAWeekNumberIsTheYearOfItsWeeks() throws {
    #expect(
      try readings("FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO,TU;INTERVAL=3;UNTIL=20320101", from: "20241231")
        == ["20241231", "20280103", "20280104", "20301230", "20301231"])
  }

  @Test func aReadingInAGapIsTheOneAfterIt() throws {
    #expect(
      try starts(of: "DTSTART;TZID=America/New_York:20260307T022200\nRRULE:FREQ=DAILY;COUNT=3")
        == ["2026-03-07T02:22:00", "2026-03-08T03:22:00", "2026-03-09T02:22:00"])
  }

  @Test func hoursAreStepsOfTheLocalClock() throws {
    #expect(
      try starts(of: "DTSTART;TZID=Europe/Zurich:20230326T000000\nRRULE:FREQ=HOURLY;INTERVAL=2;COUNT=5")
        == [
          "2023-03-26T00:00:00", "2023-03-26T03:00:00", "2023-03-26T04:00:00", "2023-03-26T06:00:00",
          "2023-03-26T08:00:00",
        ])
  }

  @Test func untilIsReadInEveryForm() throws {
    let start = "DTSTART;TZID=America/New_York:20260105T200000\nRRULE:FREQ=DAILY;UNTIL="
    let three = ["2026-01-05T20:00:00", "2026-01-06T20:00:00", "2026-01-07T20:00:00"]
    #expect(try starts(of: start + "20260107") == three)
    #expect(try starts(of: start + "20260107T200000") == three)
    #expect(try starts(of: start + "20260108T010000Z") == three)
    #expect(try starts(of: start + "20260108T005959Z") == Array(three.prefix(2)))
    #expect(try starts(of: start + "20260107;") == three)
    #expect(try starts(of: start + "20200101") == Array(three.prefix(1)))
    #expect(
      try starts(of: "DTSTART;VALUE=DATE:20260105\nRRULE:FREQ=DAILY;UNTIL=20260106T235959Z")
        == ["2026-01-05", "2026-01-06"])
  }

  @Test func exceptionsAreComparedAsInstants() throws {
    let series = "DTSTART;TZID=Europe/Berlin:20260105T100000\nRRULE:FREQ=DAILY;COUNT=4\n"
    let left = ["2026-01-05T10:00:00", "2026-01-07T10:00:00", "2026-01-08T10:00:00"]
    #expect(try starts(of: series + "EXDATE:20260106T090000Z") == left)
    #expect(try starts(of: series + "EXDATE;TZID=America/New_York:20260106T040000") == left)
    #expect(try starts(of: series + "EXDATE;VALUE=DATE:20260106") == left)
    #expect(try starts(of: series + "EXDATE:20260106T100000") == left)
    #expect(try starts(of: series + "EXDATE;TZID=W. Europe Standard Time:20260106T100000") == left)
  }

  @Test func aTimeInASeriesOfDaysTakesTheWrittenDay() throws {
    let series = "DTSTART;VALUE=DATE:20260105\nRRULE:FREQ=DAILY;COUNT=3\n"
    let left = ["2026-01-05", "2026-01-07"]
    #expect(try starts(of: series + "EXDATE:20260106T000000") == left)
    #expect(try starts(of: series + "EXDATE;TZID=Pacific/Auckland:20260106T000000") == left)
    #expect(try starts(of: series + "EXDATE:20260106T000000Z") == left)
  }

  @Test func mixedAndOddWeekdaysAreTaken() throws {
    #expect(
      try readings("FREQ=MONTHLY;BYDAY=MO,2TU", from: "20260105", count: 5)
        == ["20260105", "20260112", "20260113", "20260119", "20260126"])
    #expect(
      try readings("FREQ=MONTHLY;BYDAY=0MO,1TU", from: "20260106", count: 2) == ["20260106", "20260203"])
    #expect(
      try readings("FREQ=WEEKLY;BYDAY=2MO,WE", from: "20260105", count: 3) == [
        "20260105", "20260107", "20260112",
      ])
    #expect(RecurrenceRule.parse("FREQ=MONTHLY;BYDAY=0MO,1TU").problems.count == 1)
  }

  @Test func timePartsOfASeriesOfDaysAreIgnored() throws {
    #expect(
      try readings("FREQ=DAILY;BYMINUTE=1,2,3,4;INTERVAL=2;COUNT=3", from: "20241018")
        == ["20241018", "20241020", "20241022"])
  }

  @Test func oddEndsAreRepaired() throws {
    #expect(try event("DTSTART;VALUE=DATE:20260105\nDTEND;VALUE=DATE:20260105").span == Span(days: 1))
    #expect(try event("DTSTART;VALUE=DATE:20260105").span == Span(days: 1))
    #expect(try event("DTSTART:20260105T100000").span == Span())
    #expect(try event("DTSTART:20260105T100000\nDTEND:20260105T100000").span == Span())
    let swapped = try event("DTSTART:20260105T100000\nDTEND:20260105T090000")
    #expect(swapped.start == (try time("20260105T090000")))
    #expect(swapped.span == Span(seconds: 3_600))
    let backwards = try event("DTSTART:20260105T120000Z\nDURATION:-PT1H")
    #expect(backwards.start == (try time("20260105T110000Z")))
    #expect(backwards.span == Span(seconds: 3_600))
    let dayBack = try event("DTSTART;TZID=Europe/Berlin:20260330T120000\nDURATION:-P1D")
    #expect(dayBack.start.wallClock == (try time("20260329T120000").wallClock))
    #expect(dayBack.span == Span(days: 1))
  }

  @Test func aSeriesThatEndsBeforeItStartsKeepsItsStart() throws {
    let lines = "DTSTART:20260105T020000Z\nDTEND:20260105T013000Z\nRRULE:FREQ=DAILY;COUNT=3\nEXDATE:20260106T020000Z"
    let series = try event(lines)
    #expect(series.start == (try time("20260105T020000Z")))
    #expect(series.span == Span(seconds: 1_800))
    let days = RecurrenceSet(events: [series]).occurrences(
      from: try instant("20260101"), to: try instant("20260201"), floatingIn: .utc)
    #expect(days.occurrences.map(\.start) == [try time("20260105T020000Z"), try time("20260107T020000Z")])
  }

  @Test func theShapeOfAValueIsTrusted() throws {
    #expect(try event("DTSTART;VALUE=DATE:20110804T120000").start == (try time("20110804T120000")))
    #expect(try event("DTSTART;VALUE=DATE-TIME:20110804").start == (try time("20110804")))
    #expect(try event("DTSTART:20110804\nSUMMARY;VALUE=\"TEXT\":Fair").summary == "Fair")
  }

  @Test func oneUIDWithDifferentStartsIsSeveralEvents() throws {
    let two = calendar(
      """
      BEGIN:VEVENT
      UID:1
      DTSTART:20260105T100000Z
      END:VEVENT
      BEGIN:VEVENT
      UID:1
      DTSTART:20260106T100000Z
      END:VEVENT
      """)
    #expect(two.recurrenceSets.count == 2)
  }

  @Test func ofTwoVersionsOfASeriesTheNewestHolds() throws {
    let versions = calendar(
      """
      BEGIN:VEVENT
      UID:1
      SEQUENCE:2
      DTSTART:20260105T100000Z
      RRULE:FREQ=DAILY;COUNT=2
      END:VEVENT
      BEGIN:VEVENT
      UID:1
      SEQUENCE:1
      DTSTART:20260105T110000Z
      RRULE:FREQ=DAILY;COUNT=9
      END:VEVENT
      """)
    #expect(try starts(versions, "20260101", "20270101") == ["2026-01-05T10:00:00", "2026-01-06T10:00:00"])
  }

  @Test func aFloatingSeriesStaysFloating() throws {
    let document = calendar(
      "BEGIN:VEVENT\nUID:1\nDTSTART:20260105T010000\nRRULE:FREQ=DAILY;COUNT=3\nEXDATE:20260106T010000Z\nEND:VEVENT")
    let set = try #require(document.recurrenceSets.first)
    let found = set.occurrences(from: try instant("20260101"), to: try instant("20260201"), floatingIn: .utc)
    #expect(found.occurrences.map(\.start) == [try time("20260105T010000"), try time("20260107T010000")])
  }

  @Test func theCalendarsZoneMovesNoInstant() throws {
    let document = calendar(
      "X-WR-TIMEZONE:America/New_York\nBEGIN:VEVENT\nUID:1\nDTSTART:20260303T030000Z\n"
        + "RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=2\nEND:VEVENT")
    let set = try #require(document.recurrenceSets.first)
    let found = set.occurrences(
      from: try instant("20260301"), to: try instant("20260401"), floatingIn: try #require(document.zone))
    #expect(found.occurrences.map(\.start) == [try time("20260303T030000Z"), try time("20260310T030000Z")])
  }
}
