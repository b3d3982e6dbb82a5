/// The words of one concept: a flat text file, one term a line or several as `slides (to follow|by mail)`, `#` comments,
/// `[de]` heading the German ones.
struct Lexicon: Hashable, Sendable {
  let name: String
  let terms: [LexiconTerm]
  let mistakes: [RuleMistake]

  init(name: String, text: String) { self.init(name: name, utf8: Array(text.utf8)) }

  init(name: String, utf8 text: [UInt8]) {
    var terms: [LexiconTerm] = []
    var mistakes: [RuleMistake] = []
    var isGerman = false
    for (index, line) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let content = Self.trimmed(line.prefix { $0 != 0x23 })
      guard let first = content.first else { continue }
      if first == 0x5B, content.last == 0x5D {
        isGerman = content.dropFirst().dropLast().elementsEqual("de".utf8)
        continue
      }
      for written in Self.alternatives(content) {
        if let term = LexiconTerm(written) {
          terms.append(term)
        } else {
          mistakes.append(Self.mistake(name, line: index + 1, written))
        }
        guard isGerman, let spelledOut = LexiconTerm.withoutUmlauts(written) else { continue }
        if let term = LexiconTerm(spelledOut[...]) { terms.append(term) }
      }
    }
    self.name = name
    self.terms = terms
    self.mistakes = mistakes
  }

  /// `slides (to follow|by mail)` stands for two terms.
  private static func alternatives(_ content: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    guard content.last == 0x29, let opening = content.firstIndex(of: 0x28), opening > content.startIndex else {
      return [content]
    }
    let endings = content[(opening + 1)...].dropLast().split(separator: 0x7C, omittingEmptySubsequences: false)
    return endings.map { content[..<opening] + $0 }
  }

  private static func mistake(_ name: String, line: Int, _ content: ArraySlice<UInt8>) -> RuleMistake {
    let written = String(decoding: content, as: UTF8.self)
    return RuleMistake(
      file: "lexicon_\(name).txt", line: line,
      sentence: "“\(written)” has no letter or digit to look for; remove the line.")
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    while let first = line.first, first == 0x20 || first == 0x09 { line.removeFirst() }
    while let last = line.last, last == 0x20 || last == 0x09 || last == 0x0D { line.removeLast() }
    return line
  }
}
