/// A term in a `TermIndex`: whose it is, how it begins and what must hold where it ends.
struct TermEntry: Sendable {
  /// Where a term may begin.
  enum Root: UInt8 {
    case word, withinWord
    /// Behind a number that the term begins with.
    case numberOfWord, numberWithinWord

    var behindNumber: Root { self == .word || self == .numberOfWord ? .numberOfWord : .numberWithinWord }
  }

  /// The first bytes, as many as are certain and fit, the very first in the lowest place; zero behind them.
  let head: UInt64
  private let restPlace: Int32
  private let lexiconNumber: UInt16
  private let headBits: UInt8
  private let flags: UInt8

  /// Of a term and its lexicon's bytes, which begin at an offset among all terms' bytes.
  init(_ term: LexiconTerm, of bytes: [UInt8], lexicon: Int, standingFrom offset: Int) {
    var place = term.range.lowerBound
    let isNumber = bytes[place] == LexiconTerm.anyNumber
    if isNumber { place += 1 }
    var (head, bits) = (UInt64(0), UInt64(0))
    while bits < 64, bytes[place] > LexiconTerm.anyNumber {
      head |= UInt64(bytes[place]) << bits
      bits += 8
      place += 1
    }
    self.head = head
    headBits = UInt8(bits)
    restPlace = Int32(offset + place)
    lexiconNumber = UInt16(lexicon)
    let root = term.isFloating ? Root.withinWord : .word
    flags =
      (isNumber ? root.behindNumber : root).rawValue | (term.isOpen ? Self.open : 0)
      | (term.needsCapitals ? Self.capitals : 0)
  }

  private static let open: UInt8 = 0x10
  private static let capitals: UInt8 = 0x20

  var lexicon: Int { Int(lexiconNumber) }
  var root: Root { Root(rawValue: flags & 3) ?? .word }
  /// May end within a word.
  var isOpen: Bool { flags & Self.open != 0 }
  var needsCapitals: Bool { flags & Self.capitals != 0 }
  /// Bytes in the head.
  var headLength: Int { Int(headBits >> 3) }
  /// Where the bytes behind the head begin among all terms' bytes.
  var rest: Int { Int(restPlace) }

  /// Whether a place of a text begins as the term does.
  @inline(__always)
  func mayStand(at head: UInt64, _ root: Root) -> Bool {
    // A shift by all 64 bits would be none; no bit need be alike then.
    (headBits == 0 || (head ^ self.head) &<< (64 &- UInt64(headBits)) == 0) && flags & 3 == root.rawValue
  }
}

extension TextLine {
  /// Eight bytes from a place on, zero behind the end.
  @inline(__always)
  func head(from start: Int) -> UInt64 {
    if start + 8 <= count {
      return UInt64(littleEndian: UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: start, as: UInt64.self))
    }
    var head: UInt64 = 0
    for place in start..<count { head |= UInt64(self[place]) << UInt64(8 * (place - start)) }
    return head
  }

  /// Bytes of the longest word or number that a term goes over: texts without a blank are walked at each of their
  /// characters, and each walk to the end of the text would take minutes.
  static var longestWord: Int { 256 }

  /// Where a word of folded text ends; nil where that is too far.
  func end(ofWordAt start: Int) -> Int? {
    end(from: start) { $0 != FoldedText.space && $0 != FoldedText.lineBreak }
  }

  /// Where the digits from a place on end; nil where that is too far.
  func end(ofNumberAt start: Int) -> Int? { end(from: start, where: \.isDigit) }

  @inline(__always)
  private func end(from start: Int, where goesOn: (UInt8) -> Bool) -> Int? {
    var end = start
    while end < count, goesOn(self[end]) {
      end += 1
      if end - start > Self.longestWord { return nil }
    }
    return end
  }
}

extension UInt8 {
  var isDigit: Bool { self &- 0x30 < 10 }
}
