/// Finds the property a line begins with: its first sixteen bytes are two numbers, which name one row of a table.
struct PropertyNames: Sendable {
  /// What stands at the beginning of a line.
  struct Head {
    /// nil for a name that is not read, or for none.
    var property: PropertyName?
    /// The number of bytes before the first `:` or `;`, 0 where none was seen.
    var length: Int
  }

  private struct Row: Sendable {
    var first: UInt64 = 0
    var second: UInt64 = 0
    var length = 0
    var property: PropertyName?
    var word: StaticString = ""
  }

  static let all = PropertyNames()

  private var rows = [Row](repeating: Row(), count: 1 << PropertyNames.bits)

  private init() {
    for (word, name) in PropertyName.written {
      let bytes = Bytes(start: word.utf8Start, count: word.utf8CodeUnitCount)
      let (first, second) = Self.key(of: bytes)
      var place = Self.place(first, second)
      while rows[place].length > 0 { place = Self.next(place) }
      rows[place] = Row(first: first, second: second, length: bytes.count, property: name, word: word)
    }
  }

  func property(of name: Bytes) -> PropertyName? {
    let (first, second) = Self.key(of: name)
    return property(first, second, name)
  }

  /// The name between two offsets of a file, before the first `:` or `;`.
  @inline(__always) func head(of file: Bytes, from start: Int, to end: Int) -> Head {
    guard let base = file.baseAddress, start + 16 <= file.count else { return slowHead(of: file.slice(start, end)) }
    let line = UnsafeRawPointer(base + start)
    var first = UInt64(littleEndian: line.loadUnaligned(as: UInt64.self))
    let marks = Self.delimiters(first)
    if marks != 0 {
      let length = marks.trailingZeroBitCount >> 3
      first &= Self.mask(length)
      return head(first, 0, file, start, length, end)
    }
    let second = UInt64(littleEndian: line.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    let later = Self.delimiters(second)
    guard later != 0 else { return slowHead(of: file.slice(start, end)) }
    let length = later.trailingZeroBitCount >> 3
    return head(first & Self.cases, second & Self.mask(length), file, start, length + 8, end)
  }

  @inline(__always) private func head(
    _ first: UInt64, _ second: UInt64, _ file: Bytes, _ start: Int, _ length: Int, _ end: Int
  ) -> Head {
    guard start + length < end else { return Head(property: nil, length: 0) }
    var place = Self.place(first, second)
    while rows[place].length > 0 {
      if rows[place].first == first, rows[place].second == second, rows[place].length == length {
        return Head(property: rows[place].property, length: length)
      }
      place = Self.next(place)
    }
    return Head(property: nil, length: length)
  }

  /// The same for names of more than sixteen bytes and for the end of a file.
  private func slowHead(of line: Bytes) -> Head {
    guard let length = line.firstIndex(where: { $0 == .colon || $0 == .semicolon }) else {
      return Head(property: nil, length: 0)
    }
    return Head(property: property(of: line.slice(0, length)), length: length)
  }

  private func property(_ first: UInt64, _ second: UInt64, _ name: Bytes) -> PropertyName? {
    var place = Self.place(first, second)
    while rows[place].length > 0 {
      if rows[place].first == first, rows[place].second == second, name.spells(rows[place].word) {
        return rows[place].property
      }
      place = Self.next(place)
    }
    return nil
  }

  // MARK: Keys

  private static let bits = 7
  /// Clears what tells lower case from upper case, in letters; what it makes of other bytes is no letter, and
  /// that of a hyphen is made of no other byte that a line can have.
  private static let cases: UInt64 = 0xDFDF_DFDF_DFDF_DFDF

  @inline(__always) private static func place(_ first: UInt64, _ second: UInt64) -> Int {
    Int(truncatingIfNeeded: ((first ^ second &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93) >> UInt64(64 - bits))
  }

  @inline(__always) private static func next(_ place: Int) -> Int { (place + 1) & (1 << bits - 1) }

  /// Keeps so many bytes, in upper case.
  @inline(__always) private static func mask(_ length: Int) -> UInt64 {
    (1 << UInt64(truncatingIfNeeded: length * 8) &- 1) & cases
  }

  /// A high bit for the first `:` or `;` of eight bytes, which differ in their lowest bit only; bits above the
  /// first may be wrong.
  @inline(__always) private static func delimiters(_ word: UInt64) -> UInt64 {
    let zeros = (word | 0x0101_0101_0101_0101) ^ 0x3B3B_3B3B_3B3B_3B3B
    return (zeros &- 0x0101_0101_0101_0101) & ~zeros & 0x8080_8080_8080_8080
  }

  private static func key(of name: Bytes) -> (UInt64, UInt64) {
    var words: (UInt64, UInt64) = (0, 0)
    for index in 0..<min(name.count, 16) {
      let byte = UInt64(name[index] & 0xDF) << UInt64(index % 8 * 8)
      if index < 8 { words.0 |= byte } else { words.1 |= byte }
    }
    return words
  }
}
