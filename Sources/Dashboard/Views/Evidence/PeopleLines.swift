import Audit
import TerminalUI

/// Who takes part, by name; nobody is ranked.
struct PeopleLines {
  private let state: DashboardState
  private let series: Series
  private let width: Int

  init(_ state: DashboardState, _ series: Series, width: Int) {
    self.state = state
    self.series = series
    self.width = width
  }

  var lines: [[Span]] {
    var lines = [[Span(series.facts.people.words, Style(bold: true)), Span(counted, .muted)]]
    if !series.organizer.isEmpty {
      let yours = series.isMine == true ? " (you)" : ""
      lines.append([Span("organizer  ", .muted), Span(state.name(series.organizer) + yours)])
    }
    lines += answers
    if state.isPrivate {
      lines += [[], [Span("\(series.people.count) names hidden", .muted)]]
    } else {
      lines += [[]] + series.people.sorted().map { [Span("  " + $0)] }
    }
    if series.facts.people.count == nil {
      let text = "This export names nobody. \(state.keyText(.headCount)) sets how many take part."
      lines += TextWidth.wrapped(text, columns: width).map { [Span($0)] }
    }
    return lines
  }

  private var counted: String {
    let optional = series.facts.optionalPeople
    let external = series.facts.externalPeople ?? 0
    return (optional > 0 ? ", \(optional) optional" : "") + (external > 0 ? ", \(external) from outside" : "")
  }

  private var answers: [[Span]] {
    let answers = series.facts.answers
    let parts = [
      (answers.accepted, "accepted"), (answers.tentative, "tentative"), (answers.declined, "declined"),
      (answers.open, "open"),
    ].filter { $0.0 > 0 }
    guard !parts.isEmpty else { return [] }
    let text = parts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    return [[Span("answers    ", .muted), Span(text)]]
  }
}
