import TerminalUI

/// The searchable list of commands.
public struct Palette: Hashable, Sendable {
  public var query = TextPrompt()
  /// Index into the commands that match.
  public var row = 0

  public init() {}
}
