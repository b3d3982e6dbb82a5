/// Why there is no dashboard in this terminal.
public enum TerminalFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// Standard output is no terminal, or there is none to read keys from.
  case noTerminal
  /// The terminal cannot move its cursor, as with TERM=dumb.
  case dumb
  /// This machine describes neither TERM nor xterm-256color.
  case unknownTerminal

  public var description: String {
    switch self {
    case .noTerminal: "there is no terminal to draw on"
    case .dumb: "this terminal cannot move its cursor (TERM=dumb)"
    case .unknownTerminal: "this machine has no description of this terminal (TERM)"
    }
  }
}
