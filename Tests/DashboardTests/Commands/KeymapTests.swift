import TerminalUI
import Testing

@testable import Dashboard

@Suite struct KeymapTests {
  @Test func defaultKeysDoNotClash() {
    #expect(Keymap.standard.conflicts.isEmpty)
  }

  @Test func everyCommandStandsInTheTableOnce() {
    #expect(Command.table.count == Command.allCases.count)
    #expect(Set(Command.table.map(\.command)) == Set(Command.allCases))
  }

  @Test func tableSpeaksInOneVoice() {
    for entry in Command.table {
      #expect(entry.help.hasSuffix("."), "\(entry.command) has help that is no sentence")
      #expect(entry.title.first?.isUppercase == false, "\(entry.command)")
      #expect(!entry.places.isEmpty)
    }
    #expect(Set(Command.table.map(\.title)).count == Command.table.count)
  }

  @Test func usersKeyWinsAndTheClashIsTold() {
    let keymap = Keymap(overriding: [.convert: [.character("b"), .function(5)]])
    #expect(keymap.command(for: .character("b"), in: .meetings) == .convert)
    #expect(keymap.command(for: .function(5), in: .meetings) == .convert)
    #expect(keymap.command(for: .character("c"), in: .meetings) == nil)
    #expect(
      keymap.conflicts.contains {
        $0.key == .character("b") && $0.winner == .convert && $0.loser == .blend
      })
  }

  @Test func keysMeanWhatTheirPlaceSays() {
    let keymap = Keymap.standard
    #expect(keymap.command(for: .character("d"), in: .start) == .sample)
    #expect(keymap.command(for: .character("d"), in: .meetings) == .document)
    #expect(keymap.command(for: .character("d"), in: .week) == nil)
    #expect(keymap.command(for: .character("h"), in: .week) == .moveLeft)
    #expect(keymap.command(for: .character("h"), in: .meetings) == nil)
    #expect(keymap.command(for: .control("c"), in: .start) == .quitNow)
  }

  @Test func aStolenKeyIsNotShownAndItsLoserKeepsADefault() {
    let stolen = Keymap(overriding: [.keep: [.character("c")]])
    #expect(stolen.command(for: .character("c"), in: .meetings) == .keep)
    #expect(!stolen.keys(of: .convert).contains(.character("c")))
    let both = Keymap(overriding: [.convert: [.character("c")], .undo: [.character("c")]])
    #expect(both.command(for: .character("c"), in: .meetings) == .convert)
    #expect(both.keys(of: .undo) == [.character("u")])
    #expect(both.command(for: .character("u"), in: .meetings) == .undo)
    #expect(both.conflicts.count > 0)
  }
}
