import Testing

@testable import ICalendar

/// Gaps and overlaps of wall clocks, in zones that differ in hour, direction and size of the change.
struct DaylightSavingTests {
  private func offsets(_ zone: Zone, _ readings: String...) throws -> [String] {
    try readings.map { reading in
      let instant = zone.instant(of: try time(reading).wallClock)
      return "\(zone.local(instant)) \(zone.offset(at: instant) / 60)"
    }
  }

  @Test func newYorkSkipsAndRepeatsTwoOClock() throws {
    let zone = try #require(Zone(named: "America/New_York"))
    #expect(
      try offsets(zone, "20260308T015959", "20260308T020000", "20260308T023000", "20260308T030000")
        == [
          "2026-03-08T01:59:59 -300", "2026-03-08T03:00:00 -240", "2026-03-08T03:30:00 -240",
          "2026-03-08T03:00:00 -240",
        ])
    #expect(
      try offsets(zone, "20261101T005959", "20261101T010000", "20261101T013000", "20261101T020000")
        == [
          "2026-11-01T00:59:59 -240", "2026-11-01T01:00:00 -240", "2026-11-01T01:30:00 -240",
          "2026-11-01T02:00:00 -300",
        ])
  }

  @Test func berlinChangesAtOneUTC() throws {
    let zone = try #require(Zone(named: "Europe/Berlin"))
    #expect(
      try offsets(zone, "20260329T023000", "20261025T023000", "20261025T030000")
        == ["2026-03-29T03:30:00 120", "2026-10-25T02:30:00 120", "2026-10-25T03:00:00 60"])
    #expect(zone.offset(at: try instant("20260329T005959")) == 3_600)
    #expect(zone.offset(at: try instant("20260329T010000")) == 7_200)
  }

  @Test func lordHoweChangesByHalfAnHour() throws {
    let zone = try #require(Zone(named: "Australia/Lord_Howe"))
    #expect(
      try offsets(zone, "20261004T021500", "20260405T014500", "20260405T020000")
        == ["2026-10-04T02:45:00 660", "2026-04-05T01:45:00 660", "2026-04-05T02:00:00 630"])
  }

  @Test func saoPauloSkippedMidnight() throws {
    let zone = try #require(Zone(named: "America/Sao_Paulo"))
    #expect(
      try offsets(zone, "20181104T000000", "20180217T233000") == [
        "2018-11-04T01:00:00 -120", "2018-02-17T23:30:00 -120",
      ])
    #expect(
      try starts(of: "DTSTART;TZID=America/Sao_Paulo:20181103T000000\nRRULE:FREQ=DAILY;COUNT=3")
        == ["2018-11-03T00:00:00", "2018-11-04T01:00:00", "2018-11-05T00:00:00"])
  }

  @Test func apiaSkippedADay() throws {
    // 30 December 2011 did not exist: its meeting falls on that of the 31st.
    #expect(
      try starts(of: "DTSTART;TZID=Pacific/Apia:20111229T090000\nRRULE:FREQ=DAILY;COUNT=3")
        == ["2011-12-29T09:00:00", "2011-12-31T09:00:00"])
  }

  @Test func aSeriesKeepsItsWallClock() throws {
    let document = calendar(
      "BEGIN:VEVENT\nUID:1\nDTSTART;TZID=America/New_York:20260301T090000\nRRULE:FREQ=WEEKLY;COUNT=3\n"
        + "END:VEVENT"
    )
    let set = try #require(document.recurrenceSets.first)
    let found = set.occurrences(from: try instant("20260101"), to: try instant("20270101"), floatingIn: .utc)
    #expect(
      found.occurrences.map { $0.start.instant(floatingIn: .utc) } == [
        try instant("20260301T140000"), try instant("20260308T130000"), try instant("20260315T130000"),
      ])
  }

  @Test func everyHourOfTheShortAndTheLongDay() throws {
    let short = try starts(
      of: "DTSTART;TZID=Europe/Berlin:20260329T000000\nRRULE:FREQ=HOURLY;UNTIL=20260329T235959")
    #expect(short.count == 23)
    #expect(short[2] == "2026-03-29T03:00:00")
    // The repeated hour of the long day is taken once: steps are those of the wall clock.
    let long = try starts(
      of: "DTSTART;TZID=Europe/Berlin:20261025T000000\nRRULE:FREQ=HOURLY;UNTIL=20261025T235959")
    #expect(long.count == 24)
  }

  @Test func anEventAcrossTheChangeLastsItsExactTime() throws {
    let document = calendar(
      "BEGIN:VEVENT\nUID:1\nDTSTART;TZID=Europe/Berlin:20260329T010000\nDURATION:PT2H\nEND:VEVENT\n"
        + "BEGIN:VEVENT\nUID:2\nDTSTART;TZID=Europe/Berlin:20260328T120000\nDURATION:P1D\nEND:VEVENT\n"
        + "BEGIN:VEVENT\nUID:3\nDTSTART;TZID=Europe/Berlin:20261025T013000\nDURATION:PT1H30M\nEND:VEVENT")
    let ends = document.recurrenceSets.flatMap {
      $0.occurrences(from: Instant(seconds: 0), to: Instant(seconds: 4_000_000_000), floatingIn: .utc)
        .occurrences
    }.map(\.end)
    let berlin = try #require(Zone(named: "Europe/Berlin"))
    #expect(
      ends == [
        try time("20260329T040000", berlin), try time("20260329T120000", berlin),
        try time("20261025T020000", berlin.inSecondPass),
      ])
  }

  @Test func theSecondPassIsATimeOfItsOwn() throws {
    let zone = try #require(Zone(named: "Europe/Berlin"))
    let reading = try time("20241027T023000").wallClock
    #expect(zone.instant(of: reading) == (try instant("20241027T003000")))
    #expect(zone.inSecondPass.instant(of: reading) == (try instant("20241027T013000")))
    #expect(zone.time(at: try instant("20241027T003000")) == .zoned(reading, zone))
    #expect(zone.time(at: try instant("20241027T013000")) == .zoned(reading, zone.inSecondPass))
    #expect(zone.inSecondPass != zone)
    #expect(zone.inSecondPass.name == "Europe/Berlin")
    for text in ["20240331T023000", "20241027T015959", "20241027T030000", "20240701T120000"] {
      let plain = try time(text).wallClock
      #expect(zone.inSecondPass.instant(of: plain) == zone.instant(of: plain), "\(text)")
    }
  }

  private static let beforeTheLongNight = "DTSTART;TZID=Europe/Berlin:20241026T023000\n"

  @Test func anEndInTheSecondPassHasItsOffset() throws {
    #expect(
      try spans(
        of: Self.beforeTheLongNight + "DTEND;TZID=Europe/Berlin:20241026T033000\nRRULE:FREQ=DAILY;COUNT=2") == [
          "2024-10-26T02:30:00+120 2024-10-26T03:30:00+120", "2024-10-27T02:30:00+120 2024-10-27T02:30:00+60",
        ])
  }

  @Test(arguments: [
    "RDATE:20241027T013000Z", "RDATE;TZID=America/New_York:20241026T213000",
    "RDATE;VALUE=PERIOD:20241027T013000Z/PT1H",
  ])
  func aDateInTheSecondPassStaysThere(_ date: String) throws {
    #expect(
      try spans(of: Self.beforeTheLongNight + "DURATION:PT1H\n\(date)") == [
        "2024-10-26T02:30:00+120 2024-10-26T03:30:00+120", "2024-10-27T02:30:00+60 2024-10-27T03:30:00+60",
      ])
  }

  @Test func bothPassesAreInstances() throws {
    #expect(
      try spans(
        of: Self.beforeTheLongNight + "DURATION:PT1H\nRDATE:20241027T013000Z,20241027T003000Z") == [
          "2024-10-26T02:30:00+120 2024-10-26T03:30:00+120", "2024-10-27T02:30:00+120 2024-10-27T02:30:00+60",
          "2024-10-27T02:30:00+60 2024-10-27T03:30:00+60",
        ])
    #expect(
      try spans(of: Self.beforeTheLongNight + "DURATION:P1D\nRDATE:20241027T013000Z") == [
        "2024-10-26T02:30:00+120 2024-10-27T02:30:00+120", "2024-10-27T02:30:00+60 2024-10-28T02:30:00+60",
      ])
  }

  @Test func anExceptionInTheSecondPassLeavesTheFirst() throws {
    let series = Self.beforeTheLongNight + "RRULE:FREQ=DAILY;COUNT=2\nEXDATE:"
    #expect(try starts(of: series + "20241027T013000Z") == ["2024-10-26T02:30:00", "2024-10-27T02:30:00"])
    #expect(try starts(of: series + "20241027T003000Z") == ["2024-10-26T02:30:00"])
  }

  @Test func aFloatingSeriesKeepsWhatTheViewersZoneSkips() throws {
    let zone = try #require(Zone(named: "America/New_York"))
    let document = calendar("BEGIN:VEVENT\nUID:1\nDTSTART:20240310T010000\nRRULE:FREQ=HOURLY;COUNT=4\nEND:VEVENT")
    #expect(
      try starts(document, "20240101", "20250101", floatingIn: zone)
        == ["2024-03-10T01:00:00", "2024-03-10T02:00:00", "2024-03-10T03:00:00", "2024-03-10T04:00:00"])
  }
}
