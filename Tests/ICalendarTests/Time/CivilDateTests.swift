import Testing

@testable import ICalendar

struct CivilDateTests {
  @Test(arguments: [
    (1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 2, 29, 11_016), (2100, 3, 1, 47_541), (1, 1, 1, -719_162),
    (9_999, 12, 31, 2_932_896),
  ]) func dayAndPartsAgree(_ year: Int, _ month: Int, _ day: Int, _ number: Int) {
    let date = CivilDate(year: year, month: month, day: day)
    #expect(date.day == number)
    #expect(date.parts == (year, month, day))
  }

  @Test func everyDayOfFourCenturiesFollowsTheOneBefore() {
    var date = CivilDate(year: 1999, month: 12, day: 31)
    for _ in 0..<146_097 {
      let (year, month, day) = date.parts
      let next = date.adding(days: 1)
      let isLast = day == CivilDate.daysInMonth(year: year, month: month)
      let expected = isLast ? (month == 12 ? (year + 1, 1, 1) : (year, month + 1, 1)) : (year, month, day + 1)
      guard next.parts == expected, next.weekday.rawValue == (date.weekday.rawValue + 1) % 7 else {
        Issue.record("\(date)")
        return
      }
      date = next
    }
  }

  @Test func weekdaysAreThoseOfTheCalendar() {
    #expect(CivilDate(year: 2026, month: 1, day: 5).weekday == .monday)
    #expect(CivilDate(year: 1601, month: 1, day: 1).weekday == .monday)
    #expect(CivilDate(year: 1969, month: 12, day: 28).weekday == .sunday)
  }

  @Test func readingsBefore1970KeepTheirTimeOfDay() {
    let reading = CivilDateTime(CivilDate(year: 1965, month: 6, day: 7), hour: 23, minute: 59, second: 58)
    #expect("\(reading)" == "1965-06-07T23:59:58")
    #expect(reading.date == CivilDate(year: 1965, month: 6, day: 7))
  }
}
