import Testing

@testable import Audit

@Suite("Words by their bytes")
struct WordTableTests {
  private func bytes<Result>(_ word: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    Array(word.utf8).withUnsafeBufferPointer(body)
  }

  @Test func wordsOfAnyLengthAreTold() {
    let words = (1...40).flatMap { length in
      ["a", "b"].map { $0 + String(repeating: "x", count: length / 2) + $0 + String(repeating: "y", count: length) }
    }
    var table = WordTable(capacity: words.count)
    for word in words { #expect(bytes(word) { table.append($0, 0) } == nil) }
    for (number, word) in words.enumerated() {
      #expect(bytes(word) { table.number(of: $0, 0) } == number)
      #expect(bytes(word) { table.number(of: $0, 1) } == nil)
      #expect(bytes(word + "!") { table.number(of: $0, 0) } == nil)
    }
  }

  @Test func theLastOneTakesThePlace() {
    var table = WordTable(capacity: 2)
    #expect(bytes("tracker") { table.append($0, 0) } == nil)
    #expect(bytes("tracker") { table.append($0, 0) } == 0)
    #expect(bytes("tracker") { table.number(of: $0, 0) } == 1)
  }
}
