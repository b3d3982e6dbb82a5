/// What a rule or a learned word says to one question, wherever it fires: a class, as all facts that it gives share it.
final class Statement: Sendable {
  /// The rule's id.
  let rule: String
  let vote: Vote
  let sentence: RuleSentence
  let form: Plan.Form?

  init(rule: String, vote: Vote, sentence: RuleSentence, form: Plan.Form? = nil) {
    self.rule = rule
    self.vote = vote
    self.sentence = sentence
    self.form = form
  }

  /// Whether another one says the same, sentences aside.
  func isAlike(_ other: Statement) -> Bool { rule == other.rule && vote == other.vote && form == other.form }

  /// Both as one, with the sum of their weights.
  func joined(with other: Statement) -> Statement {
    var sum = vote
    sum.weight += other.vote.weight
    sum.pull += other.vote.pull
    sum.isGuard = vote.isGuard || other.vote.isGuard
    return Statement(rule: "\(rule), \(other.rule)", vote: sum, sentence: sentence, form: form)
  }
}
