import Audit

/// A verdict as people read it: suggestions in lower case with "?", decisions in capitals.
enum VerdictWords {
  static func word(_ series: Series, _ record: SeriesRecord) -> String {
    if let decision = record.decision { return decision.action.verdict.word.uppercased() }
    guard let verdict = series.judgement.verdict else { return "other" }
    if series.hasEnded && series.isRecurring { return "ended" }
    return series.judgement.isUnsure ? "unsure" : verdict.word + "?"
  }
}
