import ArgumentParser
import Dashboard

/// `adjourn keys`: the dashboard's keys.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Lists the dashboard's keys.")

  func run() throws { try Output.write(KeyDocument.text) }
}
