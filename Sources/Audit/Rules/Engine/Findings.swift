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

  /// Adds what fired and what it says, once for each question that it speaks to; nothing where that is nothing.
  mutating func append(rule: Int, _ votes: some Collection<Vote>, on match: Predicate.Match) {
    guard !votes.isEmpty else { return }
    for (part, vote) in votes.enumerated() {
      let isQuoted = match.words.isAny && vote.question != .kind
      all.append(Finding(vote: vote, firing: firings.count, part: part, isQuoted: isQuoted))
    }
    firings.append(Firing(rule: rule, match: match))
  }
}
