/// Walks along a folded text and notes every term of a `TermIndex` that stands in it.
struct TermWalk {
  private let table: TermTable
  private let bytes: TextLine
  private let tokens: UnsafeBufferPointer<FoldedText.Token>
  /// By where they start, the longer ones of a place first.
  private(set) var hits: [TermHit] = []

  /// All must outlive the walk.
  init(table: TermTable, bytes: TextLine, tokens: UnsafeBufferPointer<FoldedText.Token>) {
    self.table = table
    self.bytes = bytes
    self.tokens = tokens
    hits.reserveCapacity(tokens.count / 2)
  }

  mutating func readAll() {
    for (number, token) in tokens.enumerated() {
      let (start, end) = (Int(token.start), Int(token.end))
      find(.word, from: start, token: number)
      guard token.isIdeographic || end - start > 3 else { continue }
      for offset in start..<end where bytes[offset] & 0xC0 != 0x80 { find(.withinWord, from: offset, token: number) }
    }
  }

  @inline(__always)
  private mutating func find(_ root: TermEntry.Root, from start: Int, token: Int) {
    table.forEachTerm(root, in: bytes, from: start) { report($0, from: start, to: $1, token: token) }
    guard beginsNumber(at: start), let end = bytes.end(ofNumberAt: start) else { return }
    table.forEachTerm(root.behindNumber, in: bytes, from: end) { report($0, from: start, to: $1, token: token) }
  }

  /// At a later digit of a number would only end what ends at the first one's, within it.
  @inline(__always)
  private func beginsNumber(at place: Int) -> Bool {
    bytes[place].isDigit && (place == 0 || !bytes[place - 1].isDigit)
  }

  private mutating func report(_ term: TermEntry, from start: Int, to end: Int, token: Int) {
    guard term.isOpen || endsWord(at: end), !term.needsCapitals || tokens[token].isUppercase else { return }
    hits.append(
      TermHit(
        lexicon: term.lexicon, start: start, end: end, firstToken: token, lastToken: lastToken(of: end, from: token)))
    // Places rise by themselves.
    var place = hits.count - 1
    while place > 0, hits[place - 1].start == start, hits[place - 1].end < end {
      hits.swapAt(place - 1, place)
      place -= 1
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
    if isBreak(end) { return true }
    return bytes[end] == 0x73 && isBreak(end + 1)
  }

  private func isBreak(_ place: Int) -> Bool {
    place == bytes.count || bytes[place] == FoldedText.space || bytes[place] == FoldedText.lineBreak
  }
}
