/// The words of one concept: a flat text file, one term a line or several as `slides (to follow|by mail)`, `#` comments,
/// `[de]` heading the German ones.
struct Lexicon: Sendable {
  let name: String
  let terms: [LexiconTerm]
  /// The terms' bytes, one term behind the other, each with `LexiconTerm.end` behind it: thousands of arrays would take
  /// longer to make than all reading.
  let bytes: [UInt8]
  let mistakes: [RuleMistake]

  init(name: String, text: String) { self.init(name: name, utf8: Array(text.utf8)) }

  init(name: String, utf8 text: [UInt8]) {
    let reader = text.withUnsafeBufferPointer { LexiconReader($0) }
    self.name = name
    terms = reader.terms
    bytes = reader.bytes
    mistakes = reader.mistakes.map { mistake in
      RuleMistake(
        file: "lexicon_\(name).txt", line: mistake.line,
        sentence: "“\(mistake.written)” has no letter or digit to look for; remove the line.")
    }
  }
}
