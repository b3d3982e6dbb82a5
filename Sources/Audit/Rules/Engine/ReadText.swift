/// One text of an entry with the lexicon words found in it.
struct ReadText: Sendable {
  let text: FoldedText
  let hits: [TermHit]
  /// Bits of the lexicons below 128 that have a hit, to answer most questions without a search.
  private let present: (low: UInt64, high: UInt64)

  init(_ text: FoldedText, scanner: TermScanner) {
    self.text = text
    hits = text.isEmpty ? [] : scanner.hits(in: text)
    present = hits.reduce(into: (0, 0)) { bits, hit in
      if hit.lexicon < 64 {
        bits.low |= 1 << UInt64(hit.lexicon)
      } else {
        bits.high |= 1 << UInt64(hit.lexicon & 63)
      }
    }
  }

  /// The first word of a lexicon that counts.
  func hit(_ lexicon: Int) -> TermHit? {
    mayHave(lexicon) ? hits.first { $0.lexicon == lexicon && !$0.isDenied } : nil
  }

  /// The first word of a lexicon behind a negation.
  func deniedHit(_ lexicon: Int) -> TermHit? {
    mayHave(lexicon) ? hits.first { $0.lexicon == lexicon && $0.isDenied } : nil
  }

  /// Whether words of a lexicon make up the whole text.
  func isWhole(_ lexicon: Int) -> Bool {
    guard mayHave(lexicon), text.tokens.count <= 8 else { return false }
    let words = text.tokens.filter { isWord($0) }
    return !words.isEmpty
      && words.allSatisfy { word in hits.contains { $0.lexicon == lexicon && Self.covers($0, word) } }
  }

  private func mayHave(_ lexicon: Int) -> Bool {
    let bits = lexicon < 64 ? present.low : present.high
    return bits & 1 << UInt64(lexicon & 63) != 0
  }

  var hasHits: Bool { !hits.isEmpty }

  /// The whole words as written; of a run without spaces only the characters that count.
  func quote(_ hit: TermHit) -> String {
    guard hit.firstToken == hit.lastToken, text.tokens[hit.firstToken].isIdeographic else {
      return text.quote(from: hit.firstToken, through: hit.lastToken)
    }
    return String(decoding: text.bytes[hit.start..<hit.end], as: UTF8.self)
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
