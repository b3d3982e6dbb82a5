/// How a title is built, apart from what its words mean.
struct TitleShapes: OptionSet {
  let rawValue: UInt8

  static let pair = TitleShapes(rawValue: 1)
  static let names = TitleShapes(rawValue: 2)
  static let bare = TitleShapes(rawValue: 4)
  static let empty = TitleShapes(rawValue: 8)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ written: [RuleCondition.TitleShape]) {
    self = written.reduce(into: []) { shapes, shape in
      switch shape {
      case .pair: shapes.insert(.pair)
      case .names: shapes.insert(.names)
      case .bare: shapes.insert(.bare)
      case .empty: shapes.insert(.empty)
      }
    }
  }

  init(of title: String, read: ReadText) {
    if read.text.isEmpty {
      self = .empty
      return
    }
    self = []
    let isPair = Self.isPair(title)
    if Self.holdsNames(title, read: read), read.hasHits || !isPair {
      insert(.names)
    } else if isPair {
      insert(.pair)
    }
    if read.text.tokens.count <= 2, !read.hasHits { insert(.bare) }
  }

  /// Two short names and a mark between them: "Kofi / Bettina", "Teo <> Wren", "JF Brandt/Ilknur".
  private static func isPair(_ title: String) -> Bool {
    let bytes = Array(title.utf8.prefix(64))
    for mark in marks {
      guard let range = firstRange(of: mark, in: bytes) else { continue }
      if isName(bytes[..<range.lowerBound]) && isName(bytes[range.upperBound...]) { return true }
    }
    return false
  }

  /// Two names joined within a longer title: "Weekly update Anna/Bob". Names begin with a capital and are words
  /// that no lexicon knows.
  private static func holdsNames(_ title: String, read: ReadText) -> Bool {
    let bytes = Array(title.utf8.prefix(128))
    for mark in marks {
      guard let range = firstRange(of: mark, in: bytes) else { continue }
      let rest = bytes[range.upperBound...]
      guard firstRange(of: mark, in: Array(rest)) == nil else { continue }
      let before = bytes[..<range.lowerBound].split(separator: space).last
      let after = rest.split(separator: space).first
      if let before, let after, isUnknownName(before, read), isUnknownName(after, read) { return true }
    }
    return false
  }

  private static let space: UInt8 = 0x20

  private static func isUnknownName(_ word: ArraySlice<UInt8>, _ read: ReadText) -> Bool {
    guard word.count > 1, let first = word.first, (0x41...0x5A).contains(first) || first >= 0x80,
      word.dropFirst().contains(where: { (0x61...0x7A).contains($0) || $0 >= 0x80 }),
      word.allSatisfy(isNameByte)
    else { return false }
    return !read.hits.contains { hit in
      let start = Int(read.text.tokens[hit.firstToken].sourceStart)
      let end = Int(read.text.tokens[hit.lastToken].sourceEnd)
      return start < word.endIndex && word.startIndex < end
    }
  }

  private static let marks = ["<->", "<>", "↔", "⇄", "×", "/", "+", "&", " x ", " X ", " - ", " – ", "|"]
    .map { Array($0.utf8) }

  private static func firstRange(of mark: [UInt8], in bytes: [UInt8]) -> Range<Int>? {
    guard bytes.count > mark.count else { return nil }
    for start in 0...(bytes.count - mark.count) where bytes[start] == mark[0] {
      if mark.indices.allSatisfy({ bytes[start + $0] == mark[$0] }) { return start..<(start + mark.count) }
    }
    return nil
  }

  /// One or two words of letters, such as a first name or a name with an initial.
  private static func isName(_ half: ArraySlice<UInt8>) -> Bool {
    let words = half.split(separator: 0x20)
    return (1...2).contains(words.count) && words.allSatisfy { $0.count <= 20 && $0.allSatisfy(isNameByte) }
  }

  /// Letters of any alphabet, and the marks within a name.
  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0x80..., 0x2E, 0x2D, 0x27: true
    default: false
    }
  }
}
