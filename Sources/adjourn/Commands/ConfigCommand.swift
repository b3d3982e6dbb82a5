import ArgumentParser
import ICalendar

/// `adjourn config`: the user's own rules, word lists, keys and theme.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Looks after your own rules, word lists, keys and theme.",
    discussion: "Example: adjourn config check",
    subcommands: [Check.self])

  /// `adjourn config check`: what is wrong in them, with file and line.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Lists the mistakes in your configuration, with file and line.",
      discussion: "Ends with 65 where there are any. Example: adjourn config check --config ~/.config/adjourn")

    @Option(
      help: ArgumentHelp("The folder to check; default: $XDG_CONFIG_HOME/adjourn.", valueName: "dir"),
      completion: .directory)
    var config: String?

    @OptionGroup var text: TextOptions

    func validate() throws { try UserFiles.checkFolder(config) }

    func run() throws {
      let files = UserFiles(folder: config)
      let mistakes = try ConfigLoader(files: files).mistakes()
      guard mistakes.isEmpty else {
        try text.write(mistakes.map { DiagnosticText.line($0) + "\n" }.joined())
        throw Failure("\(mistakes.count) mistake\(mistakes.count == 1 ? "" : "s") in \(files.folder)", .badData)
      }
      try text.write("No mistakes in \(files.folder).\n")
    }
  }
}
