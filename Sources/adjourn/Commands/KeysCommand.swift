import ArgumentParser
import Dashboard

/// `adjourn keys`: the dashboard's keys.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Lists the dashboard's keys.",
    discussion: "Example: adjourn keys\nThe second column is the name of the action in keys.yaml.")

  @Flag(help: "Print the default keys as a Markdown table, as the README has it.")
  var markdown = false

  @OptionGroup var text: TextOptions

  func run() throws {
    guard !markdown else { return try Output.write(Command.keyTable.markdown) }
    let (keymap, mistakes) = ConfigLoader(files: UserFiles(folder: nil)).keymap()
    mistakes.forEach { Output.complain(DiagnosticText.line($0)) }
    try text.write(KeyTable(keymap).text)
  }
}
