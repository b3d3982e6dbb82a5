/// Learned words with all that they say, which the facts of all entries share: the part of a rule book that can be made
/// beside the rules.
public struct WordEvidence: Sendable {
  /// No word.
  public static let none = WordEvidence(.none)

  let mistakes: [RuleMistake]
  private let weights: WordWeights
  /// By word, what it says to each question that it speaks to.
  private let statements: [[Statement]]

  /// What the words of a list say.
  public init(_ weights: WordWeights) {
    var sentences: [String: RuleSentence] = [:]
    func sentence(of vote: Vote) -> RuleSentence {
      let meetings = vote.meetings
      if let sentence = sentences[meetings] { return sentence }
      let sentence = RuleSentence("“{quote}” in the {place}: a word of \(meetings)")
      sentences[meetings] = sentence
      return sentence
    }
    statements = weights.words.map { word in
      let rule = (word.place == .title ? "title-word:" : "word:") + String(decoding: word.bytes, as: UTF8.self)
      return word.votes.map { Statement(rule: rule, vote: $0, sentence: sentence(of: $0)) }
    }
    mistakes = weights.mistakes
    self.weights = weights
  }

  /// What a word says to one of its questions.
  func statement(_ number: Int, _ part: Int) -> Statement { statements[number][part] }

  /// Adds the learned words of an entry, each once: those that count in the title only, then those anywhere.
  func append(to findings: inout Findings, in reading: EntryReading, numberedFrom first: Int) {
    guard !weights.words.isEmpty else { return }
    var seen = [Bool](repeating: false, count: weights.words.count)
    func find(_ place: WordWeights.Place, in read: ReadText, _ stands: Evidence.Place) {
      read.text.forEachWord { bytes, range in
        guard let number = weights.number(place, of: bytes), !seen[number] else { return }
        seen[number] = true
        let match = Predicate.Match(place: stands, words: .at(range))
        findings.append(rule: first + number, weights.words[number].votes, on: match)
      }
    }
    find(.title, in: reading.title, .title)
    find(.anywhere, in: reading.title, .title)
    find(.anywhere, in: reading.description, .description)
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
