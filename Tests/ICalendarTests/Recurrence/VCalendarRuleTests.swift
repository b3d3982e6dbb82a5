import Testing

@testable import ICalendar

/// The grammar of vCalendar 1.0, by the examples of its section 2.2 and of files.
struct VCalendarRuleTests {
  @Test(arguments: [
    ("D1 #3", "20260105 20260106 20260107"), ("D2 #3", "20260105 20260107 20260109"), ("D1", "20260105 20260106"),
    ("D1 20260107T000000", "20260105 20260106"),
    ("W1 MO WE #4", "20260105 20260107 20260112 20260114"), ("W2 MO #3", "20260105 20260119 20260202"),
    ("MD1 5 6- #3", "20260105 20260126 20260205"), ("MD1 LD #2", "20260131 20260228"),
    ("MP1 1+ 1- MO #4", "20260105 20260126 20260202 20260223"),
    ("MP1 1+ MO 2+ TU #3", "20260105 20260113 20260202"), ("YM1 1 6 #3", "20260105 20260605 20270105"),
    ("YD1 5 100 #3", "20260105 20260410 20270105"),
  ]) func ruleGivesItsDays(_ text: String, _ expected: String) throws {
    var copy = text
    let rule = try #require(copy.withUTF8 { VCalendarRule.parse($0) })
    let days = RuleInstances(rule, start: try time("20260105T090000")).map { "\($0.date)".filter { $0 != "-" } }
    #expect(days.joined(separator: " ") == expected)
  }

  @Test(arguments: ["", "FREQ=DAILY", "X1 #3", "D0", "D1 #x", "W1 XX"]) func nonsenseIsNoRule(_ text: String) {
    var copy = text
    #expect(copy.withUTF8 { VCalendarRule.parse($0) } == nil)
  }

  @Test func theReaderTakesIt() throws {
    let series = try starts(of: "DTSTART:20260105T090000\nRRULE:D1 #2")
    #expect(series == ["2026-01-05T09:00:00", "2026-01-06T09:00:00"])
  }
}
