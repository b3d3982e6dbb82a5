import TerminalUI
import Testing

@testable import Dashboard

@Suite struct KeyTableTests {
  @Test func everyCommandHasOneRow() {
    #expect(KeyTable().rows.count == Command.allCases.count)
  }

  @Test func markdownShowsKeysTitleAndHelp() {
    let lines = Command.keyTable.markdown.split(separator: "\n").map(String.init)
    #expect(lines.contains("| `c` | convert | Decide that a document takes the meeting's place. |"))
    #expect(lines.contains("| `U` or `^R` | redo | Bring the change taken back again. |"))
    #expect(lines.contains("| Deciding | | |"))
    #expect(lines.contains { $0.hasPrefix("| `?`, `F1` or `:` | help |") })
    #expect(lines.contains { $0.hasPrefix("| `:` by name | plain characters |") })
  }

  @Test func textNamesTheCommandsAsTheKeyFileDoes() {
    #expect(KeyTable().text.contains("  b             blend           blend                   Decide that part"))
    #expect(KeyTable().text.contains("  n             next-open       next open               Go to"))
    for command in Command.allCases { #expect(KeyTable().text.contains(" \(command.rawValue) ")) }
  }

  @Test func usersKeysAreShown() {
    let table = KeyTable(Keymap(overriding: [.convert: [.function(5)]]))
    #expect(table.rows.first { $0.command == .convert }?.keys == ["F5"])
    #expect(table.text.contains("  F5            convert         convert                 Decide"))
  }
}
