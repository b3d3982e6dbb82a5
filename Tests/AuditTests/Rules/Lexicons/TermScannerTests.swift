import Testing

@testable import Audit

@Suite("The index finds what a search term by term finds")
struct TermScannerTests {
  /// What a term means, said as plainly as can be: every place is tried, one term at a time.
  private struct Naive {
    let lexicons: [Lexicon]

    struct Hit: Hashable {
      var lexicon: Int
      var start: Int
      var end: Int
    }

    func hits(in text: FoldedText) -> Set<Hit> {
      var hits: Set<Hit> = []
      for token in text.tokens {
        for (number, lexicon) in lexicons.enumerated() {
          for term in lexicon.terms where !term.needsCapitals || token.isUppercase {
            for start in starts(of: term, in: token, text) {
              for end in ends(of: lexicon.bytes[term.range], from: start, text.bytes)
              where term.isOpen || endsWord(end, text.bytes) {
                hits.insert(Hit(lexicon: number, start: start, end: end))
              }
            }
          }
        }
      }
      return hits.filter { hit in
        !hits.contains { $0.start <= hit.start && $0.end >= hit.end && ($0.start, $0.end) != (hit.start, hit.end) }
      }
    }

    private func starts(of term: LexiconTerm, in token: FoldedText.Token, _ text: FoldedText) -> [Int] {
      guard term.isFloating else { return [Int(token.start)] }
      guard token.isIdeographic || token.end - token.start > 3 else { return [] }
      return (Int(token.start)..<Int(token.end)).filter { text.bytes[$0] & 0xC0 != 0x80 }
    }

    private func ends(of term: ArraySlice<UInt8>, from start: Int, _ text: [UInt8]) -> [Int] {
      guard let byte = term.first else { return [start] }
      if byte == LexiconTerm.anyEnding {
        let end = text[start...].firstIndex { $0 == 0x20 || $0 == 0x0A } ?? text.count
        return ends(of: term.dropFirst(), from: end, text)
      }
      if byte == LexiconTerm.anyNumber {
        let end = text[start...].firstIndex { !(0x30...0x39).contains($0) } ?? text.count
        return end > start ? ends(of: term.dropFirst(), from: end, text) : []
      }
      return start < text.count && text[start] == byte ? ends(of: term.dropFirst(), from: start + 1, text) : []
    }

    private func endsWord(_ end: Int, _ text: [UInt8]) -> Bool {
      let rest = text[end...].prefix { $0 != 0x20 && $0 != 0x0A }
      return rest.isEmpty || rest.elementsEqual([0x73])
    }
  }

  /// Small numbers that look random and are the same in every run (Knuth's MMIX generator).
  private struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % sides
    }

    /// Few letters, so that terms meet; `s` for plurals, one kana run, capitals.
    mutating func word() -> String {
      let letters = roll(8) == 0 ? ["会", "議", "の"] : roll(5) == 0 ? ["A", "B", "S"] : ["a", "b", "s", "é", "7"]
      return (0...roll(5)).map { _ in letters[roll(letters.count)] }.joined()
    }

    mutating func term() -> String {
      var words = (0...roll(2)).map { _ in word() }
      if words.count > 1, roll(3) == 0 { words[0] += "*" }
      if roll(4) == 0 { words[words.count - 1] = "%" + (roll(2) == 0 ? "a" : "") }
      let text = words.joined(separator: " ")
      return (roll(6) == 0 ? "^" : roll(4) == 0 ? "*" : "") + text + (roll(3) == 0 ? "*" : "")
    }

    mutating func text() -> String {
      (0...roll(12)).map { _ in word() + ["", ",", "\n"][roll(3)] }.joined(separator: " ")
    }
  }

  @Test(arguments: 0..<40)
  func randomTermsInRandomTexts(_ seed: Int) {
    var dice = Dice(state: UInt64(seed))
    let lists = (0..<4).map { _ in (0..<12).map { _ in dice.term() }.joined(separator: "\n") }
    let lexicons = lists.map { Lexicon(name: "", text: $0) }
    let scanner = TermScanner(index: TermIndex(lexicons), deniers: [], trailingDeniers: [])
    let naive = Naive(lexicons: lexicons)
    var found = 0
    for _ in 0..<40 {
      let text = dice.text()
      let folded = FoldedText(text)
      let hits = scanner.hits(in: folded).map { Naive.Hit(lexicon: $0.lexicon, start: $0.start, end: $0.end) }
      found += hits.count
      #expect(Set(hits) == naive.hits(in: folded), "\(text) by \(lists)")
    }
    #expect(found > 20)
  }

  /// Whether any negation reaches a hit, each asked by itself.
  private func isDenied(_ hit: TermHit, by hits: [TermHit], in text: FoldedText) -> Bool {
    hits.contains { other in
      let gap = other.lexicon == 0 ? hit.start - other.end : other.start - hit.end
      let isInRun = gap >= 0 && gap <= 12
      switch other.lexicon {
      case 0 where hit.firstToken > other.lastToken:
        return hit.firstToken - other.lastToken <= 3
          && !text.tokens[(other.lastToken + 1)...hit.firstToken].contains(where: \.startsClause)
      case 0: return isInRun && hit.firstToken == other.lastToken
      case 1: return isInRun && other.lastToken <= hit.lastToken + 1
      default: return false
      }
    }
  }

  @Test(arguments: 40..<60)
  func randomNegationsReachWhatEachReachesByItself(_ seed: Int) {
    var dice = Dice(state: UInt64(seed))
    let lists =
      ["a\n*b*\n会", "s\n7\n*議*"] + (0..<2).map { _ in (0..<12).map { _ in dice.term() }.joined(separator: "\n") }
    let index = TermIndex(lists.map { Lexicon(name: "", text: $0) })
    let scanner = TermScanner(index: index, deniers: [0], trailingDeniers: [1])
    var denied = 0
    for _ in 0..<40 {
      let text = dice.text()
      let folded = FoldedText(text)
      let hits = scanner.hits(in: folded)
      denied += hits.count(where: \.isDenied)
      #expect(hits.map(\.isDenied) == hits.map { isDenied($0, by: hits, in: folded) }, "\(text) by \(lists)")
    }
    #expect(denied > 5)
  }

  @Test(arguments: ["a", "7", "%", "-", "\n", "☕", "会"])
  func aTextOfOneLetterIsRead(_ text: String) {
    let scanner = TermScanner(
      index: TermIndex([Lexicon(name: "", text: "a\n7\n% min\n☕\n会\nstatus")]), deniers: [], trailingDeniers: [])
    #expect(
      scanner.hits(in: FoldedText(text)).map(\.end) == (["%", "-", "\n"].contains(text) ? [] : [text.utf8.count]))
  }

  @Test func anEmptyIndexFindsNothing() {
    let scanner = TermScanner(index: TermIndex([]), deniers: [], trailingDeniers: [])
    #expect(scanner.hits(in: FoldedText("status")).isEmpty)
  }
}
