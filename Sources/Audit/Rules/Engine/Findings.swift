/// Facts found in an entry, as numbers: hundreds of sums are made of them. `Evidence` is the same in words.
struct Findings: Sendable {
  /// What fired: a rule, or a learned word.
  struct Firing: Sendable {
    /// The rule's place in the book; behind the rules stand the learned words.
    let rule: Int
    let match: Predicate.Match
  }

  /// One thing that a rule says.
  struct Finding: Sendable {
    let vote: Vote
    /// The place among the firings, rising.
    let firing: Int
    /// The place among what the rule says.
    let part: Int
    /// Has words to name, and is not about the kind of entry alone.
    let isQuoted: Bool
  }

  private(set) var firings: [Firing] = []
  private(set) var all: [Finding] = []

  init() {
    firings.reserveCapacity(64)
    all.reserveCapacity(128)
  }

  /// Adds what fired; what it says follows.
  mutating func append(rule: Int, on match: Predicate.Match) { firings.append(Firing(rule: rule, match: match)) }

  /// Adds what the last one that fired says, once for each question it speaks to.
  mutating func append(_ vote: Vote) {
    let firing = firings.count - 1
    let isQuoted = firings[firing].match.words.isAny && vote.question != .kind
    let part = if let last = all.last, last.firing == firing { last.part + 1 } else { 0 }
    all.append(Finding(vote: vote, firing: firing, part: part, isQuoted: isQuoted))
  }
}
