import Testing

@testable import ICalendar

/// Sets of many parts take time in proportion to these.
struct SetGrowthTests {
  private func series(_ change: (inout CalendarEvent) -> Void) throws -> CalendarEvent {
    let berlin = try #require(Zone(named: "Europe/Berlin"))
    var event = CalendarEvent(uid: "1", start: try time("20200101T090000", berlin), span: Span(seconds: 1_800))
    change(&event)
    return event
  }

  private func count(_ set: RecurrenceSet) throws -> Int {
    let found = set.occurrences(
      from: try instant("20200101"), to: try instant("21000101"), floatingIn: .utc, limit: 10_000_000)
    #expect(!found.truncated)
    return found.occurrences.count
  }

  #if DEBUG
    private static let few = 2_000
    private static let many = 200
  #else
    private static let few = 100_000
    private static let many = 10_000
  #endif

  /// Ten times the parts may take fifty times as long, with colder caches; what grows by the square takes a hundred.
  private func expectLinear(
    from size: Int, expected: (Int) -> Int, _ make: (Int) throws -> RecurrenceSet
  ) throws {
    let (small, large) = (try make(size), try make(10 * size))
    var counts = (0, 0)
    var one = Duration.seconds(1_000)
    for _ in 0..<3 { one = min(one, try processorTime(of: { counts.0 = try count(small) })) }
    let ten = try shortest(under: one * 50) { counts.1 = try count(large) }
    #expect(counts == (expected(size), expected(10 * size)))
    #expect(ten < one * 50)
  }

  private func dates(_ count: Int) throws -> [CalendarTime] {
    let berlin = try #require(Zone(named: "Europe/Berlin"))
    let first = try instant("20200102", in: berlin)
    // Every 37 minutes, from the last to the first.
    return (0..<count).reversed().map { .utc(first.adding(seconds: Int64($0) * 2_220)) }
  }

  @Test func datesAreAddedInProportion() throws {
    try expectLinear(from: Self.few, expected: { $0 + 1 }) { count in
      let dates = try dates(count)
      return RecurrenceSet(events: [try series { $0.recurrenceDates = dates.map { RecurrenceDate(start: $0) } }])
    }
  }

  @Test func datesAreTakenAwayInProportion() throws {
    let rule = try #require(RecurrenceRule.parse("FREQ=MINUTELY;INTERVAL=37;UNTIL=20200102T000000Z").rule)
    try expectLinear(from: Self.few, expected: { _ in 26 }) { count in
      let dates = try dates(count)
      return RecurrenceSet(
        events: [
          try series {
            $0.recurrenceRules = [rule]
            $0.recurrenceDates = dates.map { RecurrenceDate(start: $0) }
            $0.exceptionDates = dates
          }
        ])
    }
  }

  @Test func overridesAreFoundInProportion() throws {
    let rule = { (count: Int) in
      var rule = RecurrenceRule(frequency: .minutely)
      (rule.interval, rule.limit) = (30, .count(count))
      return rule
    }
    let berlin = try #require(Zone(named: "Europe/Berlin"))
    let first = try instant("20200101T090000", in: berlin)
    try expectLinear(from: Self.many, expected: { 4 * $0 }) { count in
      var master = try series { $0.recurrenceRules = [rule(4 * count)] }
      master.start = .utc(first)
      let overrides = (0..<count).map { place in
        let id = first.adding(seconds: Int64(place) * 1_800)
        var event = CalendarEvent(uid: "1", start: .utc(id.adding(seconds: 60)), span: Span())
        event.recurrenceID = RecurrenceID(time: .utc(id))
        return event
      }
      return RecurrenceSet(events: [master] + overrides)
    }
  }
}
