/// A rule ready to be asked.
struct CompiledRule: Sendable {
  struct Weight: Sendable {
    var question: Evidence.Question
    var value: Double
  }

  let id: String
  let predicates: [Predicate]
  let weights: [Weight]
  let say: String
  let form: Plan.Form?
  let guards: Bool
  let readsPeople: Bool

  /// The evidence it gives, one for each question it speaks to; none where it does not fire.
  func evidence(in reading: EntryReading) -> [Evidence] {
    guard let match = Predicate.all(predicates, in: reading) else { return [] }
    let sentence = RuleSentence.fill(say, quote: match.quote, facts: reading.facts)
    return weights.map { weight in
      Evidence(
        rule: id, question: weight.question, weight: weight.value, quote: match.quote, place: match.place,
        sentence: sentence, form: form, isGuard: guards)
    }
  }
}
