import Audit
import TerminalUI

@testable import Dashboard

extension DashboardState {
  /// Presses keys and answers what is asked for with made-up texts, as the runtime does.
  @discardableResult
  mutating func pressWithTexts(_ keys: String) throws -> [Effect] {
    try Key.parse(keys).flatMap { press(answering: $0) }
  }

  private mutating func press(answering key: Key) -> [Effect] {
    apply(.key(key)).flatMap { effect in
      if case .render(let request, let edition) = effect { answer(request, edition) } else { [effect] }
    }
  }

  mutating func answer(_ request: RenderRequest, _ edition: Int) -> [Effect] {
    switch request {
    case .document(let id, let template):
      guard let series = series(id) else { return [] }
      return apply(.rendered(.document(.sample(series, template: template)), edition: edition))
    case .report(let format, let hidesWords):
      let lines = Self.report(format, hidesWords: hidesWords)
      return apply(.rendered(.report(RenderedReport(request, lines: lines, columns: reportColumns)), edition: edition))
    }
  }

  /// A table that fits and one that is too wide for most screens, a list with a long point, and many lines.
  private static func report(_ format: ReportFormat, hidesWords: Bool) -> [String] {
    let row = "| 2.50 | 9 | Platform weekly status | Mon, Thu 10:00, 75 min | written status update | 966 |"
    return [
      "# Recurring meetings" + (hidesWords ? ", hidden" : ""), "",
      "| | now | then |", "|---|---:|---:|", "| Hours a week in recurring meetings | 15.9 | 7.1 |", "",
      "1. **Jour fixe**: written status update (frees a block only together with the others, as each alone does not)",
      "", "| h/week | people | meeting | when | instead | person-h/year, net |", "|---:|---:|---|---|---|---:|", row,
      row, "",
    ] + (1...60).map { "line \($0) of the report as \(format.title)" }
  }
}

extension RenderedDocument {
  static func sample(_ series: Series, template: String?) -> RenderedDocument {
    let text = """
      # \(series.title)

      > In place of the meeting (\(series.cadence), \(series.facts.durationMinutes) min).

      Add your row before **Mon 30 Nov 2026, 10:00**. Three short lines are enough; "nothing new" is an answer too.

      ## Who is where

      | Who | Done since last time | Next |
      |---|---|---|
      | 設計 太郎 | | |

      """
    return RenderedDocument(
      series: series.id, template: template ?? "status-update", templates: ["status-update", "decision-record"],
      language: "en", fileName: "file-\(series.id)",
      texts: [
        .document: text + (1...30).map { "- point \($0)\n" }.joined(),
        .toOrganizer: "Subject: Could we try it?\n\nHi Ben,\n", .toAttendees: "Subject: in writing\n\nHello all,\n",
      ],
      due: "Mon 30 Nov 2026, 10:00", owner: series.organizer, hints: ["the owner is guessed from the invitation"])
  }
}
