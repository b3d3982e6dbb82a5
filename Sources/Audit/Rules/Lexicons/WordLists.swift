/// Lexicons read and indexed: the part of a rule book that can be made before the rules are known.
public struct WordLists: Sendable {
  /// Concepts, in alphabetical order: a lexicon's number is its place here.
  let names: [String]
  let index: TermIndex
  let mistakes: [RuleMistake]

  /// The lexicons of some texts in UTF-8 by concept: `status` for `lexicon_status.txt`.
  public init(_ texts: [String: [UInt8]]) {
    let lexicons = texts.sorted { $0.key < $1.key }.map { Lexicon(name: $0.key, utf8: $0.value) }
    names = lexicons.map(\.name)
    index = TermIndex(lexicons)
    mistakes = lexicons.flatMap(\.mistakes)
  }
}
