import Testing

@testable import ICalendar

/// The tables of libical, ical.js and rust-rrule, gathered in one file.
@Suite(.enabled(if: FieldData.isThere, FieldData.reason))
struct RuleTableTests {
  struct Row {
    var id, rule, use, extra: String
    var start: CalendarTime
    var begin: CivilDateTime?
    var expected: [CivilDateTime]
  }

  @Test func everyRuleOfTheTableGivesTheInstancesItNames() throws {
    let rows = try rows()
    #expect(rows.count > 300)
    for row in rows where row.use != "error-case" {
      let rule = try #require(RecurrenceRule.parse(row.rule).rule, "\(row.id)")
      if Self.countsTheStart.contains(row.id) { continue }
      let begin = row.begin
      let instances = Array(
        RuleInstances(rule, start: row.start, from: begin).prefix(row.expected.count + 40))
      let excluded = Set(try exclusions(row.extra))
      let found = instances.filter { !excluded.contains($0) }.map { reading in
        // The table shows what the clock shows: a reading in a gap is the one after it.
        if case .zoned(_, let zone) = row.start { zone.local(zone.instant(of: reading)) } else { reading }
      }
      let expected = row.expected.filter { begin == nil || $0 >= begin ?? $0 }
      let isBounded = rule.limit != .forever
      #expect((isBounded ? found : Array(found.prefix(expected.count))) == expected, "\(row.id) \(row.rule)")
    }
  }

  /// ical.js lists and counts a DTSTART that its rule does not match; here COUNT counts matches only.
  private static let countsTheStart: Set = ["ical.js-094", "ical.js-095"]

  private func rows() throws -> [Row] {
    let lines = try FieldData.text("rules.tsv").split(separator: "\n").dropFirst()
    return try lines.map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let zone = cells[2].isEmpty ? nil : Zone(named: cells[2])
      return Row(
        id: cells[0], rule: cells[3], use: cells[13], extra: cells[8], start: try time(cells[1], zone),
        begin: cells[4].isEmpty ? nil : try time(cells[4]).wallClock,
        expected: try cells[6].split(separator: ",").map { try time(String($0)).wallClock })
    }
  }

  private func exclusions(_ extra: String) throws -> [CivilDateTime] {
    guard let colon = extra.firstIndex(of: ":") else { return [] }
    return try extra[colon...].dropFirst().split(separator: ",").map { try time(String($0)).wallClock }
  }
}
