/// Reads UTF-8 once and appends folded tokens.
struct TokenFolder {
  private enum Run { case none, word, ideographs }

  private(set) var bytes: [UInt8] = []
  private(set) var tokens: [FoldedText.Token] = []
  private var run = Run.none
  private var start = 0
  private var sourceStart = 0
  private var isUppercase = true
  private var sawPunctuation = false
  private var sawLineBreak = false
  /// The last ideograph appended, for marks that join it.
  private var lastIdeograph: UInt32 = 0

  init(capacity: Int) {
    bytes.reserveCapacity(capacity + capacity / 8)
    tokens.reserveCapacity(capacity / 5)
  }

  /// The tokens of a short text by themselves.
  init(_ text: ArraySlice<UInt8>) {
    self.init(capacity: text.count)
    text.withUnsafeBufferPointer { fold($0) }
  }

  mutating func fold(_ source: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < source.count {
      let byte = source[index]
      if Self.isLetterOrDigit(byte) {
        index = foldWord(at: index, in: source)
      } else if byte < 0x80 {
        foldASCII(byte, at: index, in: source)
        index += 1
      } else {
        let (scalar, length) = Self.scalar(at: index, in: source)
        if length == 3, CharacterFolding.isPlainIdeograph(scalar) {
          appendIdeograph(UnsafeBufferPointer(rebasing: source[index..<index + 3]), scalar, at: index)
        } else if scalar != 0x2019 || !Self.joinsContraction(index, length, source) {
          append(CharacterFolding.fold(scalar), at: index, length: length)
        }
        index += length
      }
    }
    endToken(at: source.count)
  }

  /// Appends ASCII letters and digits in a row, and gives where they end.
  private mutating func foldWord(at start: Int, in source: UnsafeBufferPointer<UInt8>) -> Int {
    begin(.word, at: start)
    var end = start
    var hasCapitals = false
    while end < source.count, Self.isLetterOrDigit(source[end]) {
      if source[end] >= 0x61 { isUppercase = false } else if source[end] >= 0x41 { hasCapitals = true }
      end += 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<end]))
    guard hasCapitals else { return end }
    for place in (bytes.count - (end - start))..<bytes.count where bytes[place] >= 0x41 { bytes[place] |= 0x20 }
    return end
  }

  @inline(__always)
  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }

  /// What parts words in ASCII, but for the apostrophe of "don't".
  private mutating func foldASCII(_ byte: UInt8, at index: Int, in source: UnsafeBufferPointer<UInt8>) {
    if byte == 0x27, Self.joinsContraction(index, 1, source) { return }
    endToken(at: index)
    if byte == 0x0A { sawLineBreak = true }
    if byte != 0x20 && byte != 0x09 && byte != 0x2D && byte != 0x27 { sawPunctuation = true }
  }

  private mutating func append(_ folded: FoldedScalar, at index: Int, length: Int) {
    switch folded {
    case .separator:
      endToken(at: index)
      sawPunctuation = true
    case .nothing: break
    case .ascii(let first, let second):
      begin(.word, at: index)
      isUppercase = false
      bytes.append(first)
      if let second { bytes.append(second) }
    case .letter(let value):
      begin(.word, at: index)
      isUppercase = false
      appendUTF8(value)
    case .ideograph(let value): appendIdeograph(value, at: index)
    case .symbol(let value):
      endToken(at: index)
      begin(.word, at: index)
      appendUTF8(value)
      endToken(at: index + length)
    case .voicing(let mark):
      if run == .ideographs, let value = CharacterFolding.voiced(lastIdeograph, mark: mark) {
        replaceLast(by: value)
      }
    }
  }

  private mutating func appendIdeograph(_ value: UInt32, at index: Int) {
    if run == .ideographs, let joined = CharacterFolding.hangul(lastIdeograph, joinedWith: value) {
      return replaceLast(by: joined)
    }
    begin(.ideographs, at: index)
    isUppercase = false
    appendUTF8(value)
    lastIdeograph = value
  }

  /// Appends an ideograph that joins none before it, as it stands in the source.
  private mutating func appendIdeograph(_ written: UnsafeBufferPointer<UInt8>, _ value: UInt32, at index: Int) {
    begin(.ideographs, at: index)
    isUppercase = false
    bytes.append(contentsOf: written)
    lastIdeograph = value
  }

  private mutating func replaceLast(by value: UInt32) {
    bytes.removeLast(3)
    appendUTF8(value)
    lastIdeograph = value
  }

  private mutating func begin(_ kind: Run, at index: Int) {
    if run == kind { return }
    endToken(at: index)
    if !bytes.isEmpty { bytes.append(sawLineBreak ? FoldedText.lineBreak : FoldedText.space) }
    run = kind
    start = bytes.count
    sourceStart = index
    isUppercase = true
  }

  private mutating func endToken(at index: Int) {
    guard run != .none else { return }
    tokens.append(
      FoldedText.Token(
        start: Int32(start), end: Int32(bytes.count), sourceStart: Int32(sourceStart),
        sourceEnd: Int32(index), startsClause: sawPunctuation || sawLineBreak || tokens.isEmpty,
        isIdeographic: run == .ideographs, isUppercase: isUppercase))
    run = .none
    sawPunctuation = false
    sawLineBreak = false
  }

  private mutating func appendUTF8(_ value: UInt32) {
    switch value {
    case 0..<0x80: bytes.append(UInt8(value))
    case 0x80..<0x800: bytes.append(contentsOf: [UInt8(0xC0 | value >> 6), UInt8(0x80 | value & 0x3F)])
    case 0x800..<0x10000:
      bytes.append(UInt8(0xE0 | value >> 12))
      bytes.append(UInt8(0x80 | value >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | value & 0x3F))
    default:
      bytes.append(UInt8(0xF0 | value >> 18))
      bytes.append(UInt8(0x80 | value >> 12 & 0x3F))
      bytes.append(UInt8(0x80 | value >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | value & 0x3F))
    }
  }

  /// An apostrophe within "don't" joins; the one of "l'équipe" parts.
  private static func joinsContraction(
    _ index: Int, _ length: Int, _ source: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard index > 0, index + length < source.count else { return false }
    return source[index - 1] | 0x20 == 0x6E && source[index + length] | 0x20 == 0x74
  }

  private static func scalar(at index: Int, in source: UnsafeBufferPointer<UInt8>) -> (UInt32, Int) {
    let lead = source[index]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    guard length > 1, index + length <= source.count else { return (0x20, 1) }
    var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for offset in 1..<length { value = value << 6 | UInt32(source[index + offset] & 0x3F) }
    return (value, length)
  }
}
