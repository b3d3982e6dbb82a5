import ArgumentParser
import Foundation

/// Tells a mistyped command from a path: "no command 'reprot'; did you mean report?"
enum CommandSuggestion {
  /// Fails where the first argument is a bare word that is neither a command nor a file.
  static func check(_ arguments: [String], commands: [any ParsableCommand.Type]) throws {
    guard let word = arguments.first, isBare(word), !FileManager.default.fileExists(atPath: word) else { return }
    let names = commands.compactMap { $0.configuration.commandName }
    let near = names.map { (name: $0, distance: distance(word, $0)) }.min { $0.distance < $1.distance }
    if let near, near.distance <= 2 {
      throw Failure("no command '\(word)'; did you mean \(near.name)?", .usage)
    }
    throw Failure("'\(word)' is no command and no file; adjourn --help lists the commands", .usage)
  }

  private static func isBare(_ word: String) -> Bool {
    word.allSatisfy { $0.isLetter || $0 == "-" } && word != "-"
  }

  /// Letters to insert, drop, replace or swap to make one word of the other (optimal string alignment).
  static func distance(_ a: String, _ b: String) -> Int {
    let (a, b) = (Array(a), Array(b))
    var rows = [Array(0...b.count)]
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var best = min(rows[i][j] + (a[i] == b[j] ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, rows[i - 1][j - 1] + 1) }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
