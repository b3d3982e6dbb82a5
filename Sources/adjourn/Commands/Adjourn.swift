// The executable: command line, files, clock, terminal loop; everything that touches the world.
// Lives here: commands (swift-argument-parser), reading of files, configuration, the dashboard's runtime.
// Must not: judging (Audit), drawing (Dashboard, TerminalUI), writing reports (Reports).
// Start with this list of commands; `Runtime/DashboardRuntime` runs the screen, `Files/` finds the calendars.
import ArgumentParser

@main
struct Adjourn: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "adjourn",
    abstract: "Finds the recurring meetings that could be a document.",
    discussion: """
      Examples:
        adjourn ~/Downloads/ana@example.org.ics      look and decide by keyboard
        adjourn audit team/ --format json            the same as data
        adjourn explain "Weekly status" ana.ics      why one meeting got its verdict
        adjourn demo                                 look around with sample data

      PATH is a calendar file, a folder, a .zip, or - for standard input. Calendars are only read; nothing leaves \
      this machine.
      """,
    version: Version.text,
    subcommands: [
      OpenCommand.self, AuditCommand.self, ExplainCommand.self, DecideCommand.self, ReviewCommand.self,
      DocumentCommand.self, TemplatesCommand.self, PlanCommand.self, TrendsCommand.self, LintCommand.self,
      OccurrencesCommand.self, CheckCommand.self, MergeCommand.self, ForgetCommand.self, ConfigCommand.self,
      DemoCommand.self, KeysCommand.self, ManualCommand.self, MeasureCommand.self,
    ],
    defaultSubcommand: OpenCommand.self)

  static func main() {
    Output.takeSignalsAsErrors()
    do {
      var command = try parsed(Array(CommandLine.arguments.dropFirst()))
      try command.run()
    } catch let failure as Failure {
      Output.complain("adjourn: \(failure.sentence)")
      exit(withError: failure.exitCode)
    } catch {
      exit(withError: error)
    }
  }

  /// The command meant; where the parser finds none, what was mistyped is told with what may have been meant.
  private static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
    try CommandSuggestion.checkHelp(arguments)
    do {
      return try parseAsRoot(arguments)
    } catch {
      if exitCode(for: error) == .usage { try CommandSuggestion.explain(arguments) }
      throw error
    }
  }
}
