import TerminalUI

/// One line of the table of commands: all that footer, palette, key map and key documents show of a command.
public struct CommandEntry: Hashable, Sendable {
  /// Headings of the key documents, in their order.
  public enum Group: String, CaseIterable, Hashable, Sendable {
    case moving = "Moving"
    case views = "Views"
    case finding = "Finding and marking"
    case deciding = "Deciding"
    case documents = "Documents and report"
    case start = "Start screen"
    case program = "Program"
  }

  public var command: Command
  /// Two to four words, in lower case: convert to a document.
  public var title: String
  /// One sentence for the palette and the documents.
  public var help: String
  public var group: Group
  /// Default keys, the one shown in the footer first.
  public var keys: [Key]
  /// Where its keys work.
  public var places: Set<Place>
  /// The word in the footer; nil where it is not shown there.
  public var footer: String?

  init(
    _ command: Command, _ title: String, help: String, group: Group, keys: [Key],
    places: Set<Place> = Place.everywhere, footer: String? = nil
  ) {
    self.command = command
    self.title = title
    self.help = help
    self.group = group
    self.keys = keys
    self.places = places
    self.footer = footer
  }
}
