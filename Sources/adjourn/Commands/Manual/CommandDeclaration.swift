import ArgumentParser
import Foundation

/// A command as it is declared: what the parser tells of itself.
struct CommandDeclaration: Decodable {
  struct Argument: Decodable {
    struct Name: Decodable {
      var kind: String
      var name: String

      /// With its dashes.
      var text: String { (kind == "long" ? "--" : "-") + name }
    }

    var kind: String
    var shouldDisplay: Bool?
    var isOptional: Bool?
    var isRepeating: Bool?
    var names: [Name]?
    var valueName: String?
    var defaultValue: String?
    var abstract: String?
  }

  var commandName: String
  var abstract: String?
  var discussion: String?
  var shouldDisplay: Bool?
  var subcommands: [CommandDeclaration]?
  var arguments: [Argument]?

  /// The program with all its commands.
  static func root() throws -> CommandDeclaration {
    struct Tool: Decodable { var command: CommandDeclaration }
    return try JSONDecoder().decode(Tool.self, from: Data(Adjourn._dumpHelp().utf8)).command
  }

  /// Commands that are shown, but the one that only shows help.
  var shownCommands: [CommandDeclaration] {
    (subcommands ?? []).filter { $0.shouldDisplay ?? true && $0.commandName != "help" }
  }

  var shownArguments: [Argument] { (arguments ?? []).filter { $0.shouldDisplay ?? true } }
}
