/// One text of an entry with the lexicon words found in it.
struct ReadText: Sendable {
  let text: FoldedText
  let hits: [TermHit]
  /// The lexicons that have a hit, to answer most questions without a search.
  let words: LexiconBits
  /// The place of the first hit that counts by lexicon, -1 for none, as far as there are hits.
  private let firstHits: [Int32]

  init(_ text: FoldedText, scanner: TermScanner) {
    self.text = text
    hits = text.isEmpty ? [] : scanner.hits(in: text)
    words = LexiconBits(hits.lazy.map(\.lexicon))
    firstHits = Self.firstHits(hits)
  }

  private static func firstHits(_ hits: [TermHit]) -> [Int32] {
    guard let last = hits.lazy.map(\.lexicon).max() else { return [] }
    var first = [Int32](repeating: -1, count: last + 1)
    for (place, hit) in hits.enumerated() where !hit.isDenied && first[hit.lexicon] < 0 {
      first[hit.lexicon] = Int32(place)
    }
    return first
  }

  /// The first word of a lexicon that counts.
  func hit(_ lexicon: Int) -> TermHit? {
    guard lexicon < firstHits.count, firstHits[lexicon] >= 0 else { return nil }
    return hits[Int(firstHits[lexicon])]
  }

  /// The first word of a lexicon behind a negation.
  func deniedHit(_ lexicon: Int) -> TermHit? {
    words.mayContain(lexicon) ? hits.first { $0.lexicon == lexicon && $0.isDenied } : nil
  }

  /// Whether words of a lexicon make up the whole text.
  func isWhole(_ lexicon: Int) -> Bool {
    guard words.mayContain(lexicon), text.tokens.count <= 8 else { return false }
    let words = text.tokens.filter { isWord($0) }
    return !words.isEmpty
      && words.allSatisfy { word in hits.contains { $0.lexicon == lexicon && Self.covers($0, word) } }
  }

  var hasHits: Bool { !hits.isEmpty }

  /// Appends the whole words as written; of a run without spaces only the characters that count.
  func appendQuote(_ words: WordRange, to quotes: inout [UInt8]) {
    let (first, last) = (Int(words.firstToken), Int(words.lastToken))
    if first == last, text.tokens[first].isIdeographic {
      text.bytes.withUnsafeBufferPointer {
        quotes += TextLine(rebasing: $0[Int(words.start)..<Int(words.end)])
      }
    } else {
      text.appendQuote(from: first, through: last, to: &quotes)
    }
  }

  private static func covers(_ hit: TermHit, _ token: FoldedText.Token) -> Bool {
    hit.start <= Int(token.start) && hit.end + 1 >= Int(token.end)
  }

  /// Numbers and emoji beside the words do not count.
  private func isWord(_ token: FoldedText.Token) -> Bool {
    let bytes = text.bytes[Int(token.start)..<Int(token.end)]
    if bytes.allSatisfy({ (0x30...0x39).contains($0) }) { return false }
    return token.isIdeographic || bytes.contains { (0x61...0x7A).contains($0) } || (bytes.first ?? 0) < 0xE2
  }
}
