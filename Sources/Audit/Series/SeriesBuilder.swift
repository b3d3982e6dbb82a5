import ICalendar

/// Makes rows of groups of events.
struct SeriesBuilder: Sendable {
  let period: AuditPeriod
  let zone: Zone
  let scope: Auditor.Scope

  /// What a group is to the audit.
  enum Entry: Sendable {
    case row(Draft)
    /// A single entry while only recurring ones are asked for: when it keeps its owner busy within the past window.
    case busy([TimeSpan])
    /// It holds no event, or lies wholly outside the audit's two stretches.
    case nothing

    var busyTime: [TimeSpan] {
      if case .busy(let spans) = self { return spans }
      return []
    }
  }

  /// A row that the rules have not read and that has no id yet, with what its id is made of.
  struct Draft: Sendable {
    var series: Series
    /// The lineage of its UIDs, or its likeness where no UID holds it together.
    var identity: String
    var start: CivilDateTime
  }

  /// Everything about a group that can be said without knowing the others.
  func entry(of group: EventGroup) -> Entry {
    guard let leading = group.leading else { return .nothing }
    if scope == .recurring, !group.isRecurring { return .busy(busyTime(of: group, leading)) }
    let schedule = ScheduleReading(period: period, zone: zone).schedule(of: group)
    if scope == .recurring, schedule.past.isEmpty, schedule.upcoming.isEmpty { return .nothing }
    return .row(draft(of: group, leading, schedule))
  }

  private func draft(of group: EventGroup, _ leading: CalendarEvent, _ schedule: Schedule) -> Draft {
    let people = PeopleReading(group: group, leading: leading)
    let facts = FactsReading(period: period, zone: zone)
      .facts(of: group, leading: leading, people: people, schedule: schedule)
    let likeness = Likeness.key(of: leading, in: zone)
    var series = Series(
      id: SeriesID(""), uids: group.uids, title: facts.title, facts: facts, judgement: .unread,
      schedule: schedule, cadence: CadenceText.text(of: leading, facts, in: zone),
      rule: leading.recurrenceRules.first?.text, organizer: people.organizer,
      isMine: people.isMine, owners: group.owners, people: people.names, plan: .none,
      likeness: likeness, source: SourcePlace(path: group.path, line: leading.line), zone: leading.start.zone)
    series.ownerNames = people.ownerNames
    let isKnownByUID = !group.isInferred && !group.identity.isEmpty
    return Draft(series: series, identity: isKnownByUID ? group.identity : likeness, start: leading.start.wallClock)
  }

  /// When a single entry and the way to it keep its owner busy within the past window.
  private func busyTime(of group: EventGroup, _ event: CalendarEvent) -> [TimeSpan] {
    guard event.busyStatus != .free, event.status != .cancelled, mayTouchWindow(group, event) else { return [] }
    return ScheduleReading(period: period, zone: zone).schedule(of: group).past.map { span in
      TimeSpan(start: span.start.adding(seconds: -event.travel), end: span.end)
    }
  }

  /// Whether a single entry can lie in the past window; most lie years back, and need not be expanded to know.
  private func mayTouchWindow(_ group: EventGroup, _ event: CalendarEvent) -> Bool {
    guard group.sets.count == 1, group.sets[0].events.count == 1 else { return true }
    let start = event.start.instant(floatingIn: zone)
    return period.past.lowerBound.adding(seconds: -86_400) <= start
      && start <= period.past.upperBound.adding(seconds: 86_400)
  }

  /// The rows among some entries, each with an id of its own that is not taken yet.
  func rows(of entries: [Entry], taken: inout Set<SeriesID>) -> [Series] {
    entries.compactMap { entry in
      guard case .row(let draft) = entry else { return nil }
      var series = draft.series
      series.id = Self.id(of: draft, taken: taken)
      taken.insert(series.id)
      return series
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

  /// The hash of the UID's lineage where a UID holds the series together, else of its likeness; of
  /// that and its start, then of a number too, where another row has the id: entries alike in all that they say.
  private static func id(of draft: Draft, taken: Set<SeriesID>) -> SeriesID {
    var id = SeriesID(StableHash.name(of: draft.identity))
    var count = 0
    while taken.contains(id) {
      let number = count == 0 ? "" : "\u{1F}\(count)"
      id = SeriesID(StableHash.name(of: "\(draft.identity)\u{1F}\(draft.start)\(number)"))
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

extension CalendarTime {
  /// The zone that the time is written in; nil for the other forms.
  fileprivate var zone: Zone? {
    if case .zoned(_, let zone) = self { return zone }
    return nil
  }
}
