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
    let rule = try #require(copy.withUTF8 { VCalendarRule.parse($0) }?.rule)
    let days = RuleInstances(rule, start: try time("20260105T090000")).map { "\($0.date)".filter { $0 != "-" } }
    #expect(days.joined(separator: " ") == expected)
  }

  @Test(arguments: [
    ("D2 0600 1200 1500 #2", "05T06 05T12 05T15 07T06 07T12 07T15"),
    ("D1 0900 1330 #2", "05T09 05T13:30 06T09 06T13:30"),
    ("W1 MO 0900 1300 M15 #2", "05T09 05T09:15 05T13 05T13:15 12T09 12T09:15 12T13 12T13:15"),
    ("W1 MO TU 1200 TH 1130 #3", "05T12 06T12 08T11:30"), ("W1 MO WE 0900 1000 #2", "05T09 05T10 07T09 07T10"),
    ("W1 MO$ 1200 #2", "05T12 12T12"), ("MD1 7 0800 20260207T235959", "07T08 07T08"),
  ]) func timesOfDayAreRead(_ text: String, _ expected: String) throws {
    var copy = text
    let rule = try #require(copy.withUTF8 { VCalendarRule.parse($0) }?.rule)
    let times = RuleInstances(rule, start: try time("20260105T000000")).map { local in
      "\("\(local)".dropFirst(8).prefix(5))" + (local.minute == 0 ? "" : ":\(local.minute)")
    }
    #expect(times.joined(separator: " ") == expected)
  }

  @Test(arguments: [
    ("YM1 6 #2 MP1 1+ MO", "20260601 20270607"), ("YM2 6 12 #3 MD1 12 LD", "20260612 20260630 20261212"),
    ("MP6 1+ MO #2 D1 #5", "20260105 20260706"), ("YD1 5 D1 #5 20270106T000000Z", "20260105 20270105"),
    ("MP1 1+ MO TU 2- FR #4", "20260105 20260106 20260123 20260202"), ("W1 MO #2 M30 #3", "20260105 20260112"),
  ]) func rulesInsideRulesAreReadWhereTheyCanBe(_ text: String, _ expected: String) throws {
    try ruleGivesItsDays(text, expected)
  }

  @Test(arguments: [
    ("D1 #2", []), ("W1 MO$ #2", ["the end mark $ was left out"]),
    ("MP6 1+ MO #2 D1 #5", ["the rule inside the rule was left out"]),
    ("MD1 40 1 #2", ["the number 40 is out of range and was left out"]),
    ("MP1 1+ MO 0900 2+ TU 1000", ["times of day that differ between days were left out"]),
    ("D1 #5 M10 #6", ["the repetition in minutes has no time of day before it and was left out"]),
  ]) func whatIsLeftOutIsReported(_ text: String, _ problems: [String]) throws {
    var copy = text
    #expect(copy.withUTF8 { VCalendarRule.parse($0) }?.problems == problems)
  }

  @Test func longNonsenseTakesLinearTime() {
    for word in ["M1 ", "1+ MO ", "MO 0900 ", "0900 0901 M1 ", "$ ", "7 "] {
      var text = "MP1 " + String(repeating: word, count: 100_000)
      #expect(text.withUTF8 { VCalendarRule.parse($0)?.problems.count ?? 0 } <= 10)
    }
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
