import ICalendar

/// All that an entry says about itself, as the rules read it: plain values, no calendar machinery.
public struct MeetingFacts: Hashable, Sendable {
  public enum Cadence: String, Hashable, Sendable {
    case once, daily, severalPerWeek, weekly, biweekly, monthly, quarterly, yearly, irregular
  }

  /// Answers to the invitation, of everybody but rooms and resources.
  public struct Answers: Hashable, Sendable {
    public var accepted = 0
    public var declined = 0
    public var tentative = 0
    public var open = 0
    public init() {}
  }

  public var title: String
  /// DESCRIPTION as the file has it, boilerplate and HTML included.
  public var details: String
  public var location: String
  public var categories: [String] = []
  public var cadence: Cadence = .once
  public var durationMinutes: Int
  public var isAllDay = false
  /// Local time of day of the start in minutes since midnight; nil for all-day.
  public var startMinute: Int?
  public var weekdays: Set<Weekday> = []
  public var people: HeadCount = .unknown
  /// Domains of attendees other than the owner's own domain; nil where attendees or owner are unknown.
  public var externalDomains: Int?
  public var externalPeople: Int?
  public var optionalPeople = 0
  public var answers = Answers()
  /// nil where organizer or owner is unknown.
  public var ownerIsOrganizer: Bool?
  public var ownerAnswer: CalendarUser.ParticipationStatus?
  public var classification: CalendarEvent.Classification = .isPublic
  public var busyStatus: CalendarEvent.BusyStatus = .busy
  public var status: CalendarEvent.Status?
  public var priority: Int?
  public var importance: Int?
  public var hasConferenceLink = false
  /// Whether other entries of the same calendar name attendees: an entry without any is then likely alone; nil
  /// where unknown.
  public var calendarNamesPeople: Bool?
  /// Whole weeks since CREATED (or the first start, where that is earlier); nil where unknown.
  public var ageWeeks: Int?
  /// Share of the window's expected occurrences that were skipped or cancelled, 0...1.
  public var skippedShare: Double = 0

  public init(title: String, details: String = "", location: String = "", durationMinutes: Int) {
    self.title = title
    self.details = details
    self.location = location
    self.durationMinutes = durationMinutes
  }

  public var isRecurring: Bool { cadence != .once }
}

/// How many people a meeting has, and whether the calendar says so, the user did, or it is assumed.
public enum HeadCount: Hashable, Sendable {
  /// From the attendee list, the owner included, rooms and resources not.
  case known(Int)
  /// Typed by the user once, and remembered.
  case given(Int)
  /// The export carries no attendees.
  case unknown

  /// The number, nil where unknown.
  public var count: Int? {
    switch self {
    case .known(let count), .given(let count): count
    case .unknown: nil
    }
  }

  /// What is counted with where nothing is known, shown as "~6".
  public static let assumed = 6
}
