import ICalendar

/// Makes rows of groups of events.
struct SeriesBuilder {
  let auditor: Auditor
  let period: AuditPeriod
  let zone: Zone
  let records: [SeriesID: SeriesRecord]

  /// The group's row; nil where it holds no event, or is recurring and lies wholly outside the audit's two
  /// stretches while only living series are asked for. Its id is none of those taken.
  func series(of group: EventGroup, taken: Set<SeriesID>) -> Series? {
    guard let leading = group.leading else { return nil }
    let schedule = ScheduleReading(period: period, zone: zone).schedule(of: group)
    if auditor.scope == .recurring, schedule.past.isEmpty, schedule.upcoming.isEmpty { return nil }
    let people = PeopleReading(group: group, leading: leading)
    let facts = FactsReading(period: period, zone: zone)
      .facts(of: group, leading: leading, people: people, schedule: schedule)
    let likeness = Likeness.key(of: leading, in: zone)
    let id = id(of: group, leading, likeness: likeness, taken: taken)
    let series = Series(
      id: id, uids: group.uids, title: facts.title, facts: facts, judgement: .unread,
      schedule: schedule, cadence: CadenceText.text(of: leading, facts, in: zone),
      rule: leading.recurrenceRules.first?.text, organizer: people.organizer,
      isMine: people.isMine, owners: group.owners, people: people.names, plan: .none,
      likeness: likeness, source: SourcePlace(path: group.path, line: leading.line))
    return auditor.judged(series, overrides: records[id]?.overrides ?? .none)
  }

  /// When a single entry and the way to it keep its owner busy within the past window.
  func busyTime(of group: EventGroup) -> [TimeSpan] {
    guard let event = group.leading, event.busyStatus != .free, event.status != .cancelled else { return [] }
    return ScheduleReading(period: period, zone: zone).schedule(of: group).past.map { span in
      TimeSpan(start: span.start.adding(seconds: -event.travel), end: span.end)
    }
  }

  /// For every series whose rule the reader's limit cut off, what is missing.
  func truncations(of series: [Series]) -> [Diagnostic] {
    series.filter(\.schedule.isTruncated).map {
      Diagnostic(
        .error, path: $0.source.path, line: $0.source.line, property: "RRULE",
        message: "The rule gives more occurrences than are counted; the rest is left out.")
    }
  }

  /// The hash of the UID's lineage where a UID holds the series together, else of its likeness (AUDIT.md, 8a); of
  /// that and its start, then of a number too, where another row has the id: entries alike in all that they say.
  private func id(
    of group: EventGroup, _ leading: CalendarEvent, likeness: String, taken: Set<SeriesID>
  ) -> SeriesID {
    let identity = group.isInferred || group.identity.isEmpty ? likeness : group.identity
    var id = SeriesID(StableHash.name(of: identity))
    var count = 0
    while taken.contains(id) {
      let number = count == 0 ? "" : "\u{1F}\(count)"
      id = SeriesID(StableHash.name(of: "\(identity)\u{1F}\(leading.start.wallClock)\(number)"))
      count += 1
    }
    return id
  }
}

extension Judgement {
  /// Stands in a row until the rules have read it.
  static let unread = Judgement(
    kind: .other, urgency: .init(level: .low, logOdds: 0, score: 0),
    sensitivity: .init(level: .low, logOdds: 0, score: 0),
    complexity: .init(level: .low, logOdds: 0, score: 0), connection: false, verdict: nil,
    confidence: 0, flips: [], evidence: [], missing: [])
}

extension Plan {
  /// Nothing takes the entry's place.
  static let none = Plan(form: .statusUpdate, reason: "", suggestion: nil, presets: [])
}

extension Series {
  /// The head count as the calendar gives it, whatever the user typed.
  var calendarHeadCount: HeadCount { people.isEmpty ? .unknown : .known(people.count) }
}
