import Audit
import ICalendar
import TerminalUI

/// Hours by week: the newest weeks that fit, one column each, with the decisions below.
struct TrendsChart {
  private let trends: Trends
  private let state: DashboardState
  private let width: Int
  private let weeks: [Trend.Week]
  /// Rows of the meeting hours' columns.
  private let height: Int

  private static let label = 10

  init(_ state: DashboardState, _ trends: Trends, width: Int) {
    self.trends = trends
    self.state = state
    self.width = width
    let figures = Self.figures(width)
    weeks = trends.trend.weeks.suffix(max(1, width - Self.label - figures))
    let rows = TrendsView.rows(state.size)
    height = rows >= 34 ? 14 : rows >= 26 ? 10 : rows >= 16 ? 5 : 1
  }

  /// Columns for the figures behind a line.
  private static func figures(_ width: Int) -> Int { width >= 56 ? 16 : 7 }

  var lines: [[Span]] {
    [caption] + columns + [marks, line("focus", \.focusHours), line("person-h", \.personHours)].compactMap { $0 }
  }

  private var caption: [Span] {
    let first = weeks.first?.start ?? trends.asOf
    let last = trends.asOf.adding(days: -1)
    let dates = "\(first.words(withYear: first.year != last.year)) - \(last.words(withYear: true))"
    let span = width >= 58 ? "\(dates), " : ""
    return [
      Span(width >= 58 ? "THE PAST YEAR" : "TRENDS", Style(bold: true)),
      Span("  \(span)\(weeks.count) weeks, h/week", .muted),
    ]
  }

  private var columns: [[Span]] {
    let rows = Gauge.columns(weeks.map(\.meetingHours), rows: height, glyphs: state.glyphs)
    return rows.enumerated().map { place, text in
      let isLast = place == rows.count - 1
      let most = weeks.map(\.meetingHours).max() ?? 0
      let name = isLast ? "meetings" : place == 0 ? Digits.fixed(most) : ""
      var spans = [label(name), Span(text, Style(.convert))]
      if isLast { spans.append(figures(\.meetingHours)) }
      return spans
    }
  }

  /// The first letter of what was decided in a week, a number for several; nil where nothing was.
  private var marks: [Span]? {
    guard weeks.contains(where: { !$0.decisions.isEmpty }) else { return nil }
    let letters = weeks.map { week -> String in
      guard let first = week.decisions.first else { return " " }
      let count = week.decisions.count
      return count == 1 ? String(first.action.words.prefix(1)) : count < 10 ? String(count) : "+"
    }
    return [label("decided"), Span(letters.joined(), Style(bold: true))]
  }

  private func line(_ name: String, _ figure: KeyPath<Trend.Week, Double>) -> [Span] {
    let text = Gauge.columns(weeks.map { $0[keyPath: figure] }, rows: 1, glyphs: state.glyphs)
    return [label(name), Span(text.joined()), figures(figure)]
  }

  private func label(_ name: String) -> Span { Span(TextWidth.fitted(name, Self.label), .muted) }

  /// The means of the first and the last eight weeks of the year; where there is little room, of the last.
  private func figures(_ figure: KeyPath<Trend.Week, Double>) -> Span {
    let all = trends.trend.weeks
    let now = Digits.fixed(Trend.mean(all.suffix(8), of: figure))
    guard width >= 56 else { return Span(" \(now)") }
    let then = Digits.fixed(Trend.mean(all.prefix(8), of: figure))
    return Span("  \(then) \(state.glyphs[.right]) \(now)")
  }
}
