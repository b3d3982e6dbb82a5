/// One line of a lexicon, ready to be looked for in folded text.
///
/// `status` is a word (its plural counts too), `status*` the beginning of one, `*besprechung` the end of one,
/// `*gehalt*` a part of one, `point hebdo` words in a row, `zebrani* zespołu` a word that may go on within a
/// row, `% min` a number before it, `^LT` a word in capitals only. Terms in Han, kana or Hangul match anywhere.
struct LexiconTerm: Sendable {
  /// Stands for the rest of a word within a term's bytes.
  static let anyEnding: UInt8 = 0x01
  /// Stands for a number within a term's bytes.
  static let anyNumber: UInt8 = 0x02
  /// Stands behind a term's bytes.
  static let end: UInt8 = 0x00

  /// Where its bytes stand in those of its lexicon.
  var range: Range<Int>
  /// May begin within a word.
  var isFloating: Bool
  /// May end within a word.
  var isOpen: Bool
  var needsCapitals: Bool
}
