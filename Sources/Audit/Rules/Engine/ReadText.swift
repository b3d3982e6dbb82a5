/// One text of an entry with the lexicon words found in it.
struct ReadText: Sendable {
  let text: FoldedText
  /// First hit that counts, by lexicon; nil for none.
  private let affirmed: [Int: TermHit]
  private let denied: [Int: TermHit]
  /// Lexicons whose words make up the whole text.
  private let whole: Set<Int>

  init(_ text: FoldedText, scanner: TermScanner) {
    self.text = text
    var affirmed: [Int: TermHit] = [:]
    var denied: [Int: TermHit] = [:]
    let hits = text.isEmpty ? [] : scanner.hits(in: text)
    for hit in hits {
      if hit.isDenied {
        if denied[hit.lexicon] == nil { denied[hit.lexicon] = hit }
      } else if affirmed[hit.lexicon] == nil {
        affirmed[hit.lexicon] = hit
      }
    }
    self.affirmed = affirmed
    self.denied = denied
    whole = Self.lexiconsCovering(text, hits: hits)
  }

  func hit(_ lexicon: Int) -> TermHit? { affirmed[lexicon] }
  func deniedHit(_ lexicon: Int) -> TermHit? { denied[lexicon] }
  func isWhole(_ lexicon: Int) -> Bool { whole.contains(lexicon) }
  var hasHits: Bool { !affirmed.isEmpty || !denied.isEmpty }

  /// The whole words as written; of a run without spaces only the characters that count.
  func quote(_ hit: TermHit) -> String {
    guard hit.firstToken == hit.lastToken, text.tokens[hit.firstToken].isIdeographic else {
      return text.quote(from: hit.firstToken, through: hit.lastToken)
    }
    return String(decoding: text.bytes[hit.start..<hit.end], as: UTF8.self)
  }

  private static func lexiconsCovering(_ text: FoldedText, hits: [TermHit]) -> Set<Int> {
    guard text.tokens.count <= 8 else { return [] }
    let words = text.tokens.indices.filter { isWord(text.tokens[$0], in: text) }
    guard !words.isEmpty else { return [] }
    return Set(
      hits.map(\.lexicon).filter { lexicon in
        words.allSatisfy { word in
          hits.contains { $0.lexicon == lexicon && covers($0, text.tokens[word]) }
        }
      })
  }

  private static func covers(_ hit: TermHit, _ token: FoldedText.Token) -> Bool {
    hit.start <= Int(token.start) && hit.end + 1 >= Int(token.end)
  }

  /// Numbers and emoji beside the words do not count.
  private static func isWord(_ token: FoldedText.Token, in text: FoldedText) -> Bool {
    let bytes = text.bytes[Int(token.start)..<Int(token.end)]
    if bytes.allSatisfy({ (0x30...0x39).contains($0) }) { return false }
    return token.isIdeographic || bytes.contains { (0x61...0x7A).contains($0) } || (bytes.first ?? 0) < 0xE2
  }
}
