import Audit

/// Where a session stood when it ended, so that the next one opens there.
public struct Session: Hashable, Sendable {
  /// What was given on the command line, as absolute paths.
  public var calendars: [String]
  /// The dashboard's own word for the view.
  public var view: String
  /// The dashboard's own word for the order, direction included.
  public var sort: String
  public var selected: SeriesID?

  public init(
    calendars: [String] = [], view: String = "", sort: String = "", selected: SeriesID? = nil
  ) {
    self.calendars = calendars
    self.view = view
    self.sort = sort
    self.selected = selected
  }
}
