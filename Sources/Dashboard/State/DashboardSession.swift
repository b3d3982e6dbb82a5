import Audit

/// What is taken up again at the next start: view, order, filter and row.
public struct DashboardSession: Hashable, Sendable {
  /// `meetings` or `week`.
  public var view: String
  /// A `MeetingSort.Key`'s raw value.
  public var sort: String
  public var isReversed: Bool
  public var filter: String
  public var selected: SeriesID?
  /// Titles and names are hidden.
  public var isPrivate: Bool

  public init(
    view: String, sort: String, isReversed: Bool, filter: String, selected: SeriesID?,
    isPrivate: Bool = false
  ) {
    self.view = view
    self.sort = sort
    self.isReversed = isReversed
    self.filter = filter
    self.selected = selected
    self.isPrivate = isPrivate
  }
}
