import ICalendar

/// A recurring meeting, a one-off one, or another entry: one row of the audit.
public struct Series: Hashable, Sendable, Identifiable {
  public var id: SeriesID
  /// Every UID that was taken together, first the one the id is made of.
  public var uids: [String]
  public var title: String
  public var facts: MeetingFacts
  public var judgement: Judgement
  public var schedule: Schedule
  /// Mon-Fri 09:00, first Tue of the month 14:00: for people.
  public var cadence: String
  /// The RRULE as written; nil where there is none.
  public var rule: String?
  /// Name or address of the organizer; empty where unknown.
  public var organizer: String
  /// The organizer is the owner of a calendar given; nil where either is unknown.
  public var isMine: Bool?
  /// Owners of the calendars it was found in.
  public var owners: [String]
  /// What it calls each of them, in the same order: the name in `people`, else the owner itself.
  public var ownerNames: [String] = []
  /// Known attendees' names or addresses, rooms left out, in file order.
  public var people: [String]
  public var plan: Plan
  /// What carries a decision over when the id is gone: normalised title, organizer and slot.
  public var likeness: String
  /// Where it stands: path and 1-based line of its first VEVENT.
  public var source: SourcePlace
  /// The zone its times are written in; nil for days, floating times and times in UTC.
  public var zone: Zone?

  public init(
    id: SeriesID, uids: [String], title: String, facts: MeetingFacts, judgement: Judgement,
    schedule: Schedule, cadence: String, rule: String?, organizer: String, isMine: Bool?,
    owners: [String], people: [String], plan: Plan, likeness: String, source: SourcePlace,
    zone: Zone? = nil
  ) {
    self.id = id
    self.uids = uids
    self.title = title
    self.facts = facts
    self.judgement = judgement
    self.schedule = schedule
    self.cadence = cadence
    self.rule = rule
    self.organizer = organizer
    self.isMine = isMine
    self.owners = owners
    self.people = people
    self.plan = plan
    self.likeness = likeness
    self.source = source
    self.zone = zone
  }

  public var isRecurring: Bool { facts.isRecurring }

  /// People it is counted with: known, given, or assumed.
  public var headCount: Int { max(1, facts.people.count ?? HeadCount.assumed) }

  /// Live hours a week for one person over the next 52 weeks, by the real rule.
  public var hoursPerWeek: Double {
    Double(schedule.upcomingSeconds) / 3_600 / Double(Schedule.weeksAhead)
  }

  /// Nothing more of it takes place in the next 52 weeks, so that no decision can change anything.
  public var hasEnded: Bool { schedule.upcoming.isEmpty }

  /// A row of the meetings view: a recurring meeting that took place in the window or will.
  public var isListed: Bool {
    isRecurring && judgement.kind == .meeting
      && !(schedule.past.isEmpty && schedule.upcoming.isEmpty)
  }
}

/// Path and 1-based line in a calendar file.
public struct SourcePlace: Hashable, Sendable {
  public var path: String
  public var line: Int

  public init(path: String, line: Int) {
    self.path = path
    self.line = line
  }
}
