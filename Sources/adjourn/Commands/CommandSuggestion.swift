import ArgumentParser
import Foundation

/// Tells what was mistyped: "no command 'reprot'; did you mean report?"
enum CommandSuggestion {
  /// Fails where the first argument is a bare word that is neither a command nor a file.
  static func check(_ arguments: [String], commands: [any ParsableCommand.Type]) throws {
    guard let word = arguments.first, isBare(word), !FileManager.default.fileExists(atPath: word) else { return }
    if let near = nearest(to: word, among: commands.compactMap { $0.configuration.commandName }) {
      throw Failure("no command '\(word)'; did you mean \(near)?", .usage)
    }
    throw Failure("'\(word)' is no command and no file; adjourn --help lists the commands", .usage)
  }

  /// Fails where help is asked for about a command that is none.
  static func checkHelp(_ arguments: [String]) throws {
    guard arguments.first == "help" else { return }
    _ = try command(meantBy: arguments.dropFirst().filter { !$0.hasPrefix("-") }, wholly: true)
  }

  /// Fails with the first word of a refused command line that means nothing, where it is a command or a long option;
  /// what else is wrong the parser says.
  static func explain(_ arguments: [String]) throws {
    let commands = Adjourn.configuration.subcommands
    let names = commands.map { $0.configuration.commandName } + ["help"]
    let isKnown = arguments.first.map(names.contains) ?? false
    if !isKnown { try check(arguments, commands: commands) }
    let (name, command) = try command(meantBy: isKnown ? arguments : ["open"] + arguments, wholly: false)
    let known = (command.arguments ?? []).flatMap { $0.names ?? [] }.map(\.text).filter { $0.hasPrefix("--") }
    for argument in arguments.prefix(while: { $0 != "--" }) where argument.hasPrefix("--") {
      let option = String(argument.prefix { $0 != "=" })
      guard !known.contains(option) else { continue }
      if let near = nearest(to: option, among: known) {
        throw Failure("unknown option '\(option)'; did you mean \(near)?", .usage)
      }
      throw Failure("unknown option '\(option)'; \(name) --help lists the options", .usage)
    }
  }

  /// The command that words lead to; fails at one that is none below a command that has no other use for it, and
  /// `wholly` at any that is none.
  private static func command(
    meantBy words: some Sequence<String>, wholly: Bool
  ) throws -> (name: String, command: CommandDeclaration) {
    var path: [String] = []
    var command = try CommandDeclaration.root()
    for word in words {
      let below = (command.subcommands ?? []).filter { $0.commandName != "help" || path.isEmpty }
      if let next = below.first(where: { $0.commandName == word }) {
        command = next
        path.append(word)
        continue
      }
      guard wholly || (!below.isEmpty && isBare(word)) else { break }
      let parent = (["adjourn"] + path).joined(separator: " ")
      let name = (path + [word]).joined(separator: " ")
      guard let near = nearest(to: word, among: below.map(\.commandName)) else {
        throw Failure("there is no command '\(name)'; \(parent) --help lists the commands", .usage)
      }
      throw Failure("no command '\(name)'; did you mean \((path + [near]).joined(separator: " "))?", .usage)
    }
    return ((["adjourn"] + path).joined(separator: " "), command)
  }

  /// What is at most two slips away, or begins with the word; nil where nothing is.
  private static func nearest(to word: String, among names: [String]) -> String? {
    let near = names.map { (name: $0, distance: distance(word, $0)) }.min { $0.distance < $1.distance }
    if let near, near.distance <= 2 { return near.name }
    return word.filter(\.isLetter).count < 3 ? nil : names.first { $0.hasPrefix(word) }
  }

  private static func isBare(_ word: String) -> Bool {
    !word.hasPrefix("-") && word.allSatisfy { $0.isLetter || $0 == "-" }
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
