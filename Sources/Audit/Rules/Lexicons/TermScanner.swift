/// Finds the terms of a `TermIndex` in folded text.
struct TermScanner: Sendable {
  let index: TermIndex
  /// Lexicons whose words turn what follows into its opposite, or make it only be prepared.
  let deniers: Set<Int>
  /// Lexicons whose words turn what stands before them into its opposite, as in Japanese and Korean.
  let trailingDeniers: Set<Int>

  /// How many words after a negation it reaches, within its clause.
  static let reach = 3

  /// All hits, but for those within a longer one: "performance review" hides "review".
  func hits(in text: FoldedText) -> [TermHit] {
    var hits: [TermHit] = []
    for (number, token) in text.tokens.enumerated() {
      let (start, end) = (Int(token.start), Int(token.end))
      if mayBegin(at: start, TermIndex.anchored, text) {
        walk(from: start, root: TermIndex.anchored, token: number, text, &hits)
      }
      guard token.isIdeographic || end - start > 3 else { continue }
      for offset in start..<end where mayBegin(at: offset, TermIndex.floating, text) {
        walk(from: offset, root: TermIndex.floating, token: number, text, &hits)
      }
    }
    guard hits.count > 1 else { return hits }
    return marked(withoutCovered(hits), in: text)
  }

  /// Whether a letter begins here with which, and the next one, a term begins: nearly always not.
  @inline(__always)
  private func mayBegin(at start: Int, _ root: Int32, _ text: FoldedText) -> Bool {
    let first = text.bytes[start]
    let isLetter = first & 0xC0 != 0x80
    return isLetter && (start + 1 == text.bytes.count || index.mayBegin(at: root, with: first, text.bytes[start + 1]))
  }

  private func walk(
    from start: Int, root: Int32, token: Int, _ text: FoldedText, _ hits: inout [TermHit]
  ) {
    let child = index.child(of: root, by: text.bytes[start])
    follow(child, from: start, at: start + 1, token: token, text, &hits)
    if Self.isDigit(text.bytes[start]) {
      followNumber(root, from: start, at: start, token: token, text, &hits)
    }
  }

  private func follow(
    _ first: Int32, from start: Int, at begin: Int, token: Int, _ text: FoldedText, _ hits: inout [TermHit]
  ) {
    var node = first
    var offset = begin
    while node >= 0 {
      report(node, from: start, to: offset, token: token, text, &hits)
      if index.goesOnFreely(node) {
        followEnding(node, from: start, at: offset, token: token, text, &hits)
        followNumber(node, from: start, at: offset, token: token, text, &hits)
      }
      if offset == text.bytes.count { return }
      node = index.child(of: node, by: text.bytes[offset])
      offset += 1
    }
  }

  /// Goes on behind a word of which a term gave only the beginning.
  private func followEnding(
    _ node: Int32, from start: Int, at offset: Int, token: Int, _ text: FoldedText, _ hits: inout [TermHit]
  ) {
    let next = index.child(of: node, by: LexiconTerm.anyEnding)
    guard next >= 0 else { return }
    let end = text.bytes[offset...].firstIndex(where: Self.isBreak) ?? text.bytes.count
    follow(next, from: start, at: end, token: token, text, &hits)
  }

  /// Goes on behind a number, whatever its digits.
  private func followNumber(
    _ node: Int32, from start: Int, at offset: Int, token: Int, _ text: FoldedText, _ hits: inout [TermHit]
  ) {
    let next = index.child(of: node, by: LexiconTerm.anyNumber)
    guard next >= 0 else { return }
    let end = text.bytes[offset...].firstIndex { !Self.isDigit($0) } ?? text.bytes.count
    guard end > offset else { return }
    follow(next, from: start, at: end, token: token, text, &hits)
  }

  private func report(
    _ node: Int32, from start: Int, to end: Int, token: Int, _ text: FoldedText, _ hits: inout [TermHit]
  ) {
    let places = index.entries(at: node)
    guard !places.isEmpty else { return }
    let isWhole = Self.endsWord(at: end, in: text.bytes)
    for place in places {
      let entry = index.entries[place]
      guard entry.isOpen || isWhole else { continue }
      guard !entry.needsCapitals || text.tokens[token].isUppercase else { continue }
      hits.append(
        TermHit(
          lexicon: Int(entry.lexicon), start: start, end: end, firstToken: token,
          lastToken: text.tokenIndex(at: end - 1)))
    }
  }

  /// The end of a word, or of its plural in -s.
  private static func endsWord(at end: Int, in bytes: [UInt8]) -> Bool {
    if end == bytes.count || isBreak(bytes[end]) { return true }
    guard bytes[end] == 0x73 else { return false }
    return end + 1 == bytes.count || isBreak(bytes[end + 1])
  }

  private static func isBreak(_ byte: UInt8) -> Bool {
    byte == FoldedText.space || byte == FoldedText.lineBreak
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

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
