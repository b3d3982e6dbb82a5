import Testing

@testable import ICalendar

/// Hours that a clock shows twice or not at all, in sets and their exceptions.
///
/// Berlin's clock is set back on 2026-10-25 from 3:00 to 2:00 (00:00Z to 02:00Z show 2:00 to 3:00 twice), and forward
/// on 2026-03-29 from 2:00 to 3:00 (at 01:00Z).
struct OverlapTests {
  private let nightly = "DTSTART;TZID=Europe/Berlin:20261024T023000\nDURATION:PT15M\nRRULE:FREQ=DAILY;COUNT=3\n"

  private func stamps(_ lines: String) throws -> [String] {
    try spans(of: lines).map { String($0.prefix { $0 != " " }) }
  }

  @Test func anExceptionRuleLeavesTheSecondPass() throws {
    let lines = nightly + "RDATE:20261025T013000Z\nEXRULE:FREQ=WEEKLY;BYDAY=SU"
    #expect(try stamps(lines) == ["2026-10-24T02:30:00+120", "2026-10-25T02:30:00+60", "2026-10-26T02:30:00+60"])
  }

  @Test func anExceptionRuleInAGapTakesWhatIsShownLater() throws {
    let lines = "DTSTART;TZID=Europe/Berlin:20260328T033000\nRRULE:FREQ=DAILY;COUNT=3\nEXRULE:FREQ=DAILY;BYHOUR=2"
    #expect(try stamps(lines) == ["2026-03-28T03:30:00+60", "2026-03-30T03:30:00+120"])
  }

  @Test func aTailKeepsTheSecondPass() throws {
    let document = calendar(
      """
      BEGIN:VEVENT
      UID:1
      \(nightly)RDATE:20261025T013000Z
      END:VEVENT
      BEGIN:VEVENT
      UID:1
      RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20261024T023000
      DTSTART;TZID=Europe/Berlin:20261024T024500
      DURATION:PT30M
      END:VEVENT
      """)
    let set = try #require(document.recurrenceSets.first)
    let found = set.occurrences(from: try instant("20261001"), to: try instant("20261101"), floatingIn: .utc)
    let instants = found.occurrences.map { CivilDateTime(seconds: $0.start.instant(floatingIn: .utc).seconds) }
    #expect(
      instants.map { "\($0)" }
        == ["2026-10-24T00:45:00", "2026-10-25T00:45:00", "2026-10-25T01:45:00", "2026-10-26T01:45:00"])
  }

  @Test func anOverrideMayNameTheOtherPass() throws {
    let hourly = "DTSTART;TZID=Europe/Berlin:20261025T003000\nDURATION:PT15M\nRRULE:FREQ=HOURLY;COUNT=5"
    let override = "RECURRENCE-ID:20261025T013000Z\nDTSTART;TZID=Europe/Berlin:20261025T120000\nDURATION:PT15M"
    let document = calendar(
      "BEGIN:VEVENT\nUID:1\n\(hourly)\nEND:VEVENT\nBEGIN:VEVENT\nUID:1\n\(override)\nEND:VEVENT")
    #expect(
      try starts(document, "20261024", "20261027").map { String($0.dropFirst(11)) }
        == ["00:30:00", "01:30:00", "03:30:00", "04:30:00", "12:00:00"])
  }

  @Test func anOverrideOfTheSecondPassLeavesTheFirst() throws {
    let series = nightly + "RDATE:20261025T013000Z"
    let override = "RECURRENCE-ID:20261025T013000Z\nDTSTART;TZID=Europe/Berlin:20261025T120000\nDURATION:PT15M"
    let document = calendar(
      "BEGIN:VEVENT\nUID:1\n\(series)\nEND:VEVENT\nBEGIN:VEVENT\nUID:1\n\(override)\nEND:VEVENT")
    let set = try #require(document.recurrenceSets.first)
    let found = set.occurrences(from: try instant("20261001"), to: try instant("20261101"), floatingIn: .utc)
    let instants = found.occurrences.map { CivilDateTime(seconds: $0.start.instant(floatingIn: .utc).seconds) }
    #expect(
      instants.map { "\($0)" }
        == ["2026-10-24T00:30:00", "2026-10-25T00:30:00", "2026-10-25T11:00:00", "2026-10-26T01:30:00"])
  }

  @Test(arguments: [
    // Of 1:45, 2:00, 2:15 ... the readings in the gap are shown an hour later, from 01:00Z on.
    ("20260329T010000Z", ["01:30", "01:45", "03:00"]), ("20260329T011459Z", ["01:30", "01:45", "03:00"]),
    ("20260329T011500Z", ["01:30", "01:45", "03:00", "03:15"]),
    ("20260329T021500", ["01:30", "01:45", "03:00", "03:15"]),
    ("20260329T031500", ["01:30", "01:45", "03:00", "03:15"]), ("20260329T014500", ["01:30", "01:45"]),
    ("20260329T005959Z", ["01:30", "01:45"]), ("20260329T015959", ["01:30", "01:45"]),
  ]) func untilInAGapIsAnInstant(_ until: String, _ expected: [String]) throws {
    let lines = "DTSTART;TZID=Europe/Berlin:20260329T013000\nRRULE:FREQ=MINUTELY;INTERVAL=15;UNTIL=\(until)"
    #expect(try starts(of: lines).map { $0.dropFirst(11).prefix(5) } == expected.map { $0[...] })
  }

  @Test(arguments: [
    ("20261025T003000Z", ["02:15", "02:30"]), ("20261025T013000Z", ["02:15", "02:30", "02:45"]),
    ("20261025T020000Z", ["02:15", "02:30", "02:45", "03:00"]), ("20261025T023000", ["02:15", "02:30"]),
  ]) func untilInAnOverlapIsAnInstant(_ until: String, _ expected: [String]) throws {
    let lines = "DTSTART;TZID=Europe/Berlin:20261025T021500\nRRULE:FREQ=MINUTELY;INTERVAL=15;UNTIL=\(until)"
    #expect(try starts(of: lines).map { $0.dropFirst(11).prefix(5) } == expected.map { $0[...] })
  }

  @Test func readingsOfAGapComeInTheirPlaceAndOnce() throws {
    let lines = "DTSTART;TZID=Europe/Berlin:20260329T014000\nRRULE:FREQ=MINUTELY;INTERVAL=25;COUNT=7"
    // 1:40, 2:05 (3:05), 2:30 (3:30), 2:55 (3:55), 3:20, 3:45, 4:10.
    #expect(
      try starts(of: lines).map { $0.dropFirst(11).prefix(5) }
        == ["01:40", "03:05", "03:20", "03:30", "03:45", "03:55", "04:10"])
    let hourly = "DTSTART;TZID=Europe/Berlin:20260329T003000\nRRULE:FREQ=HOURLY;COUNT=5"
    #expect(
      try starts(of: hourly).map { $0.dropFirst(11).prefix(5) } == ["00:30", "01:30", "03:30", "04:30"])
  }

  @Test func aSkippedDayIsTheNextOne() throws {
    // Apia had no 2011-12-30.
    let lines = "DTSTART;TZID=Pacific/Apia:20111229T090000\nRRULE:FREQ=DAILY;COUNT=4"
    #expect(
      try starts(of: lines) == ["2011-12-29T09:00:00", "2011-12-31T09:00:00", "2012-01-01T09:00:00"])
  }
}
