import TerminalUI

/// Which key runs which command, by place: the table's defaults with the user's own keys over them.
public struct Keymap: Hashable, Sendable {
  /// Two commands that claim one key in one place.
  public struct Conflict: Hashable, Sendable {
    public var key: Key
    public var place: Place
    /// The one that keeps the key.
    public var winner: Command
    public var loser: Command
  }

  /// Keys that clash; empty for the defaults.
  public let conflicts: [Conflict]
  private let bindings: [Place: [Key: Command]]
  private let keysByCommand: [Command: [Key]]

  /// The keys of `Command.table`, a command's own replaced where `overriding` names it.
  ///
  /// A user's key wins over a default one. A command that loses every key its user gave it keeps its default keys,
  /// as far as they are free.
  public init(overriding: [Command: [Key]] = [:]) {
    var bindings: [Place: [Key: Command]] = [:]
    var keysByCommand: [Command: [Key]] = [:]
    var conflicts: [Conflict] = []
    // Overridden commands come first, so that a user's key wins over a default one.
    let entries =
      Command.table.filter { overriding[$0.command] != nil }
      + Command.table.filter { overriding[$0.command] == nil }
    for entry in entries {
      let wanted = overriding[entry.command] ?? entry.keys
      let isLeftWithNone = wanted.allSatisfy { key in entry.places.contains { bindings[$0]?[key] != nil } }
      let keys = isLeftWithNone ? wanted + entry.keys.filter { !wanted.contains($0) } : wanted
      for key in keys {
        for place in Place.allCases where entry.places.contains(place) {
          if let winner = bindings[place]?[key] {
            conflicts.append(
              Conflict(key: key, place: place, winner: winner, loser: entry.command))
          } else {
            bindings[place, default: [:]][key] = entry.command
          }
        }
      }
      // Only keys that run it wherever it can be run are shown.
      keysByCommand[entry.command] = keys.filter { key in
        entry.places.allSatisfy { bindings[$0]?[key] == entry.command }
      }
    }
    self.bindings = bindings
    self.keysByCommand = keysByCommand
    self.conflicts = conflicts
  }

  public static let standard = Keymap()

  /// What a key does in a place; nil where it does nothing.
  public func command(for key: Key, in place: Place) -> Command? { bindings[place]?[key] }

  /// A command's keys, the one to show first.
  public func keys(of command: Command) -> [Key] { keysByCommand[command] ?? [] }
}
