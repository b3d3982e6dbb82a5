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
    for mark in marks {
      guard let (left, right) = halves(of: title, at: mark) else { continue }
      if isName(left) && isName(right) { return true }
    }
    return false
  }

  private static let marks = ["<>", "<->", "↔", "⇄", "×", "/", "+", "&", " x ", " X ", " - ", " – ", "|"]

  private static func halves(of title: String, at mark: String) -> (Substring, Substring)? {
    let characters = Array(mark)
    var index = title.startIndex
    while index < title.endIndex {
      if title[index...].starts(with: characters) {
        let end = title.index(index, offsetBy: characters.count)
        return (title[..<index], title[end...])
      }
      index = title.index(after: index)
    }
    return nil
  }

  /// One or two words of letters, such as a first name or a name with an initial.
  private static func isName(_ half: Substring) -> Bool {
    let words = half.split(separator: " ")
    guard (1...2).contains(words.count) else { return false }
    return words.allSatisfy { word in
      word.count <= 14 && word.allSatisfy { $0.isLetter || $0 == "." || $0 == "-" || $0 == "'" || $0 == "’" }
    }
  }
}
