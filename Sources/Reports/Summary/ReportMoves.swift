import Audit

/// The three changes that give back the most focus time, for the report's template.
struct ReportMoves {
  private let fields: ReportFields

  init(_ fields: ReportFields) { self.fields = fields }

  /// nil where no change is suggested that nobody has decided on, or none gives focus time back.
  var value: [String: Any]? {
    let snapshot = fields.snapshot
    let best = BestMoves(snapshot, fields.journal)
    let series = Dictionary(snapshot.series.map { ($0.id, $0) }) { first, _ in first }
    let titles = SharedTitle(snapshot)
    let rows = best.moves.enumerated().compactMap { index, move -> [String: Any]? in
      guard let series = series[move.series] else { return nil }
      var row: [String: Any] = [
        "index": "\(index + 1)", "title": fields.clean(titles.text(series)),
        "how": ReportGroups.how(move.action, series),
        "hours": fixed(move.hoursPerWeek, 1),
      ]
      if move.focusHoursPerWeek >= 0.05 { row["focus"] = fixed(move.focusHoursPerWeek, 1) }
      return row
    }
    guard !rows.isEmpty, best.focusHoursPerWeek >= 0.05 else { return nil }
    return ["rows": rows, "heading": Self.heading(rows.count), "words": words(best, rows.count)]
  }

  private static func heading(_ count: Int) -> String {
    count == 1
      ? "The move that gives back the most focus time"
      : "\(count == 2 ? "Two" : "Three") moves that give back the most focus time"
  }

  private func words(_ best: BestMoves, _ count: Int) -> String {
    let after = best.focusHoursBefore + best.focusHoursPerWeek
    let whose = fields.snapshot.isTeam ? "everybody's focus time, added up," : "focus time"
    let take = count == 1 ? "It takes" : "Together they take"
    let before = fixed(best.focusHoursBefore, 1)
    // The figures above begin where the calendar is, the moves where the decisions lead.
    let from = before == fields.focusBefore ? before : "the \(before) that the decisions leave"
    let scope = best.leftOut > 0 ? ", searched among the \(best.searched) meetings with the most hours" : ""
    return "\(take) \(whose) from \(from) to \(fixed(after, 1)) hours a week\(scope)."
  }
}
