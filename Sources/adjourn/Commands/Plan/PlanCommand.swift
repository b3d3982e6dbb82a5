import ArgumentParser

/// `adjourn plan`: decisions as files, to share, to merge and to put into a calendar.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Shares and merges decisions, and puts them into a calendar.",
    discussion: """
      Examples:
        adjourn plan export ana.ics -o ana.jsonl      your decisions as JSON lines
        adjourn plan show ana.jsonl ben.jsonl         who agrees, and who does not
        adjourn plan import ben.jsonl                 take over what nobody disputes
        adjourn plan ics ana.ics -o plan.ics          new rules, due dates, focus time
      """,
    subcommands: [Export.self, Import.self, Show.self, Calendar.self])
}

/// Where a result goes.
struct OutputOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write; - for standard output.", valueName: "file"))
  var output = "-"

  @Flag(help: "Write over a file that is there.")
  var force = false

  /// Names the file on standard error when it is written, unless `quietly`.
  func write(_ text: String, quietly: Bool) throws {
    try OutputFile.write(text, to: output, replacing: force)
    if output != "-", !quietly { Output.complain("wrote \(Path.printable(output))") }
  }
}
