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
    var hits = index.withTable { table in
      text.bytes.withUnsafeBufferPointer { bytes in
        text.tokens.withUnsafeBufferPointer { tokens in
          var walk = TermWalk(table: table, bytes: bytes, tokens: tokens)
          walk.readAll()
          return walk.hits
        }
      }
    }
    guard hits.count > 1 else { return hits }
    Self.dropCovered(&hits)
    mark(&hits, in: text)
    return hits
  }

  private static func dropCovered(_ hits: inout [TermHit]) {
    var (kept, widest) = (0, hits[0])
    for hit in hits {
      let isCovered = widest.end > hit.end || (widest.end == hit.end && widest.start < hit.start)
      if !isCovered {
        hits[kept] = hit
        kept += 1
      }
      if hit.end > widest.end { widest = hit }
    }
    hits.removeSubrange(kept...)
  }

  private func mark(_ hits: inout [TermHit], in text: FoldedText) {
    var negations = Negations(
      before: hits.filter { deniers.contains($0.lexicon) },
      behind: hits.filter { trailingDeniers.contains($0.lexicon) })
    if negations.isEmpty { return }
    for place in hits.indices { hits[place].isDenied = negations.deny(hits[place], in: text) }
  }
}
