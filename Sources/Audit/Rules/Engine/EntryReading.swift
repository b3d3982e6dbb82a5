/// All that is read of one entry before any rule is asked.
struct EntryReading: Sendable {
  var facts: MeetingFacts
  let title: ReadText
  let description: ReadText
  let location: ReadText
  let categories: ReadText
  let agenda: AgendaKinds
  let agendaLines: Int
  /// Letters of the description; Han, kana and Hangul say as much as two or three each and count as three.
  let descriptionLength: Int
  let titleShapes: TitleShapes
  let isCancelled: Bool
  let hasDocumentLink: Bool
  let saysNothing: Bool
  /// The lexicons that have a word anywhere in the entry.
  let words: LexiconBits

  init(_ facts: MeetingFacts, lexicons: CompiledLexicons) {
    let entryTitle = EntryTitle(facts.title)
    let written = EntryDescription(facts.details)
    let titleText = ReadText(FoldedText(entryTitle.text), scanner: lexicons.scanner)
    let descriptionText = ReadText(FoldedText(utf8: written.text), scanner: lexicons.scanner)
    self.facts = facts
    title = titleText
    description = descriptionText
    location = ReadText(FoldedText(facts.location), scanner: lexicons.scanner)
    categories = ReadText(FoldedText(facts.categories.joined(separator: "\n")), scanner: lexicons.scanner)
    let marks = AgendaMarks(written, read: descriptionText, lexicons: lexicons)
    agenda = marks.kinds
    agendaLines = marks.marks.count
    descriptionLength = written.text.count
    titleShapes = TitleShapes(of: entryTitle.text, read: titleText)
    isCancelled = entryTitle.isCancelled || facts.status == .cancelled
    hasDocumentLink = written.hasDocumentLink
    let isPlaceholder = lexicons.nothingToRead.map(titleText.isWhole) ?? false
    words = titleText.words.union(descriptionText.words).union(location.words).union(categories.words)
    saysNothing = descriptionText.text.isEmpty && (titleText.text.isEmpty || isPlaceholder)
  }

  /// The words that made something hold, as written; empty for structure.
  func quote(_ match: Predicate.Match) -> String {
    var quote: [UInt8] = []
    appendQuote(match, to: &quote)
    return String(decoding: quote, as: UTF8.self)
  }

  /// Appends the words that made something hold, as written.
  func appendQuote(_ match: Predicate.Match, to quotes: inout [UInt8]) {
    switch match.words {
    case .none: break
    case .wholeTitle: quotes += facts.title.utf8
    case .at(let words):
      switch match.place {
      case .description: description.appendQuote(words, to: &quotes)
      case .location: location.appendQuote(words, to: &quotes)
      case .categories: categories.appendQuote(words, to: &quotes)
      default: title.appendQuote(words, to: &quotes)
      }
    }
  }
}
