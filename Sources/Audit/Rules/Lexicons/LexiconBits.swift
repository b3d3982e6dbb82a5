/// Which lexicons have a word somewhere: a bit each for the first 128, shared by those beyond, so that "no" is certain
/// and "yes" asks for a closer look.
struct LexiconBits: Hashable, Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init() {}

  init(_ lexicons: some Sequence<Int>) {
    for lexicon in lexicons { insert(lexicon) }
  }

  mutating func insert(_ lexicon: Int) {
    if lexicon & 64 == 0 { low |= Self.bit(lexicon) } else { high |= Self.bit(lexicon) }
  }

  func mayContain(_ lexicon: Int) -> Bool {
    (lexicon & 64 == 0 ? low : high) & Self.bit(lexicon) != 0
  }

  func isDisjoint(with other: LexiconBits) -> Bool { low & other.low | high & other.high == 0 }

  func union(_ other: LexiconBits) -> LexiconBits {
    var union = self
    union.low |= other.low
    union.high |= other.high
    return union
  }

  private static func bit(_ lexicon: Int) -> UInt64 { 1 << UInt64(lexicon & 63) }
}
