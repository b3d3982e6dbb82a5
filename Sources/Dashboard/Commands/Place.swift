/// Where keys are pressed: a view, or the evidence zoomed over it.
public enum Place: String, CaseIterable, Hashable, Sendable {
  case start, meetings, evidence, week, people, documents, report

  public static let everywhere = Set(Place.allCases)
  /// Where one series is chosen and can be decided on.
  public static let choosing: Set<Place> = [.meetings, .evidence]
  /// Where an audit is on screen.
  public static let audit: Set<Place> = [.meetings, .evidence, .week, .people, .documents, .report]
  /// Where a text is on screen that can be written.
  public static let writing: Set<Place> = [.documents, .report]
}
