/// Some lexicons by number, asked of every word found.
struct LexiconSet: Sendable {
  /// By number, as far as there are any.
  private var holds: [Bool] = []

  init(_ numbers: some Sequence<Int>) {
    for number in numbers {
      while holds.count <= number { holds.append(false) }
      holds[number] = true
    }
  }

  func contains(_ lexicon: Int) -> Bool { lexicon < holds.count && holds[lexicon] }
}

extension LexiconSet: ExpressibleByArrayLiteral {
  init(arrayLiteral numbers: Int...) { self.init(numbers) }
}
