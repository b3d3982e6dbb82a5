import ArgumentParser
import Foundation

/// A result in a file of the user's choice; `-` is standard output.
enum OutputFile {
  /// Writes the whole result or nothing; a file that is there stays as it is unless `replacing`.
  static func write(_ text: String, to path: String, replacing: Bool) throws {
    guard path != "-" else { return try Output.write(text) }
    if !replacing, FileManager.default.fileExists(atPath: path) {
      throw Failure("\(path) is there already: choose another name, or --force to write over it", .cannotCreate)
    }
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: replacing ? .atomic : .withoutOverwriting)
    } catch {
      throw Failure("\(path) cannot be made: \(FileBytes.systemReason())", .cannotCreate)
    }
  }
}
