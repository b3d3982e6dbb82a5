/// Learned words with all that they say, which the facts of all entries share: the part of a rule book that can be made
/// beside the rules.
public struct WordEvidence: Sendable {
  /// No word.
  public static let none = WordEvidence(.none)

  let mistakes: [RuleMistake]
  private let weights: WordWeights
  /// By word, whether it says nothing, as one does that stands again below.
  private let isSilent: [Bool]
  /// By what the words of such a vote are words of.
  private let sentences: [String: RuleSentence]

  /// What the words of a list say.
  public init(_ weights: WordWeights) {
    self.weights = weights
    mistakes = weights.mistakes
    isSilent = weights.words.map(\.votes.isEmpty)
    let meetings = Set(weights.words.lazy.flatMap { $0.votes.lazy.map(\.meetings) })
    sentences = Dictionary(
      uniqueKeysWithValues: meetings.map { ($0, RuleSentence("“{quote}” in the {place}: a word of \($0)")) })
  }

  /// By word, all that it says.
  var ballots: [Ballot] { weights.words.map { Ballot($0.votes) } }

  /// What a word adds to each question that it speaks to.
  func votes(of word: Int) -> ArraySlice<Vote> { weights.words[word].votes[...] }

  /// The same with its sentences; made when somebody asks, as few of thousands are ever told.
  func statements(of word: Int) -> [Statement] {
    let word = weights.words[word]
    let rule = (word.place == .title ? "title-word:" : "word:") + String(decoding: word.bytes, as: UTF8.self)
    return word.votes.map { Statement(rule: rule, vote: $0, sentence: sentences[$0.meetings] ?? RuleSentence("")) }
  }

  /// Adds the learned words of an entry, each once: those that count in the title only, then those anywhere.
  func append(to findings: inout Findings, in reading: EntryReading, numberedFrom first: Int) {
    guard !weights.words.isEmpty else { return }
    weights.table.withLookup { lookup in
      var seen = isSilent
      func find(_ place: WordWeights.Place, in text: FoldedText, _ stands: Evidence.Place) {
        text.forEachWord { word, range in
          guard let number = lookup.number(of: word, place.rawValue), !seen[number] else { return }
          seen[number] = true
          findings.append(rule: first + number, on: Predicate.Match(place: stands, words: .at(range)))
        }
      }
      find(.title, in: reading.title.text, .title)
      find(.anywhere, in: reading.title.text, .title)
      find(.anywhere, in: reading.description.text, .description)
    }
  }
}

extension FoldedText {
  /// Every word; of a run without spaces two, then three characters in a row.
  @inline(__always)
  fileprivate func forEachWord(_ body: (UnsafeBufferPointer<UInt8>, WordRange) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      for (index, token) in tokens.enumerated() {
        let whole = WordRange(
          start: token.start, end: token.end, firstToken: Int32(index), lastToken: Int32(index))
        guard token.isIdeographic else {
          body(UnsafeBufferPointer(rebasing: bytes[Int(token.start)..<Int(token.end)]), whole)
          continue
        }
        for length in 2...3 {
          Self.forEachWindow(of: length, in: Int(token.start)..<Int(token.end), bytes) { part in
            var range = whole
            (range.start, range.end) = (Int32(part.lowerBound), Int32(part.upperBound))
            body(UnsafeBufferPointer(rebasing: bytes[part]), range)
          }
        }
      }
    }
  }

  @inline(__always)
  private static func forEachWindow(
    of length: Int, in run: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Void
  ) {
    func next(_ index: Int) -> Int {
      var index = index + 1
      while index < run.upperBound, bytes[index] & 0xC0 == 0x80 { index += 1 }
      return index
    }
    var (start, end) = (run.lowerBound, run.lowerBound)
    for _ in 0..<length {
      guard end < run.upperBound else { return }
      end = next(end)
    }
    body(start..<end)
    while end < run.upperBound {
      (start, end) = (next(start), next(end))
      body(start..<end)
    }
  }
}
