import ArgumentParser
import Audit
import Foundation
import ICalendar
import Reports

/// The plans of some files, read line by line.
struct PlanFiles {
  private(set) var entries: [PlanEntry] = []
  private var mistakes: [Diagnostic] = []

  /// No plan is larger than this, in bytes.
  private static let limit = 64 << 20

  init(_ paths: [String]) throws {
    for path in paths {
      let read = PlanLines.read(try Self.text(of: path), path: path)
      entries += read.entries
      mistakes += read.mistakes
    }
  }

  /// Names the lines that were left out and leaves with 65 where there are any.
  func leaveWithMistakes() throws {
    mistakes.forEach { Output.complain(DiagnosticText.line($0)) }
    if !mistakes.isEmpty { throw ExitCode.badData }
  }

  private static func text(of path: String) throws -> String {
    do throws(FileBytes.Failure) {
      let bytes = try path == "-" ? FileBytes.read(STDIN_FILENO, limit: limit) : FileBytes.read(path, limit: limit)
      return String(decoding: bytes, as: UTF8.self)
    } catch {
      switch error {
      case .tooLarge: throw Failure("\(path) is too large for a plan", .badData)
      case .system(let reason): throw Failure("\(path) cannot be read: \(reason)", ExitCode(66))
      }
    }
  }
}
