/// One line of a lexicon, ready to be looked for in folded text.
///
/// `status` is a word (its plural counts too), `status*` the beginning of one, `*besprechung` the end of one,
/// `*gehalt*` a part of one, `point hebdo` words in a row, `zebrani* zespołu` a word that may go on within a
/// row, `% min` a number before it, `^LT` a word in capitals only. Terms in Han, kana or Hangul match anywhere.
struct LexiconTerm: Hashable, Sendable {
  /// Stands for the rest of a word within `bytes`.
  static let anyEnding: UInt8 = 0x01
  /// Stands for a number within `bytes`.
  static let anyNumber: UInt8 = 0x02

  var bytes: [UInt8]
  /// May begin within a word.
  var isFloating: Bool
  /// May end within a word.
  var isOpen: Bool
  var needsCapitals: Bool

  /// Nil where nothing is left of a written term.
  init?(_ written: ArraySlice<UInt8>) {
    var text = written
    if text.count > 2, text.first == 0x22, text.last == 0x22 { text = text.dropFirst().dropLast() }
    needsCapitals = text.first == 0x5E
    if needsCapitals { text.removeFirst() }
    var startsWithin = text.first == Self.star
    if startsWithin { text.removeFirst() }
    var endsWithin = text.last == Self.star
    if endsWithin { text.removeLast() }
    guard let parts = Self.folded(text) else { return nil }
    bytes = parts.bytes
    startsWithin = startsWithin || parts.startsIdeographic
    endsWithin = endsWithin || parts.endsIdeographic
    isFloating = startsWithin
    isOpen = endsWithin
  }

  private static let star: UInt8 = 0x2A
  private static let percent: UInt8 = 0x25

  /// The words of a term folded, with `anyEnding` where a star stands behind one and `anyNumber` for a percent sign.
  private static func folded(
    _ text: ArraySlice<UInt8>
  ) -> (bytes: [UInt8], startsIdeographic: Bool, endsIdeographic: Bool)? {
    guard text.contains(where: { $0 == star || $0 == percent }) else {
      let folded = TokenFolder(text)
      guard let first = folded.tokens.first, let last = folded.tokens.last else { return nil }
      return (folded.bytes, first.isIdeographic, last.isIdeographic)
    }
    var bytes: [UInt8] = []
    var startsIdeographic = false
    var endsIdeographic = false
    for word in text.split(separator: 0x20) {
      let goesOn = word.last == star
      let content = goesOn ? word.dropLast() : word
      let isNumber = content.first == percent
      let folded = TokenFolder(isNumber ? content.dropFirst() : content)
      guard isNumber || !folded.tokens.isEmpty else { continue }
      if bytes.isEmpty {
        startsIdeographic = !isNumber && folded.tokens.first?.isIdeographic == true
      } else {
        bytes.append(FoldedText.space)
      }
      if isNumber { bytes.append(anyNumber) }
      bytes += folded.bytes
      if goesOn { bytes.append(anyEnding) }
      endsIdeographic = folded.tokens.last?.isIdeographic == true
    }
    let hasLetters = bytes.contains { $0 > FoldedText.space }
    return hasLetters ? (bytes, startsIdeographic, endsIdeographic) : nil
  }

  /// "Gespräch" is also typed "Gespraech"; nil where there can be none.
  static func withoutUmlauts(_ written: ArraySlice<UInt8>) -> [UInt8]? {
    guard written.contains(0xC3) else { return nil }
    var spelledOut: [UInt8] = []
    var index = written.startIndex
    while index < written.endIndex {
      let next = index + 1
      if written[index] == 0xC3, next < written.endIndex, let vowel = umlauts[written[next]] {
        spelledOut += [vowel, 0x65]
        index += 2
      } else {
        spelledOut.append(written[index])
        index = next
      }
    }
    return spelledOut
  }

  /// The second UTF-8 byte of ä, ö, ü and their capitals, and the vowel below the dots.
  private static let umlauts: [UInt8: UInt8] = [
    0xA4: 0x61, 0xB6: 0x6F, 0xBC: 0x75, 0x84: 0x61, 0x96: 0x6F, 0x9C: 0x75,
  ]
}
