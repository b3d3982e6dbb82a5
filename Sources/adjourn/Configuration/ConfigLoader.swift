import Audit
import Config
import Dashboard
import ICalendar
import TerminalUI

/// Merges the user's configuration over the embedded defaults; a mistake is left out and told with file and line.
struct ConfigLoader: Sendable {
  let files: UserFiles

  /// Rules and word lists.
  func ruleBook() throws -> (book: RuleBook, mistakes: [Diagnostic]) {
    var mistakes: [Diagnostic] = []
    var rules = try Self.defaultRules()
    var lines: [String: Int] = [:]
    let own = files.file("rules.yaml", &mistakes)
    if let own, let file = YAMLFile(own.text, path: own.path, mistakes: &mistakes) {
      file.tellUnknownKeys(but: ["version", "rules", "model"], mistakes: &mistakes)
      let items = file.items(RuleDefinition.self, at: "rules", mistakes: &mistakes)
      lines = Dictionary(items.map { ($0.value.id, $0.line) }) { first, _ in first }
      let model = file.value(JudgementModel.self, at: "model", mistakes: &mistakes)
      rules = rules.merging(RuleFile(rules: items.map(\.value), model: model))
    }
    let (lexicons, places) = mergedLexicons(&mistakes)
    let book = RuleBook(rules: rules, lexicons: lexicons)
    mistakes += book.mistakes.map { mistake in
      let place = places[mistake.file]
      let isOwnRule = mistake.rule.map { lines[$0] != nil } ?? false
      let path = isOwnRule ? own?.path ?? mistake.file : place?.path ?? mistake.file
      let line = mistake.rule.flatMap { lines[$0] } ?? mistake.line.map { $0 - (place?.defaultLines ?? 0) } ?? 0
      return Diagnostic(.error, path: path, line: max(0, line), message: mistake.sentence)
    }
    return (book, mistakes)
  }

  /// All that is wrong in rules, word lists, theme, keys and norms.
  func mistakes() throws -> [Diagnostic] {
    try ruleBook().mistakes + theme().mistakes + keymap().mistakes + norms().mistakes
  }

  /// The looks of roles; `theme.yaml` replaces those it names.
  func theme() -> (theme: Theme, mistakes: [Diagnostic]) {
    var mistakes: [Diagnostic] = []
    var theme = Theme.standard
    guard let own = files.file("theme.yaml", &mistakes),
      let file = YAMLFile(own.text, path: own.path, mistakes: &mistakes)
    else { return (theme, mistakes) }
    file.tellUnknownKeys(but: Set(Style.Role.allCases.map(\.rawValue)), mistakes: &mistakes)
    for (name, look, _) in file.values(Theme.Look.self, mistakes: &mistakes) {
      if let role = Style.Role(rawValue: name) { theme.looks[role] = look }
    }
    return (theme, mistakes)
  }

  /// Keys of commands; `keys.yaml` replaces those of the commands it names: `convert: c F5`.
  func keymap() -> (keymap: Keymap, mistakes: [Diagnostic]) {
    var mistakes: [Diagnostic] = []
    guard let own = files.file("keys.yaml", &mistakes),
      let file = YAMLFile(own.text, path: own.path, mistakes: &mistakes)
    else { return (.standard, mistakes) }
    var keys: [Command: [Key]] = [:]
    var lines: [Command: Int] = [:]
    for entry in file.entries {
      func tell(_ sentence: String) {
        mistakes.append(Diagnostic(.error, path: own.path, line: entry.line, message: sentence))
      }
      guard let command = Command(rawValue: entry.key) else {
        tell("\"\(entry.key)\" is no command; adjourn keys lists them.")
        continue
      }
      lines[command] = entry.line
      keys[command] = entry.text.split(separator: " ").compactMap { name in
        guard let key = Key(name: String(name)) else {
          tell("\"\(name)\" is no key; write c, F5, ^D, Enter or PgDn.")
          return nil
        }
        return key
      }
    }
    let keymap = Keymap(overriding: keys)
    mistakes += keymap.conflicts.map { conflict in
      Diagnostic(
        .error, path: own.path, line: lines[conflict.winner] ?? lines[conflict.loser] ?? 0,
        message: "\(conflict.key.name) is claimed by \(conflict.winner.rawValue) and \(conflict.loser.rawValue); "
          + "\(conflict.winner.rawValue) keeps it.")
    }
    return (keymap, mistakes)
  }

  /// The version that the embedded `rules.yaml` states. Only its line is read: every start asks, and the whole file
  /// takes 20 ms.
  static var rulesVersion: String {
    let line = DefaultConfig.rules.split(separator: 0x0A).first { $0.starts(with: "version:".utf8) } ?? []
    var mistakes: [Diagnostic] = []
    let file = YAMLFile(String(decoding: line, as: UTF8.self), path: "rules.yaml", mistakes: &mistakes)
    return file?.value(String.self, at: "version", mistakes: &mistakes) ?? "unknown"
  }

  private static func defaultRules() throws -> RuleFile {
    var mistakes: [Diagnostic] = []
    let text = String(decoding: DefaultConfig.rules, as: UTF8.self)
    let file = YAMLFile(text, path: "rules.yaml", mistakes: &mistakes)
    guard let rules = file?.whole(RuleFile.self, mistakes: &mistakes) else {
      throw Failure("the rules inside this program cannot be read: \(mistakes)", .runFailed)
    }
    return rules
  }

  /// A user's words stand below the default ones of the same concept.
  private func mergedLexicons(_ mistakes: inout [Diagnostic]) -> (
    texts: [String: String], places: [String: (path: String, defaultLines: Int)]
  ) {
    var texts = DefaultConfig.lexicons.mapValues { String(decoding: $0, as: UTF8.self) }
    var places: [String: (path: String, defaultLines: Int)] = [:]
    for (concept, file) in files.lexicons(&mistakes) {
      let above = texts[concept].map { $0.hasSuffix("\n") ? $0 : $0 + "\n" } ?? ""
      places["lexicon_\(concept).txt"] = (file.path, above.count { $0 == "\n" })
      texts[concept] = above + file.text
    }
    return (texts, places)
  }
}
