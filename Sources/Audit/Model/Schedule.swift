import ICalendar

/// When a series took place in the window and when it will, cancelled instances left out.
public struct Schedule: Hashable, Sendable {
  /// Weeks ahead that savings are counted over (a year of whole weeks).
  public static let weeksAhead = 52

  /// Occurrences that start in the window before today, by start.
  public var past: [TimeSpan]
  /// Occurrences that start in the 52 weeks from today on, by start.
  public var upcoming: [TimeSpan] {
    didSet { upcomingSeconds = Self.seconds(of: upcoming) }
  }
  /// How long all upcoming occurrences last together.
  public private(set) var upcomingSeconds: Int64
  /// Occurrences of the window that the rule expected and that were cancelled or excluded, by start.
  public var skipped: [Instant]
  /// Whether the rule was cut off by the reader's limit.
  public var isTruncated: Bool

  public init(
    past: [TimeSpan], upcoming: [TimeSpan], skipped: [Instant] = [], isTruncated: Bool = false
  ) {
    self.past = past
    self.upcoming = upcoming
    upcomingSeconds = Self.seconds(of: upcoming)
    self.skipped = skipped
    self.isTruncated = isTruncated
  }

  /// What the past window is counted from, with how long the rest lasts: of times to come the first two alone.
  public var lookingBack: Schedule {
    var schedule = self
    schedule.upcoming = Array(upcoming.prefix(2))
    schedule.upcomingSeconds = upcomingSeconds
    return schedule
  }

  private static func seconds(of spans: [TimeSpan]) -> Int64 { spans.reduce(0) { $0 + $1.seconds } }
}

/// A stretch of time, end exclusive.
public struct TimeSpan: Hashable, Sendable {
  public var start: Instant
  public var end: Instant

  public init(start: Instant, end: Instant) {
    self.start = start
    self.end = end
  }

  public var seconds: Int64 { max(0, end.seconds - start.seconds) }
}
