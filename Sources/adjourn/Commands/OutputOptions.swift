import ArgumentParser

/// Where a result goes.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong, help: ArgumentHelp("The file to write; - for standard output.", valueName: "file"),
    completion: .file())
  var output = "-"

  @Flag(help: "Write over a file that is there.")
  var force = false

  var isScreen: Bool { output == "-" }

  /// Writes the whole result or nothing, and says so where it goes into a file.
  func write(_ text: String, quietly: Bool) throws {
    guard !isScreen else { return try Output.write(text) }
    do throws(NewFile.Failure) {
      try NewFile.write(text, to: output, overwriting: force)
    } catch {
      throw Failure(error.sentence(output), .cannotCreate)
    }
    if !quietly { Output.tellWritten(output) }
  }
}
