import ICalendar

/// A recurring meeting, a one-off one, or another entry: one row of the audit.
///
/// Its parts are kept in one place that copies share until one of them is changed: a pass over thousands of series
/// costs each of them one count of references, not one for each of its forty parts.
public struct Series: Hashable, Sendable, Identifiable {
  public var id: SeriesID
  private var shared: Shared

  public init(
    id: SeriesID, uids: [String], title: String, facts: MeetingFacts, judgement: Judgement,
    schedule: Schedule, cadence: String, rule: String?, organizer: String, isMine: Bool?,
    owners: [String], people: [String], plan: Plan, likeness: String, source: SourcePlace,
    zone: Zone? = nil
  ) {
    self.id = id
    shared = Shared(
      Parts(
        uids: uids, title: title, facts: facts, judgement: judgement, schedule: schedule, cadence: cadence, rule: rule,
        organizer: organizer, isMine: isMine, owners: owners, ownerNames: [], people: people, plan: plan,
        likeness: likeness, source: source, zone: zone))
  }

  /// Every UID that was taken together, first the one the id is made of.
  public var uids: [String] {
    get { shared.parts.uids }
    set { own.parts.uids = newValue }
  }
  public var title: String {
    get { shared.parts.title }
    set { own.parts.title = newValue }
  }
  public var facts: MeetingFacts {
    _read { yield shared.parts.facts }
    _modify { yield &own.parts.facts }
  }
  public var judgement: Judgement {
    _read { yield shared.parts.judgement }
    _modify { yield &own.parts.judgement }
  }
  public var schedule: Schedule {
    _read { yield shared.parts.schedule }
    _modify { yield &own.parts.schedule }
  }
  /// Mon-Fri 09:00, first Tue of the month 14:00: for people.
  public var cadence: String {
    get { shared.parts.cadence }
    set { own.parts.cadence = newValue }
  }
  /// The RRULE as written; nil where there is none.
  public var rule: String? { shared.parts.rule }
  /// Name or address of the organizer; empty where unknown.
  public var organizer: String {
    get { shared.parts.organizer }
    set { own.parts.organizer = newValue }
  }
  /// The organizer is the owner of a calendar given; nil where either is unknown.
  public var isMine: Bool? {
    get { shared.parts.isMine }
    set { own.parts.isMine = newValue }
  }
  /// Owners of the calendars it was found in.
  public var owners: [String] {
    get { shared.parts.owners }
    set { own.parts.owners = newValue }
  }
  /// What it calls each of them, in the same order: the name in `people`, else the owner itself.
  public var ownerNames: [String] {
    get { shared.parts.ownerNames }
    set { own.parts.ownerNames = newValue }
  }
  /// Known attendees' names or addresses, rooms left out, in file order.
  public var people: [String] {
    get { shared.parts.people }
    set { own.parts.people = newValue }
  }
  public var plan: Plan {
    _read { yield shared.parts.plan }
    _modify { yield &own.parts.plan }
  }
  /// What carries a decision over when the id is gone: normalised title, organizer and slot.
  public var likeness: String {
    get { shared.parts.likeness }
    set { own.parts.likeness = newValue }
  }
  /// Where it stands: path and 1-based line of its first VEVENT.
  public var source: SourcePlace {
    get { shared.parts.source }
    set { own.parts.source = newValue }
  }
  /// The zone its times are written in; nil for days, floating times and times in UTC.
  public var zone: Zone? { shared.parts.zone }

  /// How sure its verdict is.
  public var confidence: Double { shared.parts.judgement.confidence }

  /// Its verdict where that is sure; nil where it cannot be told.
  public var sureVerdict: Verdict? { shared.parts.judgement.isUnsure ? nil : shared.parts.judgement.verdict }

  // Read where they stand: by way of a property whole structures would be copied, for each of thousands of series.

  public var isRecurring: Bool { shared.parts.facts.cadence != .once }

  /// People it is counted with: known, given, or assumed.
  public var headCount: Int { max(1, shared.parts.facts.people.count ?? HeadCount.assumed) }

  /// Live hours a week for one person over the next 52 weeks, by the real rule.
  public var hoursPerWeek: Double {
    Double(shared.parts.schedule.upcomingSeconds) / 3_600 / Double(Schedule.weeksAhead)
  }

  /// Nothing more of it takes place in the next 52 weeks, so that no decision can change anything.
  public var hasEnded: Bool { shared.parts.schedule.upcoming.isEmpty }

  /// A row of the meetings view: a recurring meeting that took place in the window or will.
  public var isListed: Bool {
    isRecurring && shared.parts.judgement.kind == .meeting
      && !(shared.parts.schedule.past.isEmpty && shared.parts.schedule.upcoming.isEmpty)
  }
}

extension Series {
  private struct Parts: Hashable {
    var uids: [String]
    var title: String
    var facts: MeetingFacts
    var judgement: Judgement
    var schedule: Schedule
    var cadence: String
    var rule: String?
    var organizer: String
    var isMine: Bool?
    var owners: [String]
    var ownerNames: [String]
    var people: [String]
    var plan: Plan
    var likeness: String
    var source: SourcePlace
    var zone: Zone?
  }

  /// Never changed while more than one series has it, so that threads may share it.
  private final class Shared: @unchecked Sendable {
    var parts: Parts

    init(_ parts: Parts) { self.parts = parts }
  }

  /// The parts as this series' own, to be changed.
  private var own: Shared {
    mutating get {
      if !isKnownUniquelyReferenced(&shared) { shared = Shared(shared.parts) }
      return shared
    }
  }

  public static func == (one: Series, other: Series) -> Bool {
    (one.shared === other.shared || one.shared.parts == other.shared.parts) && one.id == other.id
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(shared.parts)
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
