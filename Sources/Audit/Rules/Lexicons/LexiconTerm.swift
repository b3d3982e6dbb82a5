/// One line of a lexicon, ready to be looked for in folded text.
///
/// `status` is a word (its plural counts too), `status*` the beginning of one, `*besprechung` the end of one,
/// `*gehalt*` a part of one, `point hebdo` words in a row, `zebrani* zespołu` a word that may go on within a
/// row, `^LT` a word in capitals only. Terms in Han, kana or Hangul match anywhere.
struct LexiconTerm: Hashable, Sendable {
  /// Stands for the rest of a word within `bytes`.
  static let anyEnding: UInt8 = 0x01

  var bytes: [UInt8]
  /// May begin within a word.
  var isFloating: Bool
  /// May end within a word.
  var isOpen: Bool
  var needsCapitals: Bool

  /// The forms of a written term, none where nothing is left of it.
  static func forms(of written: Substring, language: String) -> [LexiconTerm] {
    var spellings = [String(written)]
    if language == "de", let spelledOut = withoutUmlauts(written) { spellings.append(spelledOut) }
    return spellings.compactMap(LexiconTerm.init)
  }

  init?(_ written: String) {
    var text = written[...]
    if text.hasPrefix("\""), text.hasSuffix("\""), text.count > 1 { text = text.dropFirst().dropLast() }
    needsCapitals = text.hasPrefix("^")
    if needsCapitals { text.removeFirst() }
    var startsWithin = text.hasPrefix("*")
    if startsWithin { text.removeFirst() }
    var endsWithin = text.hasSuffix("*")
    if endsWithin { text.removeLast() }
    bytes = []
    var last: FoldedText.Token?
    for (index, part) in text.split(separator: " ").enumerated() {
      let goesOn = part.hasSuffix("*")
      let folded = FoldedText(String(goesOn ? part.dropLast() : part))
      guard let first = folded.tokens.first else { continue }
      if index == 0, first.isIdeographic { startsWithin = true }
      if !bytes.isEmpty { bytes.append(FoldedText.space) }
      bytes.append(contentsOf: folded.bytes)
      if goesOn { bytes.append(Self.anyEnding) }
      last = folded.tokens.last
    }
    guard let last else { return nil }
    if last.isIdeographic { endsWithin = true }
    isFloating = startsWithin
    isOpen = endsWithin
  }

  /// "Gespräch" is also typed "Gespraech".
  private static func withoutUmlauts(_ written: Substring) -> String? {
    let spelledOut = written.reduce(into: "") { text, letter in
      switch letter {
      case "ä", "Ä": text += "ae"
      case "ö", "Ö": text += "oe"
      case "ü", "Ü": text += "ue"
      default: text.append(letter)
      }
    }
    return spelledOut == written ? nil : spelledOut
  }
}
