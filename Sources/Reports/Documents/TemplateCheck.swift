import ICalendar
import Mustache

/// A template read, with what is wrong in it.
struct TemplateCheck {
  /// nil where it cannot be used.
  var template: MustacheTemplate?
  var mistakes: [Diagnostic] = []
  var parts: Set<TemplateName> = []
  private let file: TemplateFile

  init(_ file: TemplateFile) {
    self.file = file
    let tags = TemplateTag.all(in: file.text)
    var isUsable = true
    for tag in tags { isUsable = check(tag) && isUsable }
    guard isUsable else { return }
    do {
      template = try MustacheTemplate(string: Self.setting(file) + Self.body(of: file))
    } catch let error as MustacheTemplate.ParserError {
      // The setting in front is a line of ours.
      tell(
        Self.sentence(error.error), line: max(1, error.context.lineNumber - 1), column: error.context.columnNumber)
    } catch {
      tell("This is no template (\(error))", line: 0, column: 0)
    }
  }

  /// Markdown and messages are text; only the report that is HTML has its fields escaped by the library.
  private static func setting(_ file: TemplateFile) -> String {
    file.name == .reportHTML ? "{{% CONTENT_TYPE: HTML}}\n" : "{{% CONTENT_TYPE: TEXT}}\n"
  }

  private static func body(of file: TemplateFile) -> String {
    let text = file.text.replacing("\r\n", with: "\n")
    guard file.name.isInline else { return text }
    return String(text.reversed().drop { $0.isNewline }.reversed())
  }

  /// Whether the template can be used with this tag.
  private mutating func check(_ tag: TemplateTag) -> Bool {
    switch tag.kind {
    case .comment, .setting: break
    case .delimiters: return refuse("other delimiters than {{ }} are not known here", tag)
    case .inheritance: return refuse("{{< }}, {{$ }} and {{>* }} are not known here", tag)
    case .part:
      guard let part = TemplateName(rawValue: tag.name) else {
        return refuse("there is no template \(tag.name); adjourn templates show lists them", tag)
      }
      parts.insert(part)
    case .variable, .section, .end:
      if !TemplateField.knows(tag.name, in: file.name) {
        tell(
          "nothing fills \"\(tag.name)\"; adjourn templates show lists the fields", line: tag.line, column: tag.column)
      }
    }
    return true
  }

  private mutating func refuse(_ sentence: String, _ tag: TemplateTag) -> Bool {
    tell(sentence + "; the template is left out", line: tag.line, column: tag.column)
    return false
  }

  private mutating func tell(_ sentence: String, line: Int, column: Int) {
    mistakes.append(
      Diagnostic(.error, path: file.path, line: line, message: "column \(column): \(sentence)."))
  }

  private static func sentence(_ error: any Error) -> String {
    let what =
      switch error as? MustacheTemplate.Error {
      case .sectionCloseNameIncorrect: "this closes another section than the one that is open"
      case .unfinishedName: "the tag is not closed by }}, or its name holds what no name can"
      case .expectedSectionEnd: "a section that was opened is never closed"
      case .invalidConfigVariableSyntax, .unrecognisedConfigVariable: "this setting is not known"
      default: "the tag ends too early"
      }
    return what + "; the template is left out"
  }
}
