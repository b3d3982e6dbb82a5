/// The terms of all lexicons in the order of their bytes, those that may begin within a word last.
struct SortedTerms {
  /// What each term means, in its place.
  private(set) var entries: [TermIndex.Entry] = []
  /// Where the terms begin that may begin within a word.
  private(set) var firstFloating = 0
  /// All terms, one behind the other.
  private var bytes: [UInt8] = []
  /// Where each term begins in `bytes`; it ends where the next one begins.
  private var starts: [Int32] = [0]

  var count: Int { entries.count }

  init(_ lexicons: [Lexicon]) {
    let terms = lexicons.map(\.terms)
    let keys = Self.sortedKeys(terms)
    entries.reserveCapacity(keys.count)
    starts.reserveCapacity(keys.count + 1)
    for key in keys {
      let term = terms[key.lexicon][key.place]
      if !term.isFloating { firstFloating += 1 }
      bytes += term.bytes
      starts.append(Int32(bytes.count))
      entries.append(
        TermIndex.Entry(lexicon: Int32(key.lexicon), isOpen: term.isOpen, needsCapitals: term.needsCapitals))
    }
  }

  /// Sorted instead of terms, which are large; only terms that begin alike are looked at whole.
  private struct Key {
    /// Sorts as the term does, as far as its first seven bytes go.
    let opening: UInt64
    private let number: Int32
    private let placeInLexicon: Int32

    init(_ term: LexiconTerm, lexicon: Int, place: Int) {
      var opening: UInt64 = term.isFloating ? 1 : 0
      for offset in 0..<7 { opening = opening << 8 | (offset < term.bytes.count ? UInt64(term.bytes[offset]) : 0) }
      self.opening = opening
      number = Int32(lexicon)
      placeInLexicon = Int32(place)
    }

    var lexicon: Int { Int(number) }
    var place: Int { Int(placeInLexicon) }
  }

  private static func sortedKeys(_ terms: [[LexiconTerm]]) -> [Key] {
    var keys: [Key] = []
    keys.reserveCapacity(terms.reduce(0) { $0 + $1.count })
    for (lexicon, list) in terms.enumerated() {
      for (place, term) in list.enumerated() { keys.append(Key(term, lexicon: lexicon, place: place)) }
    }
    keys.sort { a, b in
      if a.opening != b.opening { return a.opening < b.opening }
      return terms[a.lexicon][a.place].bytes.lexicographicallyPrecedes(terms[b.lexicon][b.place].bytes)
    }
    return keys
  }

  /// How many bytes the terms have together.
  var byteCount: Int { bytes.count }

  /// A byte of a term; nil behind its end.
  func byte(of term: Int, at offset: Int) -> UInt8? {
    let place = Int(starts[term]) + offset
    return place < Int(starts[term + 1]) ? bytes[place] : nil
  }
}
