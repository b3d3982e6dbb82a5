import Audit
import ICalendar

/// A trend for people: three sparklines, a bar for each week, what came of the decisions, and what is due next.
struct TrendText {
  private let report: TrendReport
  private let bars: BarText

  init(_ report: TrendReport, bars: BarText) {
    self.report = report
    self.bars = bars
  }

  var text: String {
    let parts = [head, sparklines, weeks, outcomes, dates]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private var snapshot: AuditSnapshot { report.snapshot }
  private var all: [Trend.Week] { report.trend.weeks }

  private var head: [String] {
    let owners = snapshot.owners
    let who =
      owners.isEmpty
      ? snapshot.calendars.first?.path ?? "no calendar"
      : owners.count == 1 ? owners[0] : "\(owners.count) people's calendars"
    let first = all.first?.start ?? snapshot.asOf
    var lines = ["\(plain(who)) | \(first) to \(snapshot.asOf.adding(days: -1)) | \(all.count) weeks"]
    if let reason = snapshot.asOfReason { lines.append(reason) }
    return lines
  }

  private var sparklines: [String] {
    let figures: [(String, KeyPath<Trend.Week, Double>)] = [
      ("meeting hours", \.meetingHours), ("focus hours", \.focusHours), ("person-hours", \.personHours),
    ]
    return figures.map { name, figure in
      let first = Trend.mean(all.prefix(8), of: figure)
      let last = Trend.mean(all.suffix(8), of: figure)
      return
        "\(left(name, 14)) \(bars.sparkline(all.map { $0[keyPath: figure] }))  \(fixed(first, 1)) -> \(fixed(last, 1)) a week"
    } + [
      "The figures are means of the first and the last eight weeks"
        + (snapshot.isTeam ? "; hours of several people are added up." : ".")
    ]
  }

  private var weeks: [String] {
    let most = all.map(\.meetingHours).max() ?? 0
    return ["week of     meeting hours          focus h  person-h  decided"]
      + all.map { week in
        let line = [
          week.start.description,
          right(fixed(week.meetingHours, 1), 5) + " " + bars.bar(week.meetingHours, of: most, width: 15),
          right(fixed(week.focusHours, 1), 7), right(fixed(week.personHours, 1), 8),
          week.decisions.map { "\($0.action.verdict.word.uppercased()) \(plain($0.title, empty: "(no title)"))" }
            .joined(separator: ", "),
        ].joined(separator: "  ")
        return line.trimmingTrailingBlanks
      }
  }

  private var outcomes: [String] {
    let found = report.comparison.outcomes
    guard !found.isEmpty else {
      return ["Nothing is decided yet that changes a meeting: adjourn open PATH decides by keyboard."]
    }
    let hours = report.comparison.hours
    var lines = [
      "What came of \(found.count) decision\(found.count == 1 ? "" : "s"): \(fixed(hours.regained, 1)) of "
        + "\(fixed(hours.promised, 1)) h/week are really free."
    ]
    for outcome in found {
      lines.append(
        "  \(left(outcome.state.rawValue, 9))  \(outcome.decidedOn)  \(left(outcome.action.verdict.word.uppercased(), 7))  "
          + "\(right(fixed(outcome.hoursBefore, 1), 4)) -> \(fixed(outcome.hoursSince, 1)) h/week  "
          + plain(outcome.title, empty: "(no title)"))
      lines += outcome.rebounds.map {
        "             + \(fixed($0.hoursPerWeek, 1)) h/week \(plain($0.title, empty: "(no title)")) (new, \($0.reason.rawValue))"
      }
    }
    return lines
  }

  private var dates: [String] {
    var lines = report.comparison.trialsEnding(around: snapshot.asOf).compactMap { outcome in
      outcome.trialEnd.map { end in
        let word = end < snapshot.asOf ? "ended" : "ends"
        return "The trial of \(plain(outcome.title, empty: "(no title)")) \(word) on \(end): ask what works."
      }
    }
    if let next = report.comparison.nextAudit {
      lines.append(
        next <= snapshot.asOf
          ? "The next audit has been due since \(next), a quarter after the last decision."
          : "The next audit is due on \(next), a quarter after the last decision.")
    }
    return lines
  }
}

extension String {
  fileprivate var trimmingTrailingBlanks: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
