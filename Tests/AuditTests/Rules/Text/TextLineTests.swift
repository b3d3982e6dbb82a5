import Testing

@testable import Audit

struct TextLineTests {
  private func parts(_ text: String, between mark: Character) -> [String] {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      var parts: [String] = []
      bytes.forEachPart(between: mark.asciiValue ?? 0) { parts.append(String(decoding: $0, as: UTF8.self)) }
      return parts
    }
  }

  @Test(arguments: [
    "", "|", "||", "a", "a|b", "|ab|", "one two three four|five|six seven eight nine ten|", "ü会|ÿ|\u{1}\u{0}|}{",
    String(repeating: "seven|", count: 9),
  ])
  func partsAreThoseOfSplit(_ text: String) {
    #expect(parts(text, between: "|") == text.split(separator: "|", omittingEmptySubsequences: false).map(String.init))
  }

  @Test func aByteIsFoundWhereverItStands() {
    for count in 0..<40 {
      for place in 0..<count {
        var bytes = [UInt8](repeating: 0x21, count: count)
        bytes[place] = 0x20
        if place + 1 < count { bytes[place + 1] = 0x20 }
        #expect(bytes.withUnsafeBufferPointer { $0.place(of: 0x20) } == place)
        #expect(bytes.withUnsafeBufferPointer { $0.place(of: 0x20, from: place) } == place)
      }
      #expect([UInt8](repeating: 0x21, count: count).withUnsafeBufferPointer { $0.place(of: 0x20) } == nil)
    }
  }

  @Test func aByteIsLookedForFromAPlaceOn() {
    let bytes = Array("|seven|eight letters||nine||||||||||ten, and so on|".utf8)
    for start in 0...bytes.count {
      let place = bytes.withUnsafeBufferPointer { $0.place(of: 0x7C, from: start) }
      #expect(place == bytes[start...].firstIndex(of: 0x7C))
    }
  }

  @Test(arguments: [("  a b \t", "a b"), ("", ""), (" \r", ""), ("a", "a")])
  func blanksAtTheEndsGo(_ text: String, _ trimmed: String) {
    #expect(Array(text.utf8).withUnsafeBufferPointer { String(decoding: $0.trimmed, as: UTF8.self) } == trimmed)
  }

  @Test(arguments: ["a", "a b9", "status update"])
  func wordsInSmallLettersAreFolded(_ text: String) {
    #expect(Array(text.utf8).withUnsafeBufferPointer { $0.isFolded })
    #expect(FoldedText(text).bytes == Array(text.utf8))
  }

  @Test(arguments: ["", " ", " a", "a ", "a  b", "A", "ä", "a-b", "a*"])
  func allElseIsNot(_ text: String) {
    #expect(!Array(text.utf8).withUnsafeBufferPointer { $0.isFolded })
  }
}
