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
      let found = try readings(of: row)
      let expected = row.expected.filter { row.begin == nil || $0 >= row.begin ?? $0 }
      if found == expected { continue }
      #expect(try shown(of: row) == expected, "\(row.id) \(row.rule)")
    }
  }

  /// Where engines contradict each other, the row's own list is followed, and a decision says why.
  @Test func everyContestedRowIsDecidedByARule() throws {
    for row in try rows() where row.use == "contested" {
      let rule = try #require(RecurrenceRule.parse(row.rule).rule)
      #expect(!decisions(on: rule, row).isEmpty, "\(row.id) \(row.rule)")
      #expect(try readings(of: row) == row.expected, "\(row.id) \(row.rule)")
    }
  }

  @Test func whatMustBeRefusedHasAProblem() throws {
    for row in try rows() where row.use == "error-case" {
      #expect(!RecurrenceRule.parse(row.rule).problems.isEmpty, "\(row.id) \(row.rule)")
    }
  }

  /// Which of the decisions, by their numbers in the catalogue, bear on a row.
  private func decisions(on rule: RecurrenceRule, _ row: Row) -> Set<Int> {
    var found: Set<Int> = []
    if rule.frequency == .yearly, !rule.byWeekNumber.isEmpty { found.formUnion(rule.byDay.isEmpty ? [1, 4] : [4]) }
    if rule.frequency == .yearly, !rule.byMonthDay.isEmpty, rule.byMonth.isEmpty { found.insert(1) }
    if !rule.bySetPosition.isEmpty { found.insert(2) }
    if row.start.isDate, !(rule.byHour + rule.byMinute + rule.bySecond).isEmpty { found.insert(8) }
    if rule.byDay.contains(where: { $0.ordinal == nil }), rule.byDay.contains(where: { $0.ordinal != nil }) {
      found.insert(7)
    }
    if case .until = rule.limit { found.insert(6) }
    if case .zoned(_, let zone) = row.start {
      let isChanged = row.expected.contains { zone.local(zone.instant(of: $0)).hour != row.start.wallClock.hour }
      if isChanged { found.insert(5) }
    }
    return found
  }

  private func readings(of row: Row) throws -> [CivilDateTime] {
    let rule = try #require(RecurrenceRule.parse(row.rule).rule, "\(row.id)")
    let instances = RuleInstances(rule, start: row.start, from: row.begin).prefix(row.expected.count + 40)
    let excluded = Set(try exclusions(row.extra))
    let found = instances.filter { !excluded.contains($0) }.map { reading in
      // The table shows what the clock shows: a reading in a gap is the one after it.
      if case .zoned(_, let zone) = row.start { zone.local(zone.instant(of: reading)) } else { reading }
    }
    let wanted = row.expected.filter { row.begin == nil || $0 >= row.begin ?? $0 }.count
    return rule.limit == .forever ? Array(found.prefix(wanted)) : found
  }

  /// What the recurrence set shows, as far as the row goes: some rows list a DTSTART that its rule does not match and
  /// let COUNT count it, while here (decision 3) it is shown and not counted, so that one instance more follows.
  private func shown(of row: Row) throws -> [CivilDateTime] {
    let rule = try #require(RecurrenceRule.parse(row.rule).rule)
    var event = CalendarEvent(uid: row.id, start: row.start, span: Span())
    event.recurrenceRules = [rule]
    let instances = RecurrenceSet(events: [event])
      .instances(from: Instant(seconds: .min), to: Instant(seconds: .max), floatingIn: .utc)
      .prefix(row.expected.count + 2).map(\.start.wallClock)
    #expect(instances.count == row.expected.count + 1, "\(row.id)")
    return Array(instances.prefix(row.expected.count))
  }

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
