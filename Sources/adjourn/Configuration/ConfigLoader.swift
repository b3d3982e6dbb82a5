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
    var (lexicons, places) = mergedLexicons(&mistakes)
    let learned = learnedWords(&places, &mistakes)
    // Reading words and reading rules take about as long; the rules are read on this thread meanwhile.
    let words = Background { [lexicons] in
      (lists: WordLists(lexicons), learned: WordEvidence(WordWeights(text: learned)))
    }
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
    let book = RuleBook(rules: rules, words: words.value.lists, learnedWords: words.value.learned)
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
    for role in Style.Role.allCases {
      if let look = file.value(Theme.Look.self, at: role.rawValue, mistakes: &mistakes) { theme.looks[role] = look }
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
    for conflict in keymap.conflicts {
      let mistake = Diagnostic(
        .error, path: own.path, line: max(lines[conflict.winner] ?? 0, lines[conflict.loser] ?? 0),
        message: "\(conflict.key.name) is claimed by \(conflict.winner.rawValue) and \(conflict.loser.rawValue); "
          + "\(conflict.winner.rawValue) keeps it.")
      // Two commands may clash in several places; once says it.
      if !mistakes.contains(mistake) { mistakes.append(mistake) }
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

  /// The list of learned words, the user's own below it.
  private func learnedWords(_ places: inout [String: Place], _ mistakes: inout [Diagnostic]) -> String {
    let learned = String(decoding: DefaultConfig.words, as: UTF8.self) + "\n[anywhere]\n"
    guard let own = files.file("words.txt", &mistakes) else { return learned }
    places["words.txt"] = (own.path, learned.utf8.count { $0 == 0x0A })
    return learned + own.text
  }

  /// The user's file, and how many lines of defaults stand above its own.
  private typealias Place = (path: String, defaultLines: Int)

  /// A user's words stand below the default ones of the same concept.
  private func mergedLexicons(_ mistakes: inout [Diagnostic]) -> (
    texts: [String: [UInt8]], places: [String: Place]
  ) {
    var texts = DefaultConfig.lexicons
    var places: [String: Place] = [:]
    for (concept, file) in files.lexicons(&mistakes) {
      var text = texts[concept] ?? []
      if let last = text.last, last != 0x0A { text.append(0x0A) }
      places["lexicon_\(concept).txt"] = (file.path, text.count { $0 == 0x0A })
      texts[concept] = text + Array(file.text.utf8)
    }
    return (texts, places)
  }
}
