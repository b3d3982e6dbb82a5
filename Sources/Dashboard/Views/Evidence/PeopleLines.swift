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
      lines.append([Span("organizer  ", .muted), Span((state.hides(series) ? "(hidden)" : series.organizer) + yours)])
    }
    if let reach = state.reach.reach(of: series) { lines.append([Span("to change  ", .muted), Span(reach.words)]) }
    lines += answers + outside
    if state.hides(series) {
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

  /// Owners of calendars given in whose free time it mostly lies.
  private var outside: [[Span]] {
    guard let snapshot = state.snapshot, snapshot.isTeam else { return [] }
    let names = snapshot.members.filter { snapshot.holds(series, for: $0) && $0.worksOutside(series.schedule) }
      .map { state.name($0.name) }
    guard !names.isEmpty else { return [] }
    let text = "outside the working hours of \(names.joined(separator: ", "))"
    return TextWidth.wrapped(text, columns: width).map { [Span($0)] }
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
