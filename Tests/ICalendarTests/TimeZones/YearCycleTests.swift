import Testing

@testable import ICalendar

/// Rules have no end where tables do.
struct YearCycleTests {
  private func offset(_ name: String, _ time: String) throws -> Int {
    try #require(Zone(named: name)).offset(at: instant(time)) / 60
  }

  /// The last Sundays of March and October, by the calendar: 29 March and 25 October 2150; 2104 is a leap year.
  @Test(arguments: [
    ("21500329T005959Z", 60), ("21500329T010000Z", 120), ("21501025T005959Z", 120), ("21501025T010000Z", 60),
    ("21000328T010000Z", 120), ("20981231T230000Z", 60), ("21040330T005959Z", 60), ("21040330T010000Z", 120),
    ("24001029T010000Z", 60), ("24001029T005959Z", 120), ("99990701T000000Z", 120),
  ])
  func berlinKeepsChanging(_ time: String, _ minutes: Int) throws {
    #expect(try offset("Europe/Berlin", time) == minutes)
  }

  @Test func theSouthIsInSummerOnNewYearsDay() throws {
    #expect(try offset("Australia/Sydney", "21500101T000000Z") == 660)
    #expect(try offset("Australia/Sydney", "21491231T000000Z") == 660)
    #expect(try offset("Australia/Sydney", "21500701T000000Z") == 600)
  }

  /// Morocco's table follows the moon and then stops.
  @Test(arguments: ["Africa/Casablanca", "Asia/Tokyo", "America/Sao_Paulo", "Asia/Tehran"])
  func aZoneWithoutAYearlyRuleStaysAsItIs(_ name: String) throws {
    let zone = try #require(Zone(named: name))
    #expect(!zone.table.hasCycle)
    #expect(try zone.offset(at: instant("21500701T000000Z")) == zone.offset(at: instant("21000101T000000Z")))
  }

  @Test(arguments: ["21500329T023000", "21501025T023000", "21500701T120000", "21500101T000000", "21491231T235959"])
  func clocksAgreeBeyondTheTable(_ reading: String) throws {
    let zone = try #require(Zone(named: "Europe/Berlin"))
    let local = try time(reading).wallClock
    var clock = ZoneClock(zone)
    #expect(clock.instant(of: local.seconds) == zone.instant(of: local).seconds)
    #expect(clock.time(at: local.seconds) == zone.time(at: Instant(seconds: local.seconds)))
    #expect(zone.time(at: zone.instant(of: local)).instant(floatingIn: .utc) == zone.instant(of: local))
  }

  @Test func gapsAndOverlapsAreAsBefore() throws {
    let zone = try #require(Zone(named: "Europe/Berlin"))
    #expect(try zone.instant(of: time("21500329T023000").wallClock) == instant("21500329T013000Z"))
    #expect(try zone.instant(of: time("21501025T023000").wallClock) == instant("21501025T003000Z"))
    #expect(try zone.inSecondPass.instant(of: time("21501025T023000").wallClock) == instant("21501025T013000Z"))
    #expect(
      try zone.time(at: instant("21501025T013000Z")) == .zoned(time("21501025T023000").wallClock, zone.inSecondPass))
  }

  /// A series from before goes on at its hour on the wall.
  @Test func aDefinitionGoesOnToo() throws {
    let document = calendar(
      """
      BEGIN:VTIMEZONE
      TZID:Own
      BEGIN:STANDARD
      DTSTART:16011028T030000
      TZOFFSETFROM:+0200
      TZOFFSETTO:+0100
      RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
      END:STANDARD
      BEGIN:DAYLIGHT
      DTSTART:16010325T020000
      TZOFFSETFROM:+0100
      TZOFFSETTO:+0200
      RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
      END:DAYLIGHT
      END:VTIMEZONE
      BEGIN:VEVENT
      UID:1
      DTSTART;TZID=Own:21500701T120000
      END:VEVENT
      BEGIN:VEVENT
      UID:2
      DTSTART;TZID=Own:21501225T120000
      END:VEVENT
      """)
    #expect(
      document.events.map { $0.start.instant(floatingIn: .utc) }
        == [try instant("21500701T100000"), try instant("21501225T110000")])
  }
}
