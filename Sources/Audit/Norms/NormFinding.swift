/// Something about a series that is against the norms.
public struct NormFinding: Hashable, Sendable {
  public enum Norm: String, CaseIterable, Hashable, Sendable {
    case coreHours = "core-hours"
    case meetingFreeDay = "meeting-free-day"
    case people, minutes, hours, agenda, end
    case protected
  }

  public var norm: Norm
  /// nil where the whole calendar is meant.
  public var series: Series.ID?
  public var title: String
  /// For people: 14 people; at most 8 where something is decided.
  public var sentence: String

  public init(norm: Norm, series: Series.ID?, title: String, sentence: String) {
    self.norm = norm
    self.series = series
    self.title = title
    self.sentence = sentence
  }
}
