import Audit
import ICalendar
import TerminalUI

/// The lines of the trends, as wide as the screen allows.
struct TrendsLines {
  private let state: DashboardState
  private let width: Int

  init(_ state: DashboardState) {
    self.state = state
    width = state.size.columns - 2
  }

  var all: [[Span]] {
    guard let trends = state.trends.known else {
      return TextWidth.wrapped(state.trends.failure ?? "The past year is being read ...", columns: width)
        .map { [Span($0)] }
    }
    let chart = TrendsChart(state, trends, width: width)
    return chart.lines + [[]] + outcomes(trends) + dates(trends)
  }

  private func outcomes(_ trends: Trends) -> [[Span]] {
    let found = trends.comparison.outcomes
    guard !found.isEmpty else {
      return wrapped("Nothing is decided yet that changes a meeting: what comes of it will stand here.")
    }
    let hours = trends.comparison.hours
    let count = found.count == 1 ? "1 decision" : "\(found.count) decisions"
    let sum = "\(Digits.fixed(hours.regained)) of \(Digits.fixed(hours.promised)) h/week"
    let head =
      width >= 60
      ? [Span("WHAT CAME OF IT", Style(bold: true)), Span("  \(count): \(sum) are really free")]
      : [Span("\(count): ", Style(bold: true)), Span("\(sum) free")]
    return [head] + found.flatMap(lines)
  }

  private func lines(_ outcome: DecisionOutcome) -> [[Span]] {
    let verdict = StatedVerdict.decided(outcome.action)
    let change = "\(Digits.fixed(outcome.hoursBefore)) \(state.glyphs[.right]) \(Digits.fixed(outcome.hoursSince)) h/wk"
    var spans = [Span(TextWidth.fitted(outcome.state.rawValue, 10), style(outcome.state))]
    if width >= 58 { spans.append(Span(TextWidth.fitted(outcome.decidedOn.words(withYear: true), 13), .muted)) }
    if width >= 72 { spans.append(Span(TextWidth.fitted(outcome.action.words, 9), verdict.style)) }
    spans.append(Span(TextWidth.fitted(change, 16)))
    spans.append(Span(state.trendTitle(outcome.series, outcome.title), verdict.style))
    return [spans] + outcome.rebounds.map(line)
  }

  private func line(_ rebound: DecisionOutcome.Rebound) -> [Span] {
    let title = state.trendTitle(rebound.series, rebound.title)
    let hours = "  + \(Digits.fixed(rebound.hoursPerWeek)) h/wk "
    return [Span(hours), Span(title), Span(" (new, \(rebound.reason.rawValue))", .muted)]
  }

  private func style(_ state: DecisionOutcome.State) -> Style {
    switch state {
    case .gone, .reduced: Style(.convert)
    case .cameBack, .rebounded: Style(.alert)
    case .notYet: .muted
    }
  }

  private func dates(_ trends: Trends) -> [[Span]] {
    var sentences = trends.comparison.trialsEnding(around: trends.asOf).compactMap { outcome in
      outcome.trialEnd.map { end in
        let word = end < trends.asOf ? "ended" : "ends"
        return
          "The trial of \(state.trendTitle(outcome.series, outcome.title)) \(word) on \(end.words(withYear: true)): ask what works."
      }
    }
    if let next = trends.comparison.nextAudit {
      let day = next.words(withYear: true)
      sentences.append(
        next <= trends.asOf ? "The next audit has been due since \(day)." : "The next audit is due on \(day).")
    }
    return sentences.isEmpty ? [] : [[]] + sentences.flatMap(wrapped)
  }

  private func wrapped(_ sentence: String) -> [[Span]] {
    TextWidth.wrapped(sentence, columns: width).map { [Span($0)] }
  }
}
