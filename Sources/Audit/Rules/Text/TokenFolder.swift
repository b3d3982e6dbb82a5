/// Reads UTF-8 once and writes folded tokens.
struct TokenFolder {
  private enum Run { case none, word, ideographs }

  /// Where folded bytes go: an array would ask at each whether it is the only one that has them.
  private let output: UnsafeMutableBufferPointer<UInt8>
  /// Bytes written.
  private(set) var count = 0
  private(set) var tokens: [FoldedText.Token] = []
  private var run = Run.none
  private var start = 0
  private var sourceStart = 0
  private var isUppercase = true
  private var sawPunctuation = false
  private var sawLineBreak = false
  /// The last ideograph appended, for marks that join it.
  private var lastIdeograph: UInt32 = 0

  /// - Parameter output: has `room` for the text and outlives the folder.
  init(_ output: UnsafeMutableBufferPointer<UInt8>) { self.output = output }

  /// Bytes that a text takes at most: each letter may have a blank before it that parts it from another script, and
  /// folds to no more bytes than it has, but for a few of two bytes that take three (Ⱥ).
  static func room(for text: TextLine) -> Int { text.count * 2 }

  /// Calls with a folder that has read a short text.
  static func withFolded<Result>(_ text: TextLine, _ body: (TokenFolder) -> Result) -> Result {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room(for: text)) { output in
      var folder = TokenFolder(output)
      folder.fold(text)
      return body(folder)
    }
  }

  /// What was written.
  var bytes: TextLine { TextLine(rebasing: output[..<count]) }

  mutating func fold(_ source: TextLine) {
    tokens.reserveCapacity(source.count / 5)
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
          appendIdeograph(scalar, writtenAt: index, in: source)
        } else if scalar != 0x2019 || !Self.joinsContraction(index, length, source) {
          append(CharacterFolding.fold(scalar), at: index, length: length)
        }
        index += length
      }
    }
    endToken(at: source.count)
  }

  /// Appends ASCII letters and digits in a row, and gives where they end.
  private mutating func foldWord(at start: Int, in source: TextLine) -> Int {
    begin(.word, at: start)
    var (end, isFull) = (start, true)
    while isFull, end + 8 <= source.count {
      let eight = EightLetters(source.head(from: end))
      // There is room for all eight, as for each byte of the source there is for two.
      UnsafeMutableRawBufferPointer(output).storeBytes(
        of: eight.small.littleEndian, toByteOffset: count, as: UInt64.self)
      if eight.haveSmallLetter { isUppercase = false }
      end += eight.count
      count += eight.count
      isFull = eight.count == 8
    }
    while isFull, end < source.count, Self.isLetterOrDigit(source[end]) {
      // Small letters and digits have this bit.
      write(source[end] | 0x20)
      if source[end] >= 0x61 { isUppercase = false }
      end += 1
    }
    return end
  }

  @inline(__always)
  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }

  /// What parts words in ASCII, but for the apostrophe of "don't".
  private mutating func foldASCII(_ byte: UInt8, at index: Int, in source: TextLine) {
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
      write(first)
      if let second { write(second) }
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

  /// Appends an ideograph of three bytes that joins none before it.
  private mutating func appendIdeograph(_ value: UInt32, writtenAt index: Int, in source: TextLine) {
    begin(.ideographs, at: index)
    isUppercase = false
    for offset in 0..<3 { write(source[index + offset]) }
    lastIdeograph = value
  }

  private mutating func replaceLast(by value: UInt32) {
    count -= 3
    appendUTF8(value)
    lastIdeograph = value
  }

  private mutating func begin(_ kind: Run, at index: Int) {
    if run == kind { return }
    endToken(at: index)
    if count > 0 { write(sawLineBreak ? FoldedText.lineBreak : FoldedText.space) }
    run = kind
    start = count
    sourceStart = index
    isUppercase = true
  }

  private mutating func endToken(at index: Int) {
    guard run != .none else { return }
    tokens.append(
      FoldedText.Token(
        start: Int32(start), end: Int32(count), sourceStart: Int32(sourceStart),
        sourceEnd: Int32(index), startsClause: sawPunctuation || sawLineBreak || tokens.isEmpty,
        isIdeographic: run == .ideographs, isUppercase: isUppercase))
    run = .none
    sawPunctuation = false
    sawLineBreak = false
  }

  private mutating func write(_ byte: UInt8) {
    output[count] = byte
    count += 1
  }

  private mutating func appendUTF8(_ value: UInt32) {
    guard let scalar = Unicode.Scalar(value) else { return }
    for byte in UTF8.encode(scalar) ?? .init() { write(byte) }
  }

  /// An apostrophe within "don't" joins; the one of "l'équipe" parts.
  private static func joinsContraction(
    _ index: Int, _ length: Int, _ source: TextLine
  ) -> Bool {
    guard index > 0, index + length < source.count else { return false }
    return source[index - 1] | 0x20 == 0x6E && source[index + length] | 0x20 == 0x74
  }

  private static func scalar(at index: Int, in source: TextLine) -> (UInt32, Int) {
    let lead = source[index]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    guard length > 1, index + length <= source.count else { return (0x20, 1) }
    var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for offset in 1..<length { value = value << 6 | UInt32(source[index + offset] & 0x3F) }
    return (value, length)
  }
}
