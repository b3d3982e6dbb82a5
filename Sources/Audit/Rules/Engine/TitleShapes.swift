/// How a title is built, apart from what its words mean.
enum TitleShapes {
  static func shapes(of title: String, read: ReadText) -> Set<RuleCondition.TitleShape> {
    if read.text.isEmpty { return [.empty] }
    var shapes: Set<RuleCondition.TitleShape> = []
    if isPair(title) { shapes.insert(.pair) }
    if read.text.tokens.count <= 2, !read.hasHits { shapes.insert(.bare) }
    return shapes
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
