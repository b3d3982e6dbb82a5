/// With which bytes terms begin: most places of a text begin none, and are done with two questions.
struct TermOpenings: Hashable, Sendable {
  /// A bit for what four bytes mix to that a term begins with; those that may begin within a word stand behind the
  /// others.
  private var fours = [UInt64](repeating: 0, count: 2 << (bitsOfFour - 6))
  /// A bit for each pair of bytes that a term begins with of which too little is certain for `fours`.
  private var pairs = [UInt64](repeating: 0, count: 2 << (16 - 6))

  private static let bitsOfFour = 16

  init(_ terms: SortedTerms) {
    for term in 0..<terms.count {
      let isFloating = term >= terms.firstFloating
      var opening: [UInt8] = []
      while opening.count < 4, let byte = terms.byte(of: term, at: opening.count), byte > LexiconTerm.anyNumber {
        opening.append(byte)
      }
      let goesOn = terms.entries[term].isOpen || terms.byte(of: term, at: opening.count) != nil
      if opening.count == 4 {
        insert(four: opening, isFloating)
      } else if opening.count == 3, !goesOn {
        for next in Self.wordEnds { insert(four: opening + [next], isFloating) }
      } else {
        insertPairs(opening, isFloating)
      }
    }
  }

  /// What may stand behind a whole word: nothing, a blank, a line break, the -s of its plural.
  private static let wordEnds: [UInt8] = [0, FoldedText.space, FoldedText.lineBreak, 0x73]

  private mutating func insert(four bytes: [UInt8], _ isFloating: Bool) {
    let four = bytes.enumerated().reduce(UInt32(0)) { $0 | UInt32($1.element) << UInt32(8 * $1.offset) }
    let bit = Self.mixed(four, isFloating)
    fours[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  /// What does not begin with two certain bytes may go on with any; what begins with none, begins with a number.
  private mutating func insertPairs(_ opening: [UInt8], _ isFloating: Bool) {
    for first in opening.first.map({ $0...$0 }) ?? 0x30...0x39 {
      for second in opening.count > 1 ? opening[1]...opening[1] : 0...UInt8.max {
        let bit = Self.pair(first, second, isFloating)
        pairs[bit >> 6] |= 1 << UInt64(bit & 63)
      }
    }
  }

  /// Whether any term may begin with the bytes from one place on.
  @inline(__always)
  func mayBegin(floating: Bool, _ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    let four = Self.mixed(Self.four(bytes, from: start), floating)
    if fours[four >> 6] & 1 << UInt64(four & 63) != 0 { return true }
    let pair = Self.pair(bytes[start], start + 1 < bytes.count ? bytes[start + 1] : 0, floating)
    return pairs[pair >> 6] & 1 << UInt64(pair & 63) != 0
  }

  /// Four bytes, zero behind the end.
  @inline(__always)
  private static func four(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> UInt32 {
    if start + 4 <= bytes.count {
      return UInt32(littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: start, as: UInt32.self))
    }
    var four: UInt32 = 0
    for offset in start..<bytes.count { four |= UInt32(bytes[offset]) << UInt32(8 * (offset - start)) }
    return four
  }

  /// By Knuth's multiplicative hash.
  @inline(__always)
  private static func mixed(_ four: UInt32, _ isFloating: Bool) -> Int {
    Int((four &* 2_654_435_761) >> UInt32(32 - bitsOfFour)) | (isFloating ? 1 << bitsOfFour : 0)
  }

  @inline(__always)
  private static func pair(_ first: UInt8, _ second: UInt8, _ isFloating: Bool) -> Int {
    Int(first) << 8 | Int(second) | (isFloating ? 1 << 16 : 0)
  }
}
