/// A rule ready to be asked: a class, as every entry asks hundreds of them and a copy would count up each part.
final class CompiledRule: Sendable {
  struct Weight: Sendable {
    var question: Evidence.Question
    var value: Double
    var pull = VerdictPull.none
  }

  let id: String
  let predicates: [Predicate]
  let weights: [Weight]
  let sentence: RuleSentence
  let form: Plan.Form?
  let guards: Bool
  let readsPeople: Bool
  /// Lexicons of which one must have a word in the entry; nil where it can fire without.
  private let words: LexiconBits?

  init(
    id: String, predicates: [Predicate], weights: [Weight], say: String, form: Plan.Form?, guards: Bool,
    readsPeople: Bool
  ) {
    self.id = id
    self.predicates = predicates
    self.weights = weights
    sentence = RuleSentence(say)
    self.form = form
    self.guards = guards
    self.readsPeople = readsPeople
    words = Predicate.words(ofAll: predicates)
  }

  /// Whether it can fire on an entry with words of some lexicons: most rules are done with this question.
  func mayFire(on present: LexiconBits) -> Bool { words.map { !$0.isDisjoint(with: present) } ?? true }

  /// Whether it fires.
  func fires(on reading: EntryReading) -> Bool {
    mayFire(on: reading.words) && predicates.allSatisfy { $0.match(in: reading) != nil }
  }

  /// Appends the evidence it gives, one for each question it speaks to; nothing where it does not fire.
  func appendEvidence(in reading: EntryReading, to evidence: inout [Evidence]) {
    guard mayFire(on: reading.words), let match = Predicate.all(predicates, in: reading) else { return }
    let quote = match.quote
    let text = sentence.filled(quote: quote, facts: reading.facts)
    for weight in weights {
      evidence.append(
        Evidence(
          rule: id, question: weight.question, weight: weight.value, pull: weight.pull, quote: quote,
          place: match.place, sentence: text, form: form, isGuard: guards))
    }
  }
}
