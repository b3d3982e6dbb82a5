import Audit
import ICalendar

/// The past year and what came of the decisions, for the report's template.
struct ReportYear {
  private let year: TrendReport
  private let fields: ReportFields
  private let isRedacted: Bool
  private let titles: [SeriesID: String]

  init(_ year: TrendReport, _ fields: ReportFields, isRedacted: Bool) {
    self.year = year
    self.fields = fields
    self.isRedacted = isRedacted
    let shared = SharedTitle(fields.snapshot)
    titles = Dictionary(fields.snapshot.series.map { ($0.id, shared.text($0)) }) { first, _ in first }
  }

  var value: [String: Any] {
    var value: [String: Any] = ["weeks": weeks, "marks": marks, "means": means, "dates": dates]
    let outcomes = outcomes
    guard !outcomes.isEmpty else { return value }
    value["outcomes"] = ["rows": outcomes]
    let hours = year.comparison.hours
    value["outcomeWords"] =
      "\(fixed(hours.regained, 1)) of the \(fixed(hours.promised, 1)) hours a week that the decisions were to give back "
      + "are really free."
    return value
  }

  /// As it may be shown: one that the calendars no longer hold may have been a delicate one.
  private func title(_ id: SeriesID, _ title: String) -> String {
    if let known = titles[id] { return fields.clean(known) }
    if isRedacted || fields.snapshot.isTeam { return "(no longer in the calendar)" }
    return title.allSatisfy(\.isWhitespace) ? "(no title)" : fields.clean(title)
  }

  private var means: [[String: Any]] {
    let figures: [(String, KeyPath<Trend.Week, Double>)] = [
      ("Hours in recurring meetings", \.meetingHours), ("Focus time, hours", \.focusHours),
      ("Person-hours", \.personHours),
    ]
    let all = year.trend.weeks
    return figures.map { name, figure in
      [
        "label": name, "first": fixed(Trend.mean(all.prefix(8), of: figure), 1),
        "last": fixed(Trend.mean(all.suffix(8), of: figure), 1),
      ]
    }
  }

  // MARK: The picture

  private var step: Double { 640 / Double(max(1, year.trend.weeks.count)) }

  private var weeks: [[String: Any]] {
    let most = max(year.trend.weeks.map(\.meetingHours).max() ?? 0, 0.1)
    return year.trend.weeks.enumerated().map { place, week in
      let height = week.meetingHours / most * 90
      return [
        "x": fixed(Double(place) * step, 1), "y": fixed(100 - height, 1), "width": fixed(step * 0.75, 1),
        "height": fixed(height, 1), "hours": fixed(week.meetingHours, 1), "label": week.start.description,
      ]
    }
  }

  /// Under each week in which something was decided, how much.
  private var marks: [[String: Any]] {
    year.trend.weeks.enumerated().filter { !$1.decisions.isEmpty }.map { place, week in
      [
        "textX": fixed((Double(place) + 0.375) * step, 1),
        "label": week.decisions.count == 1 ? week.decisions[0].action.verdict.word : "\(week.decisions.count)",
        "words": week.decisions.map { "\($0.action.verdict.word) \(title($0.series, $0.title))" }
          .joined(separator: ", "),
      ]
    }
  }

  // MARK: What came of it

  private var outcomes: [[String: Any]] {
    year.comparison.outcomes.map { outcome in
      let rebounds = outcome.rebounds.map { rebound in
        "+\(fixed(rebound.hoursPerWeek, 1)) h \(title(rebound.series, rebound.title)), \(rebound.reason.rawValue)"
      }
      return [
        "day": outcome.decidedOn.description, "verdict": outcome.action.verdict.word,
        "title": title(outcome.series, outcome.title), "before": fixed(outcome.hoursBefore, 1),
        "since": fixed(outcome.hoursSince, 1),
        "state": ([outcome.state.rawValue] + rebounds).joined(separator: "; "),
      ]
    }
  }

  private var dates: [String] {
    let today = fields.snapshot.asOf
    var dates = year.comparison.trialsEnding(around: today).compactMap { outcome in
      outcome.trialEnd.map { end in
        "The trial of \(title(outcome.series, outcome.title)) \(end < today ? "ended" : "ends") on \(end)."
      }
    }
    if let next = year.comparison.nextAudit {
      dates.append(
        next <= today ? "The next audit has been due since \(next)." : "The next audit is due on \(next).")
    }
    return dates
  }
}
