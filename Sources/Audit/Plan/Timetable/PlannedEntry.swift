import ICalendar

/// One entry of the calendar that a plan makes.
public struct PlannedEntry: Hashable, Sendable {
  public enum Part: String, CaseIterable, Hashable, Sendable {
    /// What of the meeting stays live.
    case live
    /// When what takes its place in writing is due.
    case written
    /// Free time of two hours or more that the decisions make.
    case focus
    /// The day on which to ask whether a change works.
    case trial
  }

  public var part: Part
  /// nil for focus time, which several series make together.
  public var series: SeriesID?
  public var title: String
  public var details: String
  public var times: PlannedRepeat
  public var zone: Zone
  /// Whole days instead of times of day.
  public var isDay: Bool

  public init(
    part: Part, series: SeriesID?, title: String, details: String, times: PlannedRepeat, zone: Zone, isDay: Bool = false
  ) {
    self.part = part
    self.series = series
    self.title = title
    self.details = details
    self.times = times
    self.zone = zone
    self.isDay = isDay
  }
}
