import Audit
import ICalendar

/// Which meetings of an audit are running at a moment, looked up for a day or two at a time.
public struct MeetingClock: Hashable, Sendable {
  /// One meeting at one time.
  public struct Occurrence: Hashable, Sendable {
    public var series: SeriesID
    public var span: TimeSpan
  }

  /// Longer entries are stays and shifts, not meetings that tick.
  private static let longest: Int64 = 12 * 3_600

  /// By start.
  private var occurrences: [Occurrence] = []
  private var known = Instant(seconds: 0)..<Instant(seconds: 0)

  init() {}

  init(_ snapshot: AuditSnapshot, around now: Instant) {
    known = now.adding(seconds: -86_400)..<now.adding(seconds: 2 * 86_400)
    for series in snapshot.series where series.isListed {
      for spans in [series.schedule.past, series.schedule.upcoming] { add(spans, of: series.id) }
    }
    occurrences.sort { ($0.span.start, $0.series) < ($1.span.start, $1.series) }
  }

  private mutating func add(_ spans: [TimeSpan], of series: SeriesID) {
    var (low, high) = (0, spans.count)
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].start < known.lowerBound { low = middle + 1 } else { high = middle }
    }
    for span in spans[low...].prefix(while: { $0.start < known.upperBound }) where span.seconds <= Self.longest {
      occurrences.append(Occurrence(series: series, span: span))
    }
  }

  /// Whether it can tell what runs at a moment.
  func covers(_ now: Instant) -> Bool {
    known.lowerBound.adding(seconds: Self.longest) <= now && now < known.upperBound.adding(seconds: -Self.longest)
  }

  /// What runs at a moment, what began last first.
  public func running(at now: Instant) -> [Occurrence] {
    occurrences.prefix { $0.span.start <= now }.filter { now < $0.span.end }.reversed()
  }

  /// When the screen has to be looked at again: at each minute of a running meeting, else when the next one begins.
  func nextChange(after now: Instant) -> Instant? {
    if let first = running(at: now).first {
      return now.adding(seconds: 60 - (now.seconds - first.span.start.seconds) % 60)
    }
    return occurrences.first { $0.span.start > now }?.span.start
  }
}
