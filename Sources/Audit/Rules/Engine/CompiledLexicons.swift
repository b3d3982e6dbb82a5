/// The lexicons as one index, with the ones that the engine itself reads.
struct CompiledLexicons: Sendable {
  let numbers: [String: Int]
  let scanner: TermScanner
  let nothingToRead: Int?
  let agendaWord: Int?
  let writeLine: Set<Int>
  let talkLine: Set<Int>

  init(_ words: WordLists, roles: JudgementModel.Roles) {
    let numbers = Dictionary(
      words.names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    func known(_ names: [String]) -> Set<Int> { Set(names.compactMap { numbers[$0] }) }
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
