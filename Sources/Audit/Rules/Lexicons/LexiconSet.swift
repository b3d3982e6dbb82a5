/// Some lexicons by number, asked of every word found: nearly always the answer is no.
struct LexiconSet: Sendable {
  private let bits: LexiconBits
  private let numbers: Set<Int>

  init(_ numbers: some Sequence<Int>) {
    self.numbers = Set(numbers)
    bits = LexiconBits(self.numbers)
  }

  func contains(_ lexicon: Int) -> Bool { bits.mayContain(lexicon) && numbers.contains(lexicon) }
}

extension LexiconSet: ExpressibleByArrayLiteral {
  init(arrayLiteral numbers: Int...) { self.init(numbers) }
}
