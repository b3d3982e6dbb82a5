/// What single words say straight of the verdict, learned from labelled entries: fine print beside the rules, whose
/// lexicons name what a meeting is about.
///
/// A plain list: `tracker 0.21 -0.1` speaks for a document and against staying live, in log-odds against a blend;
/// `[title]` heads words that count in the title only, `[anywhere]` those that count in title or description; `#`
/// comments. Words stand as folded text has them, in lower case without accents; in Han, kana and Hangul two or three
/// characters.
public struct WordWeights: Hashable, Sendable {
  enum Place: Int, Hashable, Sendable { case title, anywhere }

  struct Word: Hashable, Sendable {
    var place: Place
    var bytes: [UInt8]
    var pull: VerdictPull
  }

  public static let none = WordWeights(text: "")

  /// Lines that say nothing.
  public let mistakes: [RuleMistake]
  let words: [Word]
  private let numbers: [Key: Int]
  /// A bit for the low bits of each word's hash: most words of a text are none of these.
  private let mayHold: [UInt64]

  private struct Key: Hashable {
    var place: Place
    var hash: UInt64
  }

  /// Reads a list; a word that comes again counts as said last, so that a user's list stands below the default one.
  public init(text: String) {
    var words: [Word] = []
    var numbers: [Key: Int] = [:]
    var mistakes: [RuleMistake] = []
    var mayHold = [UInt64](repeating: 0, count: Self.bits / 64)
    var place = Place.anywhere
    for (index, line) in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      switch Self.line(line.prefix { $0 != 0x23 }, below: place) {
      case .blank: continue
      case .heading(let heading): place = heading
      case .mistake: mistakes.append(Self.mistake(line, index + 1))
      case .word(let word):
        let hash = Self.hash(word.bytes[...])
        if let known = numbers.updateValue(words.count, forKey: Key(place: place, hash: hash)) {
          words[known].pull = .none
        }
        words.append(word)
        mayHold[Int(hash % UInt64(Self.bits)) / 64] |= 1 << (hash % 64)
      }
    }
    (self.words, self.numbers, self.mistakes, self.mayHold) = (words, numbers, mistakes, mayHold)
  }

  /// The place in `words` of one that stands in some bytes of folded text.
  func number(_ place: Place, of bytes: ArraySlice<UInt8>) -> Int? {
    let hash = Self.hash(bytes)
    guard mayHold[Int(hash % UInt64(Self.bits)) / 64] & 1 << (hash % 64) != 0,
      let number = numbers[Key(place: place, hash: hash)], words[number].bytes[...] == bytes
    else { return nil }
    return number
  }

  private static let bits = 1 << 16

  /// FNV-1a.
  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  private enum Line {
    case blank, mistake
    case heading(Place)
    case word(Word)
  }

  private static func line(_ content: Substring.UTF8View.SubSequence, below place: Place) -> Line {
    let parts = content.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }.map { String(decoding: $0, as: UTF8.self) }
    switch parts.count {
    case 0: return .blank
    case 1 where parts[0] == "[title]": return .heading(.title)
    case 1 where parts[0] == "[anywhere]": return .heading(.anywhere)
    case 3:
      let bytes = FoldedText(parts[0]).bytes
      guard let async = Double(parts[1]), let keep = Double(parts[2]), async.isFinite, keep.isFinite, !bytes.isEmpty
      else { return .mistake }
      return .word(Word(place: place, bytes: bytes, pull: VerdictPull(async: async, keep: keep)))
    default: return .mistake
    }
  }

  private static func mistake(_ line: Substring.UTF8View.SubSequence, _ number: Int) -> RuleMistake {
    let written = String(decoding: line.prefix(40), as: UTF8.self)
    return RuleMistake(
      file: "words.txt", line: number,
      sentence: "“\(written)” is no word with two numbers; write: tracker 0.2 -0.1, or [title] or [anywhere].")
  }
}
