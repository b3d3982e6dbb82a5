/// The words of one concept: a flat text file, one term a line, `#` comments, `[de]` heading the German ones.
struct Lexicon: Hashable, Sendable {
  let name: String
  let terms: [LexiconTerm]
  let mistakes: [RuleMistake]

  init(name: String, text: String) {
    var terms: [LexiconTerm] = []
    var mistakes: [RuleMistake] = []
    var language = ""
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let content = line.prefix { $0 != "#" }.trimmed
      if content.isEmpty { continue }
      if content.hasPrefix("["), content.hasSuffix("]") {
        language = String(content.dropFirst().dropLast())
        continue
      }
      let forms = LexiconTerm.forms(of: content, language: language)
      if forms.isEmpty {
        mistakes.append(
          RuleMistake(
            file: "lexicon_\(name).txt", line: index + 1,
            sentence: "“\(content)” has no letter or digit to look for; remove the line."))
      }
      terms += forms
    }
    self.name = name
    self.terms = terms
    self.mistakes = mistakes
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var text = self
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }
}
