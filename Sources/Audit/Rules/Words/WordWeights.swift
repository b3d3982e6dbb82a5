/// What single words say of a meeting, learned from labelled entries: fine print beside the rules, whose lexicons name
/// what a meeting is about.
///
/// A plain list: `tracker 0.21 -0.1` speaks for a document and against staying live, in log-odds against a blend; four
/// more numbers may follow, for urgency, sensitivity, complexity and connection. `[title]` heads words that count in the
/// title only, `[anywhere]` those that count in title or description; `#` comments. Words stand as folded text has
/// them, in lower case without accents; in Han, kana and Hangul two or three characters.
public struct WordWeights: Hashable, Sendable {
  enum Place: Int, Hashable, Sendable { case title, anywhere }

  struct Word: Hashable, Sendable {
    var place: Place
    var bytes: [UInt8]
    /// What it says to each question that it speaks to.
    var votes: [Vote]
  }

  public static let none = WordWeights(text: "")

  /// Lines that say nothing.
  public let mistakes: [RuleMistake]
  let words: [Word]
  /// The places in `words`, by their bytes and by `Place`.
  let table: WordTable

  /// Reads a list; a word that comes again counts as said last, so that a user's list stands below the default one. Two
  /// numbers for a word that had six say nothing of the other four questions any more.
  public init(text: String) {
    var words: [Word] = []
    words.reserveCapacity(text.utf8.count / 32)
    var mistakes: [RuleMistake] = []
    var place = Place.anywhere
    var (text, number) = (text, 0)
    text.withUTF8 { bytes in
      bytes.forEachPart(between: 0x0A) { line in
        number += 1
        switch Self.line(line, below: place) {
        case .blank: break
        case .heading(let heading): place = heading
        case .mistake: mistakes.append(Self.mistake(line, number))
        case .word(let word): words.append(word)
        }
      }
    }
    var table = WordTable(capacity: words.count)
    for word in words {
      let replaced = word.bytes.withUnsafeBufferPointer { table.append($0, word.place.rawValue) }
      if let replaced { words[replaced].votes = [] }
    }
    (self.words, self.mistakes, self.table) = (words, mistakes, table)
  }

  private enum Line {
    case blank, mistake
    case heading(Place)
    case word(Word)
  }

  private static func line(_ line: TextLine, below place: Place) -> Line {
    var fields = WordFields(line)
    guard let first = fields.next() else { return .blank }
    if fields.isAtEnd {
      if first.elementsEqual("[title]".utf8) { return .heading(.title) }
      return first.elementsEqual("[anywhere]".utf8) ? .heading(.anywhere) : .mistake
    }
    var (numbers, count) = (SIMD8<Double>.zero, 0)
    while !fields.isAtEnd {
      guard count < 2 + others.count, let number = fields.number(), number.isFinite else { return .mistake }
      numbers[count] = number
      count += 1
    }
    guard count == 2 || count == 2 + others.count else { return .mistake }
    let bytes = first.isFolded ? Array(first) : FoldedText(utf8: Array(first)).bytes
    return bytes.isEmpty ? .mistake : .word(Word(place: place, bytes: bytes, votes: votes(numbers)))
  }

  /// What the numbers behind the verdict's two speak to.
  private static let others: [Evidence.Question] = [.urgency, .sensitivity, .complexity, .connection]

  private static func votes(_ numbers: SIMD8<Double>) -> [Vote] {
    var votes: [Vote] = []
    votes.reserveCapacity(1 + others.count)
    let pull = VerdictPull(async: numbers[0], keep: numbers[1])
    if pull != .none { votes.append(Vote(question: .verdict, weight: pull.lean, pull: pull)) }
    for (place, question) in others.enumerated() where numbers[2 + place] != 0 {
      votes.append(Vote(question: question, weight: numbers[2 + place]))
    }
    return votes
  }

  private static func mistake(_ line: TextLine, _ number: Int) -> RuleMistake {
    let written = String(decoding: line.prefix(40), as: UTF8.self)
    return RuleMistake(
      file: "words.txt", line: number,
      sentence: "“\(written)” is no word with two or six numbers; write: tracker 0.2 -0.1, or [title] or [anywhere].")
  }
}
