import Audit
import ICalendar

/// Everything that led to one series' verdict, in plain sentences.
public enum ExplainText {
  /// The strongest facts of each question and the rest as a sum; `isWhole` tells every one.
  public static func text(
    _ series: Series, record: SeriesRecord, snapshot: AuditSnapshot, agreement: Agreement? = nil,
    isWhole: Bool = false, model: Exemplar? = nil
  ) -> String {
    var lines = [
      plain(series.title, empty: "(no title)"), facts(series),
      "\(plain(series.source.path)):\(series.source.line)   id \(series.id)", "",
    ]
    lines += verdict(series, record, snapshot)
    lines += reasons(series.judgement, most: isWhole ? .max : mostFacts)
    lines += list("what would change it", series.judgement.flips.map { "\($0.verdict.word), \($0.condition)" })
    lines += list("what the export does not say", series.judgement.missing)
    if series.schedule.isTruncated {
      lines += list("left out", ["the rule gives more occurrences than are counted"])
    }
    if let model { lines += list("a model of your own", [model.sentence]) }
    if !record.note.isEmpty { lines += list("your note", [record.note]) }
    if let sentence = agreement?.sentence { lines += ["", sentence] }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func facts(_ series: Series) -> String {
    let people =
      switch series.facts.people {
      case .known(let count): counted(count, "person", "people")
      case .given(let count): "\(counted(count, "person", "people")), set by you"
      case .unknown: "~\(HeadCount.assumed) people, assumed"
      }
    let by = series.organizer.isEmpty ? "" : " | by \(plain(series.organizer))"
    return "\(series.cadence) | \(series.facts.durationMinutes) min | \(people)\(by)"
  }

  private static func verdict(_ series: Series, _ record: SeriesRecord, _ snapshot: AuditSnapshot)
    -> [String]
  {
    guard let verdict = series.judgement.verdict else {
      return ["not a meeting, so it is not judged", ""]
    }
    let percent = Int((series.judgement.confidence * 100).rounded())
    var line = "suggested: \(verdict.word) (confidence \(percent) %)"
    if let preset = series.plan.suggestion?.preset { line += ", \(preset.words)" }
    if verdict == .keep, let axis = series.judgement.need { line += ", as \(axis.rawValue) is high" }
    var lines = [line]
    if let decision = record.decision {
      let preset = decision.action.preset.map { ", \($0.words)" } ?? ""
      lines.append("decided by you: \(decision.action.verdict.word.uppercased())\(preset)")
    }
    let action = record.decision?.action ?? series.plan.suggestion
    let saving = series.saving(action, in: snapshot.zone)
    if saving.hoursPerYear > 0 {
      lines.append(
        "gives back \(fixed(saving.hoursPerWeek, 2)) h/week to you, \(fixed(saving.personHoursPerYear, 0)) "
          + "person-hours a year; \(fixed(saving.netPersonHoursPerYear, 0)) after writing and reading"
          + (saving.netPersonHoursPerYear < 0 ? ": not worth converting" : ""))
      let plan = series.plan.fitted(to: action ?? .keep)
      let place = action == .blend(.halfLength) ? "before it" : "in its place"
      lines.append("\(place): \(plan.form.rawValue). \(plain(plan.reason))")
    }
    return lines + [""]
  }

  private static func list(_ heading: String, _ items: [String]) -> [String] {
    items.isEmpty ? [] : ["", heading] + items.map { "  - \(plain($0))" }
  }
}
