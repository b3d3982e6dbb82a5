/// Finds the terms of a `TermIndex` in folded text: a class, as every text is handed it.
final class TermScanner: Sendable {
  let index: TermIndex
  /// Lexicons whose words turn what follows into its opposite, or make it only be prepared.
  let deniers: LexiconSet
  /// Lexicons whose words turn what stands before them into its opposite, as in Japanese and Korean.
  let trailingDeniers: LexiconSet

  init(index: TermIndex, deniers: LexiconSet, trailingDeniers: LexiconSet) {
    self.index = index
    self.deniers = deniers
    self.trailingDeniers = trailingDeniers
  }

  /// How many words after a negation it reaches, within its clause.
  static let reach = 3

  /// All hits, but for those within a longer one: "performance review" hides "review".
  func hits(in text: FoldedText) -> [TermHit] {
    let hits = index.withTable { table in
      text.bytes.withUnsafeBufferPointer { bytes in
        text.tokens.withUnsafeBufferPointer { tokens in
          var walk = TermWalk(table: table, bytes: bytes, tokens: tokens)
          walk.readAll()
          return walk.hits
        }
      }
    }
    guard hits.count > 1 else { return hits }
    return marked(withoutCovered(hits), in: text)
  }

  private func withoutCovered(_ hits: [TermHit]) -> [TermHit] {
    let ordered = hits.sorted { $0.start != $1.start ? $0.start < $1.start : $0.end > $1.end }
    var kept: [TermHit] = []
    kept.reserveCapacity(ordered.count)
    var widest = ordered[0]
    for hit in ordered {
      let isCovered = widest.end > hit.end || (widest.end == hit.end && widest.start < hit.start)
      if !isCovered { kept.append(hit) }
      if hit.end > widest.end { widest = hit }
    }
    return kept
  }

  private func marked(_ hits: [TermHit], in text: FoldedText) -> [TermHit] {
    let before = hits.filter { deniers.contains($0.lexicon) }
    let after = hits.filter { trailingDeniers.contains($0.lexicon) }
    if before.isEmpty && after.isEmpty { return hits }
    return hits.map { hit in
      var hit = hit
      hit.isDenied =
        before.contains { reaches(from: $0, to: hit, in: text) }
        || after.contains {
          $0.start >= hit.end && $0.start - hit.end <= 12 && $0.lastToken <= hit.lastToken + 1
        }
      return hit
    }
  }

  private func reaches(from denier: TermHit, to hit: TermHit, in text: FoldedText) -> Bool {
    guard hit.firstToken > denier.lastToken, hit.firstToken - denier.lastToken <= Self.reach else {
      let distance = hit.start - denier.end
      return hit.firstToken == denier.lastToken && distance >= 0 && distance <= 12
    }
    return !text.tokens[(denier.lastToken + 1)...hit.firstToken].contains(where: \.startsClause)
  }
}
