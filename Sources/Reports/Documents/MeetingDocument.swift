import Audit

/// A document that takes a meeting's place or prepares it, with the messages that propose it.
public struct MeetingDocument: Hashable, Sendable, Identifiable {
  public var id: SeriesID
  public var title: String
  /// Which template its text is made of.
  public var template: TemplateName
  public var language: DocumentLanguage
  /// File name without ending.
  public var fileName: String
  /// Markdown.
  public var text: String
  /// Plain text; nil where the series is one's own or stays as it is.
  public var messageToOrganizer: String?
  /// Plain text.
  public var messageToAttendees: String
  public var contract: Contract
  /// What to look at before it is sent.
  public var hints: [String]

  /// Both messages in the order in which they are sent.
  public var messages: String {
    [messageToOrganizer, messageToAttendees].compactMap { $0 }.joined(separator: "\n---\n\n")
  }

  /// When it is due, for a line on screen.
  public var dueText: String { language.moment(contract.due) }
}
