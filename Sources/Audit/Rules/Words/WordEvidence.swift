/// The learned words of one entry as evidence, each once.
struct WordEvidence {
  let weights: WordWeights

  /// Adds facts about the verdict: of the title's words, then of those anywhere.
  func append(to facts: inout [Evidence], in reading: EntryReading) {
    guard !weights.words.isEmpty else { return }
    var seen: Set<Int> = []
    find(.title, in: reading.title, .title, &seen, &facts)
    find(.anywhere, in: reading.title, .title, &seen, &facts)
    find(.anywhere, in: reading.description, .description, &seen, &facts)
  }

  private func find(
    _ place: WordWeights.Place, in read: ReadText, _ stands: Evidence.Place, _ seen: inout Set<Int>,
    _ facts: inout [Evidence]
  ) {
    let text = read.text
    for (index, token) in text.tokens.enumerated() {
      let bytes = text.bytes[Int(token.start)..<Int(token.end)]
      if token.isIdeographic {
        for part in Self.parts(of: bytes) {
          guard let number = weights.number(place, of: part), seen.insert(number).inserted else { continue }
          add(number, String(decoding: part, as: UTF8.self), stands, &facts)
        }
      } else if let number = weights.number(place, of: bytes), seen.insert(number).inserted {
        add(number, text.quote(from: index, through: index), stands, &facts)
      }
    }
  }

  /// Two and three characters in a row.
  private static func parts(of run: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    let starts = run.indices.filter { run[$0] & 0xC0 != 0x80 } + [run.endIndex]
    return [2, 3].flatMap { length in
      starts.indices.dropLast(length).map { run[starts[$0]..<starts[$0 + length]] }
    }
  }

  private func add(_ number: Int, _ quote: String, _ stands: Evidence.Place, _ facts: inout [Evidence]) {
    let word = weights.words[number]
    guard word.pull != .none else { return }
    let prefix = word.place == .title ? "title-word" : "word"
    facts.append(
      Evidence(
        rule: "\(prefix):\(String(decoding: word.bytes, as: UTF8.self))", question: .verdict, weight: word.pull.lean,
        pull: word.pull, quote: quote, place: stands,
        sentence: "“\(quote)” in the \(stands.rawValue): \(Self.words(word.pull.towards))"))
  }

  private static func words(_ verdict: Verdict) -> String {
    switch verdict {
    case .async: "a word of meetings that were as good in writing"
    case .blend: "a word of meetings of which a part was as good in writing"
    case .keep: "a word of meetings that were best kept live"
    }
  }
}
