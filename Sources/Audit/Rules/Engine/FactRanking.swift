/// How much facts matter to what is shown of a judgement.
struct FactRanking: Hashable, Sendable {
  let kind: Judgement.Kind
  let connection: Bool

  /// For a meeting that it is one hardly needs saying, for another entry nothing else does.
  func relevance(of fact: Vote) -> Double {
    let strength = abs(fact.shownWeight)
    switch fact.question {
    case .kind: return kind == .meeting ? strength * Self.aside : strength
    case .connection where !connection: return kind == .meeting ? strength * Self.aside : 0
    default: return kind == .meeting ? strength : strength * Self.aside
    }
  }

  private static let aside = 0.1
}
