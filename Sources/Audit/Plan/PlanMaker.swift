/// Chooses what would take a meeting's place.
enum PlanMaker {
  static func plan(for series: Series) -> Plan {
    guard let verdict = series.judgement.verdict else { return .none }
    let (form, reason) = form(for: series, verdict)
    let (suggested, others) = presets(for: series.facts)
    let suggestion: Decision.Action? =
      switch verdict {
      case _ where series.hasEnded: nil
      case .async: .convert
      case .blend: .blend(suggested)
      case .keep: .keep
      }
    return Plan(form: form, reason: reason, suggestion: suggestion, presets: [suggested] + others)
  }

  /// The suggested preset, then half length, every other, monthly + written, twice a week live, as far as they
  /// leave less than there is. A long meeting that is not daily gets shorter first.
  private static func presets(for facts: MeetingFacts) -> (suggested: BlendPreset, others: [BlendPreset]) {
    let (usual, others) = usualPresets(facts.cadence)
    guard facts.durationMinutes >= longMinutes, facts.cadence != .daily, others.contains(.halfLength) else {
      return (usual, others)
    }
    return (.halfLength, [usual] + others.filter { $0 != .halfLength })
  }

  private static func usualPresets(_ cadence: MeetingFacts.Cadence) -> (BlendPreset, [BlendPreset]) {
    switch cadence {
    case .daily: (.weeklyLive, [.halfLength, .everyOther, .monthlyWritten, .twiceWeekly])
    case .severalPerWeek: (.weeklyLive, [.halfLength, .everyOther, .monthlyWritten])
    case .weekly: (.monthlyWritten, [.halfLength, .everyOther])
    case .biweekly: (.everyOther, [.halfLength, .monthlyWritten])
    case .monthly, .quarterly, .yearly: (.halfLength, [.everyOther])
    case .irregular: (.everyOther, [.halfLength])
    case .once: (.halfLength, [])
    }
  }

  /// From this length on a pre-read with a shorter live part is suggested first.
  private static let longMinutes = 90

  /// The first fact of the evidence that names a form decides; the verdict's usual form otherwise.
  private static func form(for series: Series, _ verdict: Verdict) -> (Plan.Form, String) {
    if let fact = series.judgement.factNamingForm, let form = fact.form { return (form, "\(fact.sentence).") }
    switch verdict {
    case .async: return (.statusUpdate, "What is exchanged can be read when it suits each reader.")
    case .blend: return (.preRead, Plan.shortens)
    case .keep: return (.preRead, Plan.prepares)
    }
  }
}
