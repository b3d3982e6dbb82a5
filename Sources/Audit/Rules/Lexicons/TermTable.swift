/// The lists of a `TermIndex` in memory, to look terms up in.
struct TermTable {
  let entries: UnsafeBufferPointer<TermEntry>
  let starts: UnsafeBufferPointer<Int32>
  let keys: UnsafeBufferPointer<TermKeys>
  let gates: UnsafeBufferPointer<UInt64>
  let openings: UnsafeBufferPointer<UInt64>
  let bytes: UnsafeBufferPointer<UInt8>

  static let bucketBits: UInt64 = 15
  static let openingBits: UInt64 = 18

  /// Of the first bytes of a head, by the golden ratio: the high bits are mixed best.
  @inline(__always)
  static func hash(_ head: UInt64, _ length: UInt64, _ root: TermEntry.Root) -> UInt64 {
    (head << (64 - 8 * length) ^ (UInt64(root.rawValue) << 4 | length)) &* 0x9E37_79B9_7F4A_7C15
  }

  @inline(__always)
  static func bucket(_ hash: UInt64) -> Int { Int(hash >> (64 - bucketBits)) }

  @inline(__always)
  static func openingBit(_ hash: UInt64) -> UInt64 { hash >> (64 - openingBits) }

  /// Calls with where each term ends that stands in a text from a place on, whole word or not.
  @inline(__always)
  func forEachTerm(
    _ root: TermEntry.Root, in text: TextLine, from start: Int, _ body: (_ term: TermEntry, _ end: Int) -> Void
  ) {
    let keys = keys[TermKeys.place(start < text.count ? text[start] : 0, root)]
    if keys.isEmpty { return }
    let head = text.head(from: start)
    if keys.contains(.long) {
      let four = Self.hash(head, 4, root)
      if Self.holds(gates, four) {
        forEachTerm(four, root, head, text, start, body)
        forEachTerm(Self.hash(head, 6, root), root, head, text, start, body)
        forEachTerm(Self.hash(head, 8, root), root, head, text, start, body)
      }
    }
    if keys.contains(.two) { forEachTerm(Self.hash(head, 2, root), root, head, text, start, body) }
    if keys.contains(.none) { forEachTerm(Self.hash(head, 0, root), root, head, text, start, body) }
  }

  @inline(__always)
  private func forEachTerm(
    _ hash: UInt64, _ root: TermEntry.Root, _ head: UInt64, _ text: TextLine, _ start: Int,
    _ body: (_ term: TermEntry, _ end: Int) -> Void
  ) {
    guard Self.holds(openings, hash) else { return }
    let bucket = Self.bucket(hash)
    for place in Int(starts[bucket])..<Int(starts[bucket + 1]) where entries[place].mayStand(at: head, root) {
      if let end = end(of: entries[place], in: text, from: start) { body(entries[place], end) }
    }
  }

  /// Where a term ends in a text that has its head; nil where the text goes on differently.
  private func end(of term: TermEntry, in text: TextLine, from start: Int) -> Int? {
    var end = start + term.headLength
    var place = term.rest
    while bytes[place] != LexiconTerm.end {
      switch bytes[place] {
      case LexiconTerm.anyEnding:
        guard let behind = text.end(ofWordAt: end) else { return nil }
        end = behind
      case LexiconTerm.anyNumber:
        guard let behind = text.end(ofNumberAt: end), behind > end else { return nil }
        end = behind
      case let byte:
        guard end < text.count, text[end] == byte else { return nil }
        end += 1
      }
      place += 1
    }
    return end
  }

  @inline(__always)
  private static func holds(_ bits: UnsafeBufferPointer<UInt64>, _ hash: UInt64) -> Bool {
    let bit = openingBit(hash)
    return bits[Int(bit >> 6)] &>> (bit & 63) & 1 != 0
  }
}
