/// The negations of a text, passed along its hits from the first to the last.
///
/// Of hits none stands within another, so that they rise by start and by end: of the negations before a hit the nearest
/// reaches it if any does, and the nearest of the next hit is the same or a later one.
struct Negations {
  /// Those that turn what follows them, and those that turn what stands before them.
  private let before: [TermHit]
  private let behind: [TermHit]
  /// How many of `before` stand in an earlier token than the hit, and how many end where it starts or earlier.
  private var inEarlierTokens = 0
  private var ended = 0
  /// How many of `behind` start before the end of the hit.
  private var started = 0

  /// Of a text's hits those that negate, rising.
  init(before: [TermHit], behind: [TermHit]) {
    self.before = before
    self.behind = behind
  }

  /// How many words after a negation it reaches, within its clause.
  private static let reach = 3
  /// How many bytes it reaches within a run without spaces, on either side.
  private static let reachInRun = 12

  var isEmpty: Bool { before.isEmpty && behind.isEmpty }

  /// Whether a negation reaches a hit that stands behind all that were asked before.
  mutating func deny(_ hit: TermHit, in text: FoldedText) -> Bool {
    while inEarlierTokens < before.count, before[inEarlierTokens].lastToken < hit.firstToken { inEarlierTokens += 1 }
    while ended < before.count, before[ended].end <= hit.start { ended += 1 }
    while started < behind.count, behind[started].start < hit.end { started += 1 }
    return isDeniedByWord(before: hit, in: text) || isDeniedInRun(hit) || isDeniedFromBehind(hit)
  }

  private func isDeniedByWord(before hit: TermHit, in text: FoldedText) -> Bool {
    guard inEarlierTokens > 0 else { return false }
    let last = before[inEarlierTokens - 1].lastToken
    return hit.firstToken - last <= Self.reach
      && !text.tokens[(last + 1)...hit.firstToken].contains(where: \.startsClause)
  }

  private func isDeniedInRun(_ hit: TermHit) -> Bool {
    guard ended > 0 else { return false }
    let denier = before[ended - 1]
    return denier.lastToken == hit.firstToken && hit.start - denier.end <= Self.reachInRun
  }

  private func isDeniedFromBehind(_ hit: TermHit) -> Bool {
    guard started < behind.count else { return false }
    let denier = behind[started]
    return denier.start - hit.end <= Self.reachInRun && denier.lastToken <= hit.lastToken + 1
  }
}
