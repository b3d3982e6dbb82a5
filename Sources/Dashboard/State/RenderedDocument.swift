import Audit

/// A document with its messages as the report floor made it, and what the screen says beside it.
public struct RenderedDocument: Hashable, Sendable {
  /// What the preview shows one of.
  public enum Side: Int, CaseIterable, Hashable, Sendable {
    case document, toOrganizer, toAttendees

    /// For the tabs over the preview.
    public var title: String {
      switch self {
      case .document: "Document"
      case .toOrganizer: "To organizer"
      case .toAttendees: "To attendees"
      }
    }
  }

  public var series: SeriesID
  /// The template's name, and all names that `t` goes through.
  public var template: String
  public var templates: [String]
  /// ISO 639-1.
  public var language: String
  /// Without ending.
  public var fileName: String
  /// Only the texts there are: one's own series needs no message to the organizer.
  public var texts: [Side: String]
  public var due: String
  /// Empty where the export names nobody.
  public var owner: String
  /// What to look at before it is sent.
  public var hints: [String]

  public init(
    series: SeriesID, template: String, templates: [String], language: String, fileName: String,
    texts: [Side: String], due: String, owner: String, hints: [String]
  ) {
    self.series = series
    self.template = template
    self.templates = templates
    self.language = language
    self.fileName = fileName
    self.texts = texts
    self.due = due
    self.owner = owner
    self.hints = hints
  }

  /// The sides that hold a text.
  public var sides: [Side] { Side.allCases.filter { texts[$0] != nil } }
}
