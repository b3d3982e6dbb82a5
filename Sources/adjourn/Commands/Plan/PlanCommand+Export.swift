import ArgumentParser
import Audit
import Reports

extension PlanCommand {
  /// `adjourn plan export`: what was decided, as JSON lines.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export", abstract: "Writes your decisions as JSON lines.",
      discussion: """
        Example: adjourn plan export ana.ics -o ana.jsonl
        With PATH only the meetings of these calendars, with their titles; without it all that was ever decided.
        """)

    @Argument(help: "Calendar files, folders, zips, or - for standard input.", completion: .file())
    var paths: [String] = []

    @Option(help: ArgumentHelp("Whose plan it is; default: the owner of the calendar, else \"me\".", valueName: "name"))
    var by: String?

    @OptionGroup var output: OutputOptions
    @OptionGroup var reading: ReadingOptions

    func run() throws {
      let history = DecisionHistory.open(reading)
      history.complain()
      guard !paths.isEmpty else { return try write(history.entries(by: by ?? "me")) }
      let audited = try AuditedCalendars(paths, reading)
      let ids = Set(audited.snapshot.series.map(\.id))
      let entries = PlanEntry.all(
        in: audited.journal, of: audited.snapshot, by: by ?? audited.snapshot.owner ?? "me")
      try write(entries.filter { ids.contains($0.series) })
      try audited.loaded.leaveWithProblems()
    }

    private func write(_ entries: [PlanEntry]) throws {
      if entries.isEmpty { Output.complain("Nothing is decided yet; adjourn open PATH decides by keyboard.") }
      try output.write(PlanLines.text(entries), quietly: reading.quiet)
    }
  }
}
