import TerminalUI

/// All keys with what they do, for `adjourn keys` and the README; made from the table of commands alone.
public struct KeyTable: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    public var group: CommandEntry.Group
    public var command: Command
    /// The keys' names, empty for commands that only the list of actions runs.
    public var keys: [String]
    public var title: String
    public var help: String
  }

  /// By group, in the table's order.
  public let rows: [Row]

  public init(_ keymap: Keymap = .standard) {
    rows = CommandEntry.Group.allCases.flatMap { group in
      Command.table.filter { $0.group == group }.map { entry in
        Row(
          group: group, command: entry.command, keys: keymap.keys(of: entry.command).map(\.name),
          title: entry.title, help: entry.help)
      }
    }
  }

  /// Aligned columns under headings, for a terminal: keys, the name that `keys.yaml` knows it by, title, help.
  public var text: String {
    sections { group, rows in
      let lines = rows.map { row in
        "  " + TextWidth.fitted(keys(row, quote: ""), 14) + TextWidth.fitted(row.command.rawValue, 16)
          + TextWidth.fitted(row.title, 24) + row.help
      }
      return ([group.rawValue] + lines).joined(separator: "\n")
    }
  }

  /// A Markdown table under one heading line for each group.
  public var markdown: String {
    sections { group, rows in
      let lines = rows.map { "| \(keys($0, quote: "`")) | \($0.title) | \($0.help) |" }
      return (["| \(group.rawValue) | | |", "|---|---|---|"] + lines).joined(separator: "\n")
    }
  }

  private func sections(_ section: (CommandEntry.Group, [Row]) -> String) -> String {
    CommandEntry.Group.allCases.map { group in section(group, rows.filter { $0.group == group }) }
      .joined(separator: "\n\n") + "\n"
  }

  private func keys(_ row: Row, quote: String) -> String {
    let keys = row.keys.map { quote + $0 + quote }
    guard let last = keys.last else { return "\(quote):\(quote) by name" }
    return keys.count == 1 ? last : keys.dropLast().joined(separator: ", ") + " or " + last
  }
}

extension Command {
  /// The default keys with what they do.
  public static let keyTable = KeyTable()
}
