/// A rule ready to be asked: a class, as every entry asks hundreds of them and a copy would count up each part.
final class CompiledRule: Sendable {
  let predicates: [Predicate]
  /// What it says, one for each question it speaks to.
  let statements: [Statement]
  /// The same in numbers only.
  let votes: [Vote]
  let readsPeople: Bool
  /// Lexicons of which one must have a word in the entry; nil where it can fire without.
  let words: LexiconBits?

  init(predicates: [Predicate], statements: [Statement], readsPeople: Bool) {
    self.predicates = predicates
    self.statements = statements
    votes = statements.map(\.vote)
    self.readsPeople = readsPeople
    words = Predicate.words(ofAll: predicates)
  }

  /// Whether it fires.
  func fires(on reading: EntryReading) -> Bool {
    words?.isDisjoint(with: reading.words) != true && match(in: reading) != nil
  }

  /// What makes it fire; nil where it does not.
  func match(in reading: EntryReading) -> Predicate.Match? { Predicate.all(predicates, in: reading) }
}
