/// Chooses what would take a meeting's place (AUDIT.md, 5).
enum PlanMaker {
  static func plan(for series: Series) -> Plan {
    guard let verdict = series.judgement.verdict else { return .none }
    let (form, reason) = form(for: series, verdict)
    let presets = presets(for: series.facts)
    let suggestion: Decision.Action =
      switch verdict {
      case .async: .convert
      case .blend: presets.first.map(Decision.Action.blend) ?? .keep
      case .keep: .keep
      }
    return Plan(form: form, reason: reason, suggestion: suggestion, presets: presets)
  }

  /// The suggested preset first; then half length, every other, monthly + written, once a week live, as far as
  /// they leave less than there is.
  static func presets(for facts: MeetingFacts) -> [BlendPreset] {
    let possible: [BlendPreset] =
      switch facts.cadence {
      case .daily, .severalPerWeek: [.weeklyLive, .halfLength, .everyOther, .monthlyWritten]
      case .weekly: [.monthlyWritten, .halfLength, .everyOther]
      case .biweekly: [.everyOther, .halfLength, .monthlyWritten]
      case .monthly, .quarterly, .yearly, .once: [.halfLength, .everyOther]
      case .irregular: [.everyOther, .halfLength]
      }
    let offered = facts.cadence == .once ? [.halfLength] : possible
    guard facts.durationMinutes >= longMinutes, let index = offered.firstIndex(of: .halfLength),
      facts.cadence != .daily
    else { return offered }
    return [.halfLength] + offered[..<index] + offered[(index + 1)...]
  }

  /// From this length on a pre-read with a shorter live part is suggested first.
  private static let longMinutes = 90

  /// The first fact of the evidence that names a form decides; the verdict's usual form otherwise.
  private static func form(for series: Series, _ verdict: Verdict) -> (Plan.Form, String) {
    for fact in series.judgement.evidence {
      if let form = fact.form { return (form, "\(fact.sentence).") }
    }
    switch verdict {
    case .async: return (.statusUpdate, "What is exchanged can be read when it suits each reader.")
    case .blend: return (.preRead, "What can be read comes first, so that the live time is for talk.")
    case .keep: return (.preRead, "It stays live; a pre-read makes it shorter.")
    }
  }
}
