import ICalendar
import Mustache

/// The templates of one language, the user's own in place of the defaults; what is wrong in them is told and left out.
public struct TemplateSet: Sendable {
  public let language: DocumentLanguage
  /// What is wrong in the templates, by file and line.
  public private(set) var mistakes: [Diagnostic] = []
  private var texts: [TemplateName: String] = [:]
  private var library = MustacheLibrary()
  /// Which parts each template includes.
  private var parts: [TemplateName: Set<TemplateName>] = [:]

  /// Reads what of the files is in the language, or for every one; later files replace earlier ones of the same name.
  public init(_ files: [TemplateFile], language: DocumentLanguage) {
    self.language = language
    for file in files where file.language == nil || file.language == language { add(file) }
  }

  /// A template as it is used; nil where there is none.
  public func text(_ name: TemplateName) -> String? { texts[name] }

  /// The template filled in; empty where there is none.
  func render(_ name: TemplateName, _ fields: [String: Any]) -> String {
    library.render(fields, withTemplate: name.rawValue) ?? ""
  }

  private mutating func add(_ file: TemplateFile) {
    let check = TemplateCheck(file)
    mistakes += check.mistakes
    guard let template = check.template else { return }
    var parts = parts
    parts[file.name] = check.parts
    guard !Self.reaches(file.name, from: check.parts, parts) else {
      mistakes.append(Diagnostic(.error, path: file.path, message: "The template includes itself and is left out."))
      return
    }
    self.parts = parts
    texts[file.name] = file.text
    library.register(template, named: file.name.rawValue)
  }

  private static func reaches(
    _ name: TemplateName, from start: Set<TemplateName>, _ parts: [TemplateName: Set<TemplateName>]
  ) -> Bool {
    var seen: Set<TemplateName> = []
    var waiting = Array(start)
    while let next = waiting.popLast() {
      if next == name { return true }
      if seen.insert(next).inserted { waiting += parts[next] ?? [] }
    }
    return false
  }
}
