import Testing

@testable import ICalendar

struct ZoneClockTests {
  /// Hour by hour over two years with all their changes, the remembering clock says what the table says.
  @Test(arguments: [
    "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Sao_Paulo", "Pacific/Apia",
    "Asia/Tokyo",
    "Africa/Casablanca",
  ]) func theRememberingClockAgreesWithTheTable(_ name: String) throws {
    let zone = try #require(Zone(named: name))
    var clock = ZoneClock(zone)
    let start = try time("20110101T000000").wallClock.seconds
    for hour in 0..<17_520 {
      let reading = start + Int64(hour) * 3_600 + 900
      let instant = zone.instant(of: CivilDateTime(seconds: reading)).seconds
      let shown = clock.time(at: reading)
      guard clock.instant(of: reading) == instant, shown == zone.time(at: Instant(seconds: reading)),
        shown.instant(floatingIn: .utc).seconds == reading
      else {
        Issue.record("\(CivilDateTime(seconds: reading))")
        return
      }
    }
  }
}
