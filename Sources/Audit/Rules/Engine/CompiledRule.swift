/// A rule ready to be asked: a class, as every entry asks hundreds of them and a copy would count up each part.
final class CompiledRule: Sendable {
  let predicates: [Predicate]
  /// What it says, one for each question it speaks to.
  let statements: [Statement]
  /// The same in numbers only.
  let votes: [Vote]
  let readsPeople: Bool
  /// Lexicons of which one must have a word in the entry; nil where it can fire without.
  private let words: LexiconBits?

  init(predicates: [Predicate], statements: [Statement], readsPeople: Bool) {
    self.predicates = predicates
    self.statements = statements
    votes = statements.map(\.vote)
    self.readsPeople = readsPeople
    words = Predicate.words(ofAll: predicates)
  }

  /// Whether it can fire on an entry with words of some lexicons: most rules are done with this question.
  func mayFire(on present: LexiconBits) -> Bool { words.map { !$0.isDisjoint(with: present) } ?? true }

  /// Whether it fires.
  func fires(on reading: EntryReading) -> Bool {
    mayFire(on: reading.words) && predicates.allSatisfy { $0.match(in: reading) != nil }
  }

  /// What makes it fire; nil where it does not.
  func match(in reading: EntryReading) -> Predicate.Match? {
    mayFire(on: reading.words) ? Predicate.all(predicates, in: reading) : nil
  }
}
