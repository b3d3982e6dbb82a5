import ArgumentParser
import Dashboard

/// `adjourn keys`: the dashboard's keys.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Lists the dashboard's keys.",
    discussion: "The second column is the name of the action in keys.yaml.")

  @Flag(help: "Print a Markdown table, as the README has it.")
  var markdown = false

  func run() throws {
    try Output.write(markdown ? Command.keyTable.markdown : Command.keyTable.text)
  }
}
