import Audit

/// A text that the dashboard wants to show and cannot make: it is drawn from an audit by the report floor.
public enum RenderRequest: Hashable, Sendable {
  /// A series' document and messages; `template` where the user chose another form.
  case document(SeriesID, template: String?)
  /// The report as it would be written; without titles, names and notes where they are hidden on screen.
  case report(ReportFormat, hidesWords: Bool)
}

/// How the report is written.
public enum ReportFormat: String, CaseIterable, Hashable, Sendable {
  case markdown, html, csv, json

  /// The ending of its file.
  public var ending: String { self == .markdown ? "md" : rawValue }

  /// For people.
  public var title: String { self == .markdown ? "Markdown" : rawValue.uppercased() }
}

/// The answer to a request.
public enum Rendered: Equatable, Sendable {
  case document(RenderedDocument)
  case report(RenderedReport)
}

/// A text and where it goes.
public struct FileToWrite: Hashable, Sendable {
  public var path: String
  public var text: String

  public init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}
