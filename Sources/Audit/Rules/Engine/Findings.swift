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

  /// Adds what a rule says on a match.
  mutating func append(rule: Int, _ votes: [Vote], on match: Predicate.Match) {
    guard !votes.isEmpty else { return }
    for (part, vote) in votes.enumerated() { append(vote, part, on: match) }
    firings.append(Firing(rule: rule, match: match))
  }

  private mutating func append(_ vote: Vote, _ part: Int, on match: Predicate.Match) {
    let isQuoted = match.words.isAny && vote.question != .kind
    all.append(Finding(vote: vote, firing: firings.count, part: part, isQuoted: isQuoted))
  }
}
