/// The lexicons as one index, with the ones that the engine itself reads: a class, so that handing it on counts one
/// reference.
final class CompiledLexicons: Sendable {
  let numbers: [String: Int]
  let scanner: TermScanner
  let nothingToRead: Int?
  let agendaWord: Int?
  let writeLine: LexiconSet
  let talkLine: LexiconSet

  init(_ words: WordLists, roles: JudgementModel.Roles) {
    let numbers = Dictionary(
      words.names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    func known(_ names: [String]) -> LexiconSet { LexiconSet(names.compactMap { numbers[$0] }) }
    self.numbers = numbers
    scanner = TermScanner(
      index: words.index, deniers: known(roles.negation),
      trailingDeniers: known(roles.negationAfter))
    nothingToRead = numbers[roles.nothingToRead]
    agendaWord = roles.agendaWord.flatMap { numbers[$0] }
    writeLine = known(roles.writeLine)
    talkLine = known(roles.talkLine)
  }

  static let empty = CompiledLexicons(WordLists([:]), roles: JudgementModel.Roles())
}
