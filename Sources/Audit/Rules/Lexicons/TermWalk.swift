/// Walks a `TermIndex` along a folded text and notes every term that it meets.
struct TermWalk {
  private let index: TermIndex
  private let bytes: UnsafeBufferPointer<UInt8>
  private let tokens: UnsafeBufferPointer<FoldedText.Token>
  private(set) var hits: [TermHit] = []

  /// Both of one folded text, which must outlive the walk.
  init(
    index: TermIndex, bytes: UnsafeBufferPointer<UInt8>, tokens: UnsafeBufferPointer<FoldedText.Token>
  ) {
    self.index = index
    self.bytes = bytes
    self.tokens = tokens
  }

  mutating func readAll() {
    let openings = index.openings
    for (number, token) in tokens.enumerated() {
      let (start, end) = (Int(token.start), Int(token.end))
      if openings.mayBegin(floating: false, bytes, from: start) {
        walk(from: start, root: TermIndex.anchored, token: number)
      }
      guard token.isIdeographic || end - start > 3 else { continue }
      for offset in start..<end where bytes[offset] & 0xC0 != 0x80 {
        guard openings.mayBegin(floating: true, bytes, from: offset) else { continue }
        walk(from: offset, root: TermIndex.floating, token: number)
      }
    }
  }

  private mutating func walk(from start: Int, root: Int32, token: Int) {
    follow(index.child(of: root, by: bytes[start]), from: start, at: start + 1, token: token)
    if Self.isDigit(bytes[start]) { followNumber(root, from: start, at: start, token: token) }
  }

  private mutating func follow(_ first: Int32, from start: Int, at begin: Int, token: Int) {
    var node = first
    var begin = begin
    while node >= 0, let offset = index.end(ofRunOf: node, in: bytes, from: begin) {
      report(node, from: start, to: offset, token: token)
      if index.goesOnFreely(node) {
        followEnding(node, from: start, at: offset, token: token)
        followNumber(node, from: start, at: offset, token: token)
      }
      if offset == bytes.count { return }
      node = index.child(of: node, by: bytes[offset])
      begin = offset + 1
    }
  }

  /// Goes on behind a word of which a term gave only the beginning.
  private mutating func followEnding(_ node: Int32, from start: Int, at offset: Int, token: Int) {
    let next = index.child(of: node, by: LexiconTerm.anyEnding)
    guard next >= 0 else { return }
    let end = bytes[offset...].firstIndex(where: Self.isBreak) ?? bytes.count
    follow(next, from: start, at: end, token: token)
  }

  /// Goes on behind a number, whatever its digits.
  private mutating func followNumber(_ node: Int32, from start: Int, at offset: Int, token: Int) {
    let next = index.child(of: node, by: LexiconTerm.anyNumber)
    guard next >= 0 else { return }
    let end = bytes[offset...].firstIndex { !Self.isDigit($0) } ?? bytes.count
    guard end > offset else { return }
    follow(next, from: start, at: end, token: token)
  }

  private mutating func report(_ node: Int32, from start: Int, to end: Int, token: Int) {
    let places = index.entries(at: node)
    guard !places.isEmpty else { return }
    let isWhole = endsWord(at: end)
    for place in places {
      let entry = index.entries[place]
      guard entry.isOpen || isWhole else { continue }
      guard !entry.needsCapitals || tokens[token].isUppercase else { continue }
      hits.append(
        TermHit(
          lexicon: Int(entry.lexicon), start: start, end: end, firstToken: token,
          lastToken: lastToken(of: end, from: token)))
    }
  }

  /// The token that holds the byte before an end: nearly always the one that the term began in, or close by.
  private func lastToken(of end: Int, from first: Int) -> Int {
    var token = first
    while token + 1 < tokens.count, Int(tokens[token + 1].start) < end { token += 1 }
    return token
  }

  /// The end of a word, or of its plural in -s.
  private func endsWord(at end: Int) -> Bool {
    if end == bytes.count || Self.isBreak(bytes[end]) { return true }
    guard bytes[end] == 0x73 else { return false }
    return end + 1 == bytes.count || Self.isBreak(bytes[end + 1])
  }

  private static func isBreak(_ byte: UInt8) -> Bool {
    byte == FoldedText.space || byte == FoldedText.lineBreak
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
