import Foundation
import TerminalUI
import Testing

@testable import adjourn

@MainActor @Suite("Editor and pager")
struct HandOffTests {
  private func handOff(_ environment: [String: String], lends: Bool = true) -> HandOff {
    let device = ScriptedTerminal(size: Size(columns: 80, rows: 24))
    device.isLendable = lends
    return HandOff(device: device, programs: UserPrograms(environment: environment))
  }

  @Test func visualComesBeforeEditorAndIsSplitOnSpaces() {
    let programs = UserPrograms(environment: ["VISUAL": "code --wait", "EDITOR": "vi", "PAGER": ""])
    #expect(programs.editors == [["code", "--wait"]])
    #expect(programs.pagers.first == ["less"])
  }

  @Test func whatTheEditorSavedComesBack() throws {
    let script = try PrivateFile(named: "editor", holding: "stat -c %a \"$2\" >\"$1\"; echo changed >>\"$2\"\n")
    defer { script.remove() }
    let seen = script.path + ".seen"
    let edited = handOff(["EDITOR": "sh \(script.path) \(seen)"]).edit("text\n", name: "../we ird.md")
    #expect(edited == .edited("text\nchanged\n"))
    #expect(try String(contentsOfFile: seen, encoding: .utf8) == "600\n")
  }

  @Test func anEditorThatFailsChangesNothing() {
    #expect(
      handOff(["EDITOR": "false"]).edit("text", name: "a.md") == .failed("false ended with 1, so nothing was changed"))
  }

  @Test func whatIsNotThereIsSaid() {
    let outcome = handOff(["EDITOR": "no-such-editor"]).edit("text", name: "a.md")
    #expect(outcome == .failed("There is no program no-such-editor; set VISUAL, EDITOR or PAGER to one that is there"))
    #expect(
      handOff(["EDITOR": "vi"], lends: false).edit("", name: "a") == .failed("There is no terminal to lend to vi"))
  }

  @Test func namesOfFilesAreMadeSafe() {
    #expect(PrivateFile.safeName("../../etc/pass wd\u{1B}.md") == "etc-pass-wd-.md")
    #expect(PrivateFile.safeName("会議") == "text.md")
  }
}
