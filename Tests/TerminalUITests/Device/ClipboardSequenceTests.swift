import Testing

@testable import TerminalUI

@Suite struct ClipboardSequenceTests {
  private func text(_ copied: String, insideTmux: Bool = false) -> String? {
    ClipboardSequence.bytes(copied, insideTmux: insideTmux).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func encodesTheText() {
    #expect(text("déjà\n\u{1B}") == "\u{1B}]52;c;ZMOpasOgChs=\u{7}")
  }

  @Test func wrapsItselfForTmux() {
    #expect(text("a", insideTmux: true) == "\u{1B}Ptmux;\u{1B}\u{1B}]52;c;YQ==\u{7}\u{1B}\\")
  }

  @Test func refusesWhatTerminalsWouldCut() {
    #expect(text(String(repeating: "a", count: ClipboardSequence.limit))?.utf8.count == 100_000)
    #expect(text(String(repeating: "é", count: ClipboardSequence.limit)) == nil)
  }
}
