import ICalendar
import Testing

@testable import Reports

@Suite("Times as RFC 3339 writes them")
struct TimeTextTests {
  private let day = CivilDate(year: 2026, month: 7, day: 1)
  private var nine: CivilDateTime { CivilDateTime(day, hour: 9) }

  @Test func theFourForms() throws {
    let berlin = try #require(Zone(named: "Europe/Berlin"))
    let newYork = try #require(Zone(named: "America/New_York"))
    let kolkata = try #require(Zone(named: "Asia/Kolkata"))
    #expect(TimeText.text(.date(day)) == "2026-07-01")
    #expect(TimeText.text(.floating(nine)) == "2026-07-01T09:00:00")
    #expect(TimeText.text(.utc(Zone.utc.instant(of: nine))) == "2026-07-01T09:00:00Z")
    #expect(TimeText.text(.zoned(nine, berlin)) == "2026-07-01T09:00:00+02:00")
    #expect(TimeText.text(.zoned(nine, newYork)) == "2026-07-01T09:00:00-04:00")
    #expect(TimeText.text(.zoned(nine, kolkata)) == "2026-07-01T09:00:00+05:30")
  }

  @Test func aReadingInsideAGapShowsWhatTheClockShowed() throws {
    let berlin = try #require(Zone(named: "Europe/Berlin"))
    let gap = CivilDateTime(CivilDate(year: 2026, month: 3, day: 29), hour: 2, minute: 30)
    #expect(TimeText.text(.zoned(gap, berlin)) == "2026-03-29T03:30:00+02:00")
  }
}
