import Audit

/// A verdict as people read it: suggestions in lower case with "?", decisions in capitals.
enum VerdictWords {
  static func word(_ series: Series, _ record: SeriesRecord) -> String {
    if let decision = record.decision { return word(decision.action.verdict).uppercased() }
    guard let verdict = series.judgement.verdict else { return "other" }
    return series.judgement.isUnsure ? "unsure" : word(verdict) + "?"
  }

  /// The screen's word: what JSON calls async is "convert" here.
  static func word(_ verdict: Verdict) -> String { verdict == .async ? "convert" : verdict.rawValue }
}
