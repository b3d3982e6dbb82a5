/// One line of YAML, read from left to right: words, quoted text, `[lists]` and `{mappings: of them}` that end on it.
struct YAMLLine {
  /// 1-based.
  let number: Int
  /// Blanks before its first character.
  let indentation: Int
  private let text: UnsafeBufferPointer<UInt8>
  private var place: Int

  /// How deep lists and mappings may stand in each other.
  private static let deepest = 32

  /// Nil where there is nothing but blanks and a comment.
  init?(_ text: UnsafeBufferPointer<UInt8>, number: Int) {
    guard let first = text.firstIndex(where: { $0 != Mark.blank }), text[first] != Mark.comment else { return nil }
    self.number = number
    self.text = text
    indentation = first
    place = first
  }

  var isAtEnd: Bool { place == text.count }
  /// Whether it begins an item of a list.
  var isItem: Bool { text[indentation] == Mark.dash && byte(at: indentation + 1) == Mark.blank }

  mutating func skipDash() {
    place = indentation + 1
    skipBlanks()
  }

  /// The word before a colon, and on to what stands behind it.
  mutating func key() throws(PlainYAML.Unusual) -> String {
    let key = try string(isFlow: true).string
    skipBlanks()
    guard byte(at: place) == Mark.colon, endsKey(place + 1) else { throw PlainYAML.Unusual() }
    place += 1
    skipBlanks()
    return key
  }

  /// The value that fills the rest of the line but for a comment.
  mutating func lastValue() throws(PlainYAML.Unusual) -> YAMLNode {
    let value = try value(isFlow: false, depth: 0)
    skipBlanks()
    guard isAtEnd || (text[place] == Mark.comment && text[place - 1] == Mark.blank) else { throw PlainYAML.Unusual() }
    return value
  }

  private mutating func value(isFlow: Bool, depth: Int) throws(PlainYAML.Unusual) -> YAMLNode {
    if depth > Self.deepest { throw PlainYAML.Unusual() }
    switch byte(at: place) {
    case Mark.listStart: return try list(depth: depth + 1)
    case Mark.mappingStart: return try mapping(depth: depth + 1)
    default:
      let (string, isQuoted) = try string(isFlow: isFlow)
      return YAMLNode(content: .scalar(string, isQuoted: isQuoted), line: number)
    }
  }

  private mutating func list(depth: Int) throws(PlainYAML.Unusual) -> YAMLNode {
    var items: [YAMLNode] = []
    try parts(upTo: Mark.listEnd) { (line: inout YAMLLine) throws(PlainYAML.Unusual) in
      items.append(try line.value(isFlow: true, depth: depth))
    }
    return YAMLNode(content: .sequence(items), line: number)
  }

  private mutating func mapping(depth: Int) throws(PlainYAML.Unusual) -> YAMLNode {
    var entries: [YAMLNode.Entry] = []
    try parts(upTo: Mark.mappingEnd) { (line: inout YAMLLine) throws(PlainYAML.Unusual) in
      let key = try line.key()
      let value = try line.value(isFlow: true, depth: depth)
      entries.append(YAMLNode.Entry(key: key, keyLine: line.number, value: value))
    }
    return try YAMLNode(mapping: entries, line: number)
  }

  /// Reads parts with commas between, from an opening mark to its closing one.
  private mutating func parts(
    upTo end: UInt8, _ read: (inout YAMLLine) throws(PlainYAML.Unusual) -> Void
  ) throws(PlainYAML.Unusual) {
    place += 1
    skipBlanks()
    while byte(at: place) != end {
      try read(&self)
      skipBlanks()
      if byte(at: place) == Mark.comma {
        place += 1
        skipBlanks()
      } else if byte(at: place) != end {
        throw PlainYAML.Unusual()
      }
    }
    place += 1
  }

  /// Quoted text without escapes, or words as they stand.
  private mutating func string(isFlow: Bool) throws(PlainYAML.Unusual) -> (string: String, isQuoted: Bool) {
    if byte(at: place) == Mark.quote {
      let start = place + 1
      place = start
      while let byte = byte(at: place), byte != Mark.quote {
        if byte == Mark.backslash || isOdd(byte) { throw PlainYAML.Unusual() }
        place += 1
      }
      if isAtEnd { throw PlainYAML.Unusual() }
      place += 1
      return (String(decoding: text[start..<place - 1], as: UTF8.self), true)
    }
    let words = try words(isFlow: isFlow)
    return (String(decoding: text[words], as: UTF8.self), false)
  }

  /// What begins like a word, up to a mark that ends it.
  private mutating func words(isFlow: Bool) throws(PlainYAML.Unusual) -> Range<Int> {
    let start = place
    var end = place
    guard let first = byte(at: place), beginsWord(first) else { throw PlainYAML.Unusual() }
    while let byte = byte(at: place) {
      if byte == Mark.colon, endsKey(place + 1) || (isFlow && Mark.flow.contains(text[place + 1])) { break }
      if byte == Mark.comment, text[place - 1] == Mark.blank { break }
      if isFlow, Mark.flow.contains(byte) { break }
      if isOdd(byte) { throw PlainYAML.Unusual() }
      place += 1
      if byte != Mark.blank { end = place }
    }
    return start..<end
  }

  /// A letter, a digit or what else means nothing at the start of a value; a dash before a number.
  private func beginsWord(_ byte: UInt8) -> Bool {
    if byte == Mark.dash { return self.byte(at: place + 1).map { (0x2E...0x39).contains($0) } ?? false }
    return byte > Mark.blank && !Mark.indicators.contains(byte)
  }

  private func endsKey(_ place: Int) -> Bool { place == text.count || text[place] == Mark.blank }

  /// Control characters, and what Unicode has of line breaks and byte order marks.
  private func isOdd(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x7F, 0xC2: true
    case 0xE2: self.byte(at: place + 1) == 0x80 && (0xA8...0xA9).contains(self.byte(at: place + 2) ?? 0)
    case 0xEF: [0xBB, 0xBF].contains(self.byte(at: place + 1))
    default: false
    }
  }

  private func byte(at place: Int) -> UInt8? { place < text.count ? text[place] : nil }

  private mutating func skipBlanks() {
    while byte(at: place) == Mark.blank { place += 1 }
  }

  private enum Mark {
    static let blank = UInt8(ascii: " ")
    static let comment = UInt8(ascii: "#")
    static let dash = UInt8(ascii: "-")
    static let colon = UInt8(ascii: ":")
    static let comma = UInt8(ascii: ",")
    static let quote = UInt8(ascii: "\"")
    static let backslash = UInt8(ascii: "\\")
    static let listStart = UInt8(ascii: "[")
    static let listEnd = UInt8(ascii: "]")
    static let mappingStart = UInt8(ascii: "{")
    static let mappingEnd = UInt8(ascii: "}")
    /// What ends words within a list or mapping.
    static let flow = Array(",[]{}?".utf8)
    /// What means something at the start of a value.
    static let indicators = Array("?:,[]{}#&*!|>'\"%@`".utf8)
  }
}
