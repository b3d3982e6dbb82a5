import Dashboard
import TerminalUI

/// The dashboard's keys as text for `adjourn keys` and as the README's table, both out of the table of commands.
enum KeyDocument {
  /// Groups with aligned columns.
  static var text: String {
    groups { group, entries in
      "\(group)\n" + entries.map { "  \(filled(keys(of: $0), 20))  \($0.help)\n" }.joined() + "\n"
    }
  }

  /// One Markdown table with a row a command.
  static var markdown: String {
    "| key | does |\n|---|---|\n"
      + groups { _, entries in
        entries.map { "| \(cell(keys(of: $0))) | \(cell($0.help)) |\n" }.joined()
      }
  }

  private static func groups(_ text: (String, [CommandEntry]) -> String) -> String {
    CommandEntry.Group.allCases.map { group in
      text(group.rawValue, Command.table.filter { $0.group == group && !$0.keys.isEmpty })
    }.joined()
  }

  private static func keys(of entry: CommandEntry) -> String {
    Keymap.standard.keys(of: entry.command).map(\.name).joined(separator: " ")
  }

  private static func filled(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// A pipe would end the cell.
  private static func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }
}
