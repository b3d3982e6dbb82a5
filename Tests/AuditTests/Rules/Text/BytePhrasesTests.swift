import Testing

@testable import Audit

@Suite("Phrases in bytes")
struct BytePhrasesTests {
  private let phrases = BytePhrases(["zoom", "回", "\\\\", "#", "id da reunião"])

  private func isFound(_ text: String) -> Bool { Array(text.utf8).withUnsafeBufferPointer { phrases.isFound(in: $0) } }

  private func isPrefix(_ text: String) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer { phrases.isPrefix(of: $0) }
  }

  @Test(arguments: ["zoom", "a Zoom call", "ZOOM", "call #", "#", "\\\\server", "at \\\\", "第2回", "x ID da reunião: 5"])
  func areFoundWhereverTheyStand(_ text: String) { #expect(isFound(text)) }

  @Test(arguments: ["", "z", "zoo", "zo om", "\\", "id da reuni", "\u{0}"])
  func nothingElseIs(_ text: String) { #expect(!isFound(text)) }

  @Test(arguments: 0..<9)
  func longPhrasesAreFoundAtEveryPlace(_ before: Int) {
    let phrases = BytePhrases(["zoom", "senha:", "密码:"])
    func isFound(_ text: String) -> Bool { Array(text.utf8).withUnsafeBufferPointer { phrases.isFound(in: $0) } }
    let dots = String(repeating: ".", count: before)
    for phrase in ["zoom", "ZOOM", "Senha:", "密码:"] {
      for behind in ["", ".", "..", "..."] { #expect(isFound(dots + phrase + behind)) }
      #expect(!isFound(dots + phrase.dropLast()))
      #expect(!isFound(dots + phrase.dropFirst()))
    }
  }

  @Test func aPrefixStandsAtTheStart() {
    #expect(isPrefix("Zooming"))
    #expect(!isPrefix("a zoom"))
  }
}
