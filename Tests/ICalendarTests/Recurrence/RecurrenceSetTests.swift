import Testing

@testable import ICalendar

struct RecurrenceSetTests {
  @Test func datesAndPeriodsAreAdded() throws {
    let document = calendar(
      """
      BEGIN:VEVENT
      UID:1
      DTSTART;TZID=Europe/Berlin:20260105T100000
      DURATION:PT1H
      RDATE;TZID=Europe/Berlin:20260107T100000,20260105T100000
      RDATE;VALUE=PERIOD;TZID=Europe/Berlin:20260109T100000/PT3H
      RDATE;VALUE=PERIOD:20260110T090000Z/20260110T093000Z
      END:VEVENT
      """)
    let set = try #require(document.recurrenceSets.first)
    let found = set.occurrences(from: try instant("20260101"), to: try instant("20270101"), floatingIn: .utc)
    #expect(
      found.occurrences.map { "\($0.start.wallClock) \($0.end.wallClock)" } == [
        "2026-01-05T10:00:00 2026-01-05T11:00:00", "2026-01-07T10:00:00 2026-01-07T11:00:00",
        "2026-01-09T10:00:00 2026-01-09T13:00:00", "2026-01-10T10:00:00 2026-01-10T10:30:00",
      ])
  }

  @Test func exceptionRulesTakeAway() throws {
    #expect(
      try starts(
        of: "DTSTART;VALUE=DATE:20260105\nRRULE:FREQ=DAILY;COUNT=7\nEXRULE:FREQ=WEEKLY;BYDAY=TU,WE,SA,SU")
        == ["2026-01-05", "2026-01-08", "2026-01-09"])
  }

  @Test func aRuleThatIsItsOwnExceptionEnds() throws {
    #expect(
      try starts(
        of: "DTSTART:20260105T100000Z\nRRULE:FREQ=MINUTELY\nEXRULE:FREQ=MINUTELY", "20260101", "20260201")
        == [])
  }

  @Test func severalRulesAreUnited() throws {
    #expect(
      try starts(of: "DTSTART;VALUE=DATE:20260105\nRRULE:FREQ=WEEKLY;COUNT=2\nRRULE:FREQ=DAILY;COUNT=2")
        == ["2026-01-05", "2026-01-06", "2026-01-12"])
  }

  @Test func theWindowIsHalfOpenAndCutsAtTheStart() throws {
    let document = calendar(
      "BEGIN:VEVENT\nUID:1\nDTSTART:20260105T100000Z\nDURATION:PT2H\nRRULE:FREQ=DAILY\nEND:VEVENT")
    #expect(
      try starts(document, "20260106T100000", "20260108T100000")
        == ["2026-01-06T10:00:00", "2026-01-07T10:00:00"])
    #expect(try starts(document, "20260106T110000", "20260106T120000") == [])
  }

  @Test func aLimitIsReported() throws {
    let document = calendar("BEGIN:VEVENT\nUID:1\nDTSTART:20260105T100000Z\nRRULE:FREQ=SECONDLY\nEND:VEVENT")
    let set = try #require(document.recurrenceSets.first)
    let found = set.occurrences(
      from: try instant("20260105"), to: try instant("20300101"), floatingIn: .utc, limit: 50)
    #expect(found.occurrences.count == 50)
    #expect(found.truncated)
    #expect(found.occurrences.first?.start == (try time("20260105T100000Z")))
    #expect(found.diagnostics.map(\.severity) == [.error])
  }

  @Test func aBoundOnWhatExceptionsTakeIsReported() throws {
    let document = calendar(
      "BEGIN:VEVENT\nUID:1\nDTSTART:20260105T100000Z\nRRULE:FREQ=SECONDLY\nEXRULE:FREQ=SECONDLY;BYSECOND="
        + "\((0..<60).map(String.init).joined(separator: ","))\nEND:VEVENT")
    let set = try #require(document.recurrenceSets.first)
    let found = set.occurrences(from: try instant("20260101"), to: try instant("20300101"), floatingIn: .utc)
    #expect(found.occurrences.isEmpty)
    #expect(found.truncated)
    #expect(found.diagnostics.map(\.severity) == [.error])
  }

  @Test func floatingTimesAndDaysAreReadInTheGivenZone() throws {
    let tokyo = try #require(Zone(named: "Asia/Tokyo"))
    let document = calendar(
      "BEGIN:VEVENT\nUID:1\nDTSTART:20260105T080000\nEND:VEVENT\nBEGIN:VEVENT\nUID:2\n"
        + "DTSTART;VALUE=DATE:20260105\nEND:VEVENT"
    )
    // 8:00 in Tokyo is 23:00 UTC of the day before.
    let sets = document.recurrenceSets
    let (from, to) = (try instant("20260104T150000"), try instant("20260104T230001"))
    #expect(sets.map { $0.occurrences(from: from, to: to, floatingIn: tokyo).occurrences.count } == [1, 1])
    #expect(sets.map { $0.occurrences(from: from, to: to, floatingIn: .utc).occurrences.count } == [0, 0])
  }

  @Test func daysStayDaysAcrossDaylightSaving() throws {
    let berlin = try #require(Zone(named: "Europe/Berlin"))
    let document = calendar(
      "BEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:20260328\nDTEND;VALUE=DATE:20260330\n"
        + "RRULE:FREQ=DAILY;COUNT=3\nEND:VEVENT"
    )
    let set = try #require(document.recurrenceSets.first)
    let found = set.occurrences(
      from: try instant("20260301"), to: try instant("20260501"), floatingIn: berlin)
    #expect(
      found.occurrences.map { "\($0.end.wallClock.date)" } == ["2026-03-30", "2026-03-31", "2026-04-01"])
  }

  @Test func aCancelledSeriesHasNoInstances() throws {
    #expect(try starts(of: "DTSTART:20260105T100000Z\nSTATUS:CANCELLED\nRRULE:FREQ=DAILY;COUNT=3") == [])
  }

  @Test func eventsWithoutUIDAreEachTheirOwn() throws {
    let document = calendar(
      "BEGIN:VEVENT\nDTSTART:20260105T100000Z\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART:20260105T100000Z\nEND:VEVENT"
    )
    #expect(document.recurrenceSets.count == 2)
  }

  @Test func aFarWindowOfACountedRuleIsCountedTo() throws {
    let lines = "DTSTART;TZID=Europe/Berlin:20000103T100000\nRRULE:FREQ=WEEKLY;BYDAY=MO,WE;COUNT=2720"
    // 2720 meetings are 1360 weeks: the last one is on 2026-01-21.
    #expect(
      try starts(of: lines, "20260115", "20270101") == ["2026-01-19T10:00:00", "2026-01-21T10:00:00"])
  }

  @Test(arguments: [
    ("DTSTART:99991231T233000Z\nDURATION:PT1H", ["9999-12-31T23:30:00 9999-12-31T23:59:59"]),
    (
      "DTSTART;VALUE=DATE:99991230\nRRULE:FREQ=DAILY",
      [
        "9999-12-30T00:00:00 9999-12-31T00:00:00", "9999-12-31T00:00:00 9999-12-31T00:00:00",
      ]
    ),
    (
      "DTSTART:99991231T230000Z\nDURATION:P4W\nRDATE;TZID=America/New_York:99991231T233000",
      [
        "9999-12-31T23:00:00 9999-12-31T23:59:59"
      ]
    ),
  ])
  func nothingReachesBeyondTheYear9999(_ lines: String, _ expected: [String]) throws {
    let document = calendar("BEGIN:VEVENT\nUID:1\n\(lines)\nEND:VEVENT")
    let set = try #require(document.recurrenceSets.first)
    let found = set.occurrences(
      from: try instant("99990101"), to: Instant(seconds: .max / 2), floatingIn: .utc)
    #expect(found.occurrences.map { "\($0.start.wallClock) \($0.end.wallClock)" } == expected)
    #expect(found.diagnostics.map(\.property) == ["DTSTART"])
  }
}
