import Config
import Foundation
import ICalendar
import Reports
import Synchronization

/// The templates inside the program and the user's own, `templates/NAME.mustache` for every language or
/// `templates/NAME.de.mustache` for one.
final class TemplateFiles: Sendable {
  /// What cannot be taken for a template at all.
  let misplaced: [Diagnostic]
  /// The user's own.
  let own: [TemplateFile]
  private let sets = Mutex<[DocumentLanguage: TemplateSet]>([:])

  init(_ files: UserFiles) {
    var mistakes: [Diagnostic] = []
    let folder = Path.joined(files.folder, Self.folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    var own: [TemplateFile] = []
    for name in names.sorted() where name.hasSuffix(Self.ending) {
      guard let (template, language) = Self.parts(of: name) else {
        mistakes.append(
          Diagnostic(
            .error, path: Path.joined(folder, name),
            message: "This is no template's name; adjourn templates show lists them."))
        continue
      }
      guard let file = files.file("\(Self.folder)/\(name)", &mistakes) else { continue }
      own.append(TemplateFile(name: template, language: language, path: file.path, text: file.text))
    }
    // One for every language stands first, so that one for a single language goes over it.
    self.own = own.filter { $0.language == nil } + own.filter { $0.language != nil }
    misplaced = mistakes
  }

  /// The templates of a language; read at the first time, as few runs need more than one.
  func set(_ language: DocumentLanguage) -> TemplateSet {
    sets.withLock { sets in
      if let set = sets[language] { return set }
      let set = TemplateSet(Self.defaults(language) + own, language: language)
      sets[language] = set
      return set
    }
  }

  /// All that is wrong in the user's templates.
  var mistakes: [Diagnostic] {
    DocumentLanguage.allCases.reduce(into: misplaced) { all, language in
      for mistake in set(language).mistakes where !all.contains(mistake) { all.append(mistake) }
    }
  }

  static let folder = "templates"
  static let ending = ".mustache"

  /// What ships with the program.
  static func defaults(_ language: DocumentLanguage) -> [TemplateFile] {
    let text = { (bytes: [UInt8]) in String(decoding: bytes, as: UTF8.self) }
    let documents = DefaultConfig.templates[language.rawValue] ?? []
    return TemplateFile.parts(of: text(documents), language: language, path: "templates_\(language.rawValue).mustache")
      + TemplateFile.parts(of: text(DefaultConfig.reports), language: language, path: "templates_reports.mustache")
  }

  /// `status-update.de.mustache` is the status update in German.
  private static func parts(of name: String) -> (TemplateName, DocumentLanguage?)? {
    let words = name.dropLast(ending.count).split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard let first = words.first, let template = TemplateName(rawValue: first), words.count <= 2 else { return nil }
    guard words.count == 2 else { return (template, nil) }
    return DocumentLanguage(rawValue: words[1]).map { (template, $0) }
  }
}
