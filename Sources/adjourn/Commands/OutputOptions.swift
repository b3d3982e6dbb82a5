import ArgumentParser

/// Where a result goes.
struct OutputOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write; - for standard output.", valueName: "file"))
  var output = "-"

  @Flag(help: "Write over a file that is there.")
  var force = false

  var isScreen: Bool { output == "-" }

  /// Writes the whole result or nothing.
  func write(_ text: String) throws {
    guard !isScreen else { return try Output.write(text) }
    do throws(NewFile.Failure) {
      try NewFile.write(text, to: output, overwriting: force)
    } catch {
      throw Failure(error.sentence(output), .cannotCreate)
    }
  }
}
