/// Where a lexicon's term stands in a folded text.
struct TermHit: Hashable, Sendable {
  var lexicon: Int
  /// Byte range in the folded text.
  var start: Int
  var end: Int
  var firstToken: Int
  var lastToken: Int
  /// A negation stands before it: "no decisions here".
  var isDenied = false

  var words: WordRange {
    WordRange(start: Int32(start), end: Int32(end), firstToken: Int32(firstToken), lastToken: Int32(lastToken))
  }
}
