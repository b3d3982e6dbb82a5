import Testing

@testable import TerminalUI

@Suite struct KeyDecoderTests {
  private func keys(_ inputs: [KeyDecoder.Input]) -> [Key] {
    var decoder = KeyDecoder()
    return inputs.compactMap { decoder.decode($0) }
  }

  private func bytes(_ text: String) -> [KeyDecoder.Input] { text.utf8.map(KeyDecoder.Input.byte) }

  @Test func decodesCharactersOfAnyLength() {
    #expect(keys(bytes("jé漢🚀")) == [.character("j"), .character("é"), .character("漢"), .character("🚀")])
  }

  @Test func decodesControlBytes() {
    #expect(
      keys([13, 10, 9, 27, 127, 8, 4, 31, 0].map(KeyDecoder.Input.byte)) == [
        .enter, .enter, .tab, .escape, .backspace, .backspace, .control("d"), .control("_"),
      ])
  }

  @Test func goesOnAfterBrokenBytes() {
    let broken: [UInt8] = [0xFF, 0x80, 0xC3, 0x6A, 0xE6, 0xBC, 0xC3, 0xA9, 0xC2, 0x9B]
    #expect(keys(broken.map(KeyDecoder.Input.byte)) == [.character("j"), .character("é")])
  }

  @Test func collectsAPasteAsOneKey() {
    let pasted = keys(
      [.pasteBegin] + bytes("q\r\nj\u{1B}[2J\tend\u{202E}") + [.key(.up), .pasteEnd] + bytes("k"))
    #expect(pasted == [.paste("q\nj[2J end"), .character("k")])
  }

  @Test func endsAPasteWithoutEnd() {
    let endless =
      [.pasteBegin] + Array(repeating: KeyDecoder.Input.byte(0x61), count: KeyDecoder.pasteLimit + 1)
    let decoded = keys(endless)
    #expect(decoded.count == 2)
    #expect(decoded.last == .character("a"))
  }

  @Test func passesNamedKeysOn() {
    #expect(keys([.pasteEnd, .key(.pageUp)]) == [.pageUp])
  }
}
