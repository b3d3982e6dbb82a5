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
    let bytes = try bytes(of: path)
    if let sentence = wrongKind(bytes, path) { throw Failure(sentence, .badData) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    do throws(FileBytes.Failure) {
      return try path == "-" ? FileBytes.read(STDIN_FILENO, limit: limit) : FileBytes.read(path, limit: limit)
    } catch {
      let name = Path.printable(path)
      switch error {
      case .tooLarge: throw Failure("\(name) is too large for a plan", .badData)
      case .system(let reason): throw Failure("\(name) cannot be read: \(reason)", ExitCode(66))
      }
    }
  }

  /// Whether the first line that holds something is a JSON object, as each line of a plan is.
  private static func beginsWithObject(_ bytes: [UInt8]) -> Bool {
    let line = bytes.drop { $0 <= 0x20 }.prefix { $0 != 0x0A }
    return line.reversed().drop { $0 <= 0x20 }.first == UInt8(ascii: "}")
  }

  /// What the file is where it is something else as a whole; nil where its lines tell.
  private static func wrongKind(_ bytes: [UInt8], _ path: String) -> String? {
    let name = path == "-" ? "standard input" : Path.printable(path)
    let advice = "adjourn plan export PATH -o plan.jsonl writes one"
    guard let kind = Misfit(bytes, path: path) else {
      let source = path == "-" ? "PATH" : name
      return
        "\(name) is a calendar, not a plan: adjourn plan export \(source) writes the plan of what you decided there"
    }
    switch kind {
    case .empty, .plan: return nil
    case .json where beginsWithObject(bytes): return nil
    case .json: return "\(name) is JSON, but no plan: \(advice)"
    case .text: return "\(name) is text, not a plan: \(advice)"
    default: return "\(name) \(kind.what), not a plan: \(advice)"
    }
  }
}
