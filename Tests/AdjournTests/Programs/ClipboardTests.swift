import Testing

@testable import adjourn

@Suite("The clipboard")
struct ClipboardTests {
  @Test func theDesktopsProgramComesFirst() {
    let wayland = Clipboard(environment: ["WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"], isMac: false)
    #expect(wayland.ways.map(\.name) == ["wl-copy", "xclip", "xsel", "the terminal, OSC 52"])
    #expect(Clipboard(environment: [:], isMac: true).ways.map(\.name) == ["pbcopy", "the terminal, OSC 52"])
  }

  @Test func overSSHOnlyTheTerminalIsOnTheDesk() {
    let environment = ["SSH_TTY": "/dev/pts/1", "WAYLAND_DISPLAY": "wayland-0"]
    #expect(Clipboard(environment: environment, isMac: true).ways == [.terminal(isInTmux: false)])
  }

  @Test func theSequenceHoldsTheTextInBase64() {
    #expect(Clipboard.sequence("Grüße", isInTmux: false) == "\u{1B}]52;c;R3LDvMOfZQ==\u{7}")
    #expect(Clipboard.sequence("a", isInTmux: true) == "\u{1B}Ptmux;\u{1B}\u{1B}]52;c;YQ==\u{7}\u{1B}\\")
  }

  @Test func whatIsTooLongIsNotCutOffSilently() {
    let clipboard = Clipboard(environment: [:], isMac: false)
    var sent: [String] = []
    let most = String(repeating: "x", count: Clipboard.mostForTerminal)
    #expect(clipboard.copy(most, send: { sent.append($0) }) == .terminal(isInTmux: false))
    #expect(sent[0].utf8.count == 100_000, "what terminals take as one sequence")
    #expect(clipboard.copy(most + "x", send: { sent.append($0) }) == nil)
    #expect(sent.count == 1)
  }

  @Test func aProgramThatIsNotThereGivesWay() {
    let clipboard = Clipboard(environment: ["DISPLAY": ":987"], isMac: false)
    #expect(clipboard.copy("text", send: { _ in }) == .terminal(isInTmux: false))
  }
}
