/// Walks through text from strangers and gives what may be drawn of it, one terminal character at a time.
///
/// Terminals disagree about sequences of several code points: `👩‍💻` is two columns in tmux and four in xterm.
/// So each character shrinks to a base with at most four combining marks, which all of them draw alike:
/// - what follows a zero-width joiner, variation selectors and skin tones after an emoji are left out;
/// - a flag becomes its two letters (🇩🇪 is drawn DE), since half the terminals show those anyway and the
///   other half count the pair differently;
/// - controls become "?", line breaks and tabs a blank, code points without meaning "?";
/// - bidirectional and other invisible format characters are left out.
///
/// It works on scalars, not on `Character`s, whose length has no limit: a million marks on one letter cost no
/// more than what is drawn.
struct ClusterReader: IteratorProtocol, Sequence {
  private var scalars: String.UnicodeScalarView.Iterator
  private var peeked: Unicode.Scalar?

  /// More than four is more than ncurses' cells hold, and nobody's spelling.
  private static let markLimit = 4
  /// Scalars in a row that draw nothing; after so many the text counts as ended, so that no pile stalls a
  /// frame.
  private static let skipLimit = 256

  init(_ text: String) {
    scalars = text.unicodeScalars.makeIterator()
    peeked = scalars.next()
  }

  mutating func next() -> TextWidth.Cluster? {
    var skipped = 0
    while skipped < Self.skipLimit, let scalar = take() {
      skipped += 1
      switch ScalarKind(scalar) {
      case .narrow: return cluster(base: scalar, width: 1)
      case .wide: return cluster(base: scalar, width: 2)
      case .blank:
        if scalar == "\r", peeked == "\n" { _ = take() }
        return TextWidth.Cluster(text: " ", width: 1)
      case .unknown: return cluster(base: "?", width: 1)
      case .flagLetter(let letter): return TextWidth.Cluster(text: String(letter), width: 1)
      case .mark, .invisible, .joiner: continue
      }
    }
    return nil
  }

  private mutating func take() -> Unicode.Scalar? {
    guard let scalar = peeked else { return nil }
    peeked = scalars.next()
    return scalar
  }

  /// The base and the marks that follow it; everything else that belongs to the same character is passed
  /// over.
  private mutating func cluster(base: Unicode.Scalar, width: Int) -> TextWidth.Cluster {
    guard let following = peeked, !following.isASCII else {
      return TextWidth.Cluster(text: String(base), width: width)
    }
    var text = String.UnicodeScalarView()
    text.append(base)
    let isPicture = !base.isASCII && base.properties.isEmoji
    var passed = 0
    while let scalar = peeked, passed < Self.skipLimit {
      switch ScalarKind(scalar) {
      case .mark:
        if text.count <= Self.markLimit, passed == 0 || !isPicture { text.append(scalar) }
      case .joiner:
        if isPicture { dropJoined() }
      case .invisible: break
      case .wide where isPicture && scalar.properties.isEmojiModifier: break
      default: return TextWidth.Cluster(text: String(text), width: width)
      }
      passed += 1
      _ = take()
    }
    return TextWidth.Cluster(text: String(text), width: width)
  }

  /// Standing on a joiner: passes over it where an emoji follows, so that the caller's step drops the emoji.
  private mutating func dropJoined() {
    var ahead = scalars
    guard let joined = ahead.next(), joined.properties.isEmoji, !joined.isASCII else { return }
    _ = take()
  }
}
