/// The text of a template and where it comes from.
public struct TemplateFile: Hashable, Sendable {
  public var name: TemplateName
  /// nil where it stands for every language.
  public var language: DocumentLanguage?
  public var path: String
  public var text: String

  public init(name: TemplateName, language: DocumentLanguage?, path: String, text: String) {
    self.name = name
    self.language = language
    self.path = path
    self.text = text
  }

  /// The templates of one language's file: each begins behind a line `{{! ==== status-update ==== }}`.
  public static func parts(of text: String, language: DocumentLanguage, path: String) -> [TemplateFile] {
    var files: [TemplateFile] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("{{! ==== "), let name = name(inHeading: line) {
        files.append(TemplateFile(name: name, language: language, path: path, text: ""))
      } else if !files.isEmpty {
        files[files.count - 1].text += line + "\n"
      }
    }
    // The text's own line end would otherwise stand there twice.
    if var last = files.popLast() {
      last.text.removeLast()
      files.append(last)
    }
    return files
  }

  private static func name(inHeading line: Substring) -> TemplateName? {
    line.split(separator: " ").lazy.compactMap { TemplateName(rawValue: String($0)) }.first
  }
}
