import ICalendar
import Testing

@testable import Audit

@Suite("Busy minutes")
struct BusyMinutesTests {
  private let monday = CivilDate(year: 2026, month: 11, day: 2)

  private func time(_ day: Int, _ hour: Int, _ minute: Int = 0) -> CivilDateTime {
    CivilDateTime(monday.adding(days: day)).adding(seconds: Int64(hour * 3_600 + minute * 60))
  }

  @Test func whatOverlapsCountsOnceAndWhatLiesOutsideNot() {
    var minutes = BusyMinutes(firstDay: monday, days: 7)
    minutes.add((time(0, 10, 15), time(0, 11, 5)))
    minutes.add((time(0, 10, 30), time(0, 10, 50)))
    minutes.add((time(-1, 23), time(0, 0, 20)))
    minutes.add((time(6, 23, 59), time(9, 0)))
    minutes.add((time(0, 12), time(0, 12)))
    #expect(minutes.busyMinutes(weekday: .monday, hour: 10) == 45)
    #expect(minutes.busyMinutes(weekday: .monday, hour: 11) == 5)
    #expect(minutes.busyMinutes(weekday: .monday, hour: 0) == 20)
    #expect(minutes.busyMinutes(weekday: .monday, hour: 12) == 0)
    #expect(minutes.busyMinutes(weekday: .sunday, hour: 23) == 1)
  }

  @Test func aWholeDayIsCovered() {
    var minutes = BusyMinutes(firstDay: monday, days: 14)
    minutes.add((time(8, 0), time(9, 0)))
    for hour in 0..<24 { #expect(minutes.busyMinutes(weekday: .tuesday, hour: hour) == 60) }
    #expect(minutes.busyMinutes(weekday: .monday, hour: 23) == 0)
    #expect(minutes.busyMinutes(weekday: .wednesday, hour: 0) == 0)
  }

  @Test func freeStretchesLieBetween() {
    var minutes = BusyMinutes(firstDay: monday, days: 2)
    minutes.add((time(0, 9, 30), time(0, 10)))
    minutes.add((time(1, 16), time(1, 18)))
    let free = minutes.freeBlocks(workday: 540..<1_020, workingDays: [.monday, .tuesday])
    #expect(free == [[30, 420], [420]])
    #expect(minutes.freeBlocks(workday: 540..<1_020, workingDays: [.tuesday]) == [[], [420]])
  }
}
