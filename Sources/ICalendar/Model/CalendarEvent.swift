/// A VEVENT, with what is needed to expand and judge it; text is unescaped and free of control characters.
public struct CalendarEvent: Hashable, Sendable {
  public enum Status: String, Hashable, Sendable { case tentative, confirmed, cancelled }
  public enum Classification: String, Hashable, Sendable { case isPublic, isPrivate, confidential }
  /// X-MICROSOFT-CDO-BUSYSTATUS, or what TRANSP says where that is absent.
  public enum BusyStatus: String, Hashable, Sendable {
    case free, tentative, busy, outOfOffice, workingElsewhere
  }

  public var uid: String
  public var summary: String = ""
  /// DESCRIPTION as written (may be HTML); X-ALT-DESC where DESCRIPTION is empty.
  public var details: String = ""
  public var location: String = ""
  public var start: CalendarTime
  /// DTEND, or DTSTART plus DURATION, by RFC 5545 3.6.1 where both are absent; see `Span`.
  public var span: Span
  /// Whether neither DTEND nor DURATION was written, so that an override takes its series' span.
  public var hasImpliedSpan: Bool = false
  public var recurrenceRules: [RecurrenceRule] = []
  /// EXRULE, deprecated since RFC 5545.
  public var exceptionRules: [RecurrenceRule] = []
  public var recurrenceDates: [RecurrenceDate] = []
  public var exceptionDates: [CalendarTime] = []
  public var recurrenceID: RecurrenceID?
  public var status: Status?
  public var classification: Classification = .isPublic
  public var busyStatus: BusyStatus = .busy
  /// PRIORITY 0...9; nil where absent.
  public var priority: Int?
  /// X-MICROSOFT-CDO-IMPORTANCE: 0 low, 1 normal, 2 high; nil where absent.
  public var importance: Int?
  /// X-APPLE-TRAVEL-DURATION: seconds on the way before the start; 0 where absent.
  public var travel: Int64 = 0
  public var categories: [String] = []
  public var organizer: CalendarUser?
  public var attendees: [CalendarUser] = []
  public var sequence: Int = 0
  public var created: Instant?
  public var lastModified: Instant?
  public var stamp: Instant?
  public var hasConferenceLink: Bool = false
  /// 1-based line of BEGIN:VEVENT.
  public var line: Int = 0

  public init(uid: String, start: CalendarTime, span: Span) {
    self.uid = uid
    self.start = start
    self.span = span
  }
}

/// How long an event lasts: nominal days follow the calendar across daylight-saving changes, seconds are
/// exact (RFC 5545, 3.3.6).
public struct Span: Hashable, Sendable {
  public var days: Int
  public var seconds: Int64

  public init(days: Int = 0, seconds: Int64 = 0) {
    self.days = days
    self.seconds = seconds
  }
}

/// RECURRENCE-ID with its RANGE (RFC 5545, 3.8.4.4).
public struct RecurrenceID: Hashable, Sendable {
  public var time: CalendarTime
  public var thisAndFuture: Bool

  public init(time: CalendarTime, thisAndFuture: Bool = false) {
    self.time = time
    self.thisAndFuture = thisAndFuture
  }
}

/// An RDATE value: a start, with a span of its own where it came as a PERIOD.
public struct RecurrenceDate: Hashable, Sendable {
  public var start: CalendarTime
  public var span: Span?

  public init(start: CalendarTime, span: Span? = nil) {
    self.start = start
    self.span = span
  }
}
