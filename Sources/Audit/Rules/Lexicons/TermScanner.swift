/// Finds the terms of a `TermIndex` in folded text: a class, so that handing it on counts one reference.
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
    var negations = Negations(
      before: hits.filter { deniers.contains($0.lexicon) },
      behind: hits.filter { trailingDeniers.contains($0.lexicon) })
    if negations.isEmpty { return hits }
    return hits.map { hit in
      var hit = hit
      hit.isDenied = negations.deny(hit, in: text)
      return hit
    }
  }
}
