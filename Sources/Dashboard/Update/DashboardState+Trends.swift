import Audit

extension DashboardState {
  /// Whether the past year is looked at.
  var showsTrends: Bool { screen == .week && weekSide == .trends }

  /// The past year, as far as it was worked out.
  public var pastYear: Trends? { trends.known }

  /// The report tells of the past year where something was decided; in a table there is no place for it.
  private var reportsTrends: Bool {
    screen == .report && [.markdown, .html].contains(desk.format) && !journal.records.isEmpty
  }

  /// Asks for the past year where it is looked at and not known, or has changed.
  mutating func missingTrends() -> [Effect] {
    guard snapshot != nil, showsTrends || reportsTrends, trends.isToBeAsked() else { return [] }
    return [.readTrends]
  }

  mutating func take(_ answer: Result<Trends, TrendsFailure>) {
    trends.take(answer)
    if reportsTrends { desk.outdateReport() }
  }

  /// Another side of the week.
  mutating func turnWeek() {
    weekSide = weekSide.next(isSideBySide: WeekLayout(self).isSideBySide)
    trends.scroll = 0
  }

  /// Scrolls the trends; there is no hour to go to.
  mutating func moveInTrends(_ command: Command) {
    let page = TrendsView.rows(size)
    let last = max(0, TrendsLines(self).all.count - page)
    trends.scroll = stepped(min(trends.scroll, last), by: command, page: page, count: last + 1)
  }

  /// The title of a series in a trend, as it may be shown. One that the calendars no longer hold may have been a
  /// delicate one.
  func trendTitle(_ id: SeriesID, _ title: String) -> String {
    if let series = series(id) { return self.title(of: series) }
    if isPrivate || isMasking { return "(hidden)" }
    return title.allSatisfy(\.isWhitespace) ? "(no title)" : title
  }
}
