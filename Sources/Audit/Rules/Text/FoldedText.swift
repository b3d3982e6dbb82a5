/// A text as words: folded to compare, with the way back to what was written.
///
/// Words are runs of letters and digits. Han, kana and Hangul runs are one token each, since no space parts
/// their words; terms are looked for at each of their characters.
struct FoldedText: Hashable, Sendable {
  struct Token: Hashable, Sendable {
    /// Byte range in `bytes`.
    var start: Int32
    var end: Int32
    /// UTF-8 range in the source.
    var sourceStart: Int32
    var sourceEnd: Int32
    /// Punctuation or a line break parts it from the token before.
    var startsClause: Bool
    var isIdeographic: Bool
    /// Written in capitals only.
    var isUppercase: Bool
  }

  static let space: UInt8 = 0x20
  static let lineBreak: UInt8 = 0x0A

  /// Folded UTF-8, tokens parted by a space, or by a line break where the source has one.
  private(set) var bytes: [UInt8] = []
  private(set) var tokens: [Token] = []
  let source: [UInt8]

  init(_ text: String) {
    self.init(utf8: Array(text.utf8))
  }

  init(utf8 source: [UInt8]) {
    self.source = source
    guard !source.isEmpty else { return }
    var tokens: [Token] = []
    bytes = source.withUnsafeBufferPointer { source in
      [UInt8](unsafeUninitializedCapacity: TokenFolder.room(for: source)) { output, count in
        var folder = TokenFolder(output)
        folder.fold(source)
        (count, tokens) = (folder.count, folder.tokens)
      }
    }
    self.tokens = tokens
  }

  var isEmpty: Bool { tokens.isEmpty }

  /// Appends the words as written from one token to another, at most 80 characters.
  func appendQuote(from first: Int, through last: Int, to quotes: inout [UInt8]) {
    source.withUnsafeBufferPointer { source in
      let words = TextLine(rebasing: source[Int(tokens[first].sourceStart)..<Int(tokens[last].sourceEnd)])
      guard words.count > Self.longestQuote else { return quotes += words }
      let text = String(decoding: words, as: UTF8.self)
      quotes += (text.count > Self.longestQuote ? text.prefix(Self.longestQuote - 1) + "…" : text).utf8
    }
  }

  /// Characters.
  private static let longestQuote = 80
}
