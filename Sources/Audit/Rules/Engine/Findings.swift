/// What fired in an entry, as numbers: sums are made of it many times over. `Evidence` is the same in words.
struct Findings: Sendable {
  /// A rule or a learned word that fired.
  struct Firing: Sendable {
    /// The rule's place in the book; behind the rules stand the learned words.
    let rule: Int
    let match: Predicate.Match
  }

  /// Rules in their order, then learned words as they stand in the entry.
  private(set) var firings: [Firing] = []

  init() { firings.reserveCapacity(256) }

  mutating func append(rule: Int, on match: Predicate.Match) {
    firings.append(Firing(rule: rule, match: match))
  }
}
