import Testing

@testable import Audit

@Suite("Fixed phrases in bytes")
struct BytePhrasesTests {
  private let phrases = ["zoom", "z", "a b", "é", "aab", "会議 id"]

  @Test(
    "A phrase is found wherever a search by strings finds it",
    arguments: ["", "z", "Z", "a", "aab", "aaab", "xA B", "b a", "É", "é", "x é", "会議 ID:", "会議", "aa", "xxz", "ba"])
  func found(_ text: String) {
    let lower = String(text.map { $0.isASCII ? Character($0.lowercased()) : $0 })
    let expected = phrases.contains { phrase in
      lower.utf8.indices.contains { lower.utf8[$0...].starts(with: phrase.utf8) }
    }
    #expect(BytePhrases(phrases).isFound(in: Array(text.utf8)[...]) == expected)
    #expect(BytePhrases(phrases).isFound(in: Array(("--" + text).utf8)[2...]) == expected)
  }

  @Test func noPhrasesAreNeverFound() {
    #expect(!BytePhrases([]).isFound(in: Array("zoom".utf8)[...]))
  }
}
