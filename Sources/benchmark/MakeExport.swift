import ArgumentParser

/// `benchmark make`: writes an export of the generator, to look at or to measure something else with.
struct MakeExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make", abstract: "Writes a large, deterministic calendar export.")

  @Option(help: "How many VEVENTs, of about 1.5 KB each.")
  var events = 20_000

  @Argument(help: "The file to write; one that is there is overwritten.")
  var path: String

  func run() throws {
    try ScratchFile(path: path).write { LargeExport(events: events).write(to: &$0) }
  }
}
