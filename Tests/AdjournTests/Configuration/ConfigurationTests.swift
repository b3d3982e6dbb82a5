import Audit
import Foundation
import Testing

@testable import adjourn

@Suite("The user's configuration")
struct ConfigurationTests {
  /// A configuration folder with some files in it.
  private func loader(_ files: [String: String]) throws -> ConfigLoader {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("config-\(UUID().uuidString)")
    for (name, text) in files {
      let url = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    var options = ReadingOptions()
    options.config = folder.path
    return ConfigLoader(files: UserFiles(options))
  }

  @Test func theDefaultsHaveNoMistakes() throws {
    let (book, mistakes) = try loader([:]).ruleBook()
    #expect(mistakes.isEmpty)
    #expect(book.mistakes.isEmpty)
    #expect(ConfigLoader.rulesVersion != "unknown")
  }

  @Test func aRuleOfTheUsersOwnJudges() throws {
    let rules = """
      rules:
      - {id: my-own, when: {people: {min: 99}}, weights: {complexity: 9}, say: "A hundred minds"}
      """
    let (book, mistakes) = try loader(["rules.yaml": rules]).ruleBook()
    #expect(mistakes.isEmpty)
    var facts = MeetingFacts(title: "Weekly status", durationMinutes: 60)
    facts.people = .known(120)
    #expect(book.judge(facts).evidence.contains { $0.rule == "my-own" && $0.sentence == "A hundred minds" })
  }

  @Test func everyFileIsCheckedForMistakes() throws {
    let mistakes = try loader([
      "rules.yaml": "rules:\n- {id: bad, when: {titel: status}, weights: {verdict: 1}}\n",
      "keys.yaml": "convert: c\nfly: x\n", "theme.yaml": "nothing: {bold: true}\n",
    ]).mistakes()
    let places = mistakes.map { "\(($0.path as NSString).lastPathComponent):\($0.line)" }
    #expect(Set(places) == ["rules.yaml:2", "theme.yaml:1", "keys.yaml:2"])
  }

  @Test func wordsOfTheUsersOwnCountAsTheDefaultOnes() throws {
    var facts = MeetingFacts(title: "Zwurbel", durationMinutes: 60)
    facts.cadence = .weekly
    let plain = try loader([:]).ruleBook().book.judge(facts)
    let taught = try loader(["lexicons/lexicon_status.txt": "zwurbel\n"]).ruleBook().book.judge(facts)
    #expect(!plain.evidence.contains { $0.rule == "title-status" })
    #expect(taught.evidence.contains { $0.rule == "title-status" && $0.quote == "Zwurbel" })
  }

  @Test func learnedWordsOfTheUsersOwnReplaceTheDefaultOnes() throws {
    let words = "zwurbel 2 0\nnonsense\n[title]\nzwurbel 0 1\n"
    let (book, mistakes) = try loader(["words.txt": words]).ruleBook()
    #expect(mistakes.map(\.line) == [2])
    #expect(mistakes.first?.path.hasSuffix("/words.txt") == true)
    let found = book.judge(MeetingFacts(title: "Zwurbel", durationMinutes: 60)).evidence.filter {
      $0.rule.hasSuffix("word:zwurbel")
    }
    #expect(Set(found.map(\.rule)) == ["word:zwurbel", "title-word:zwurbel"])
  }

  @Test func mistakesAreToldWithFileAndLineAndTheRestIsUsed() throws {
    let rules =
      "rules:\n- {id: fine, when: {people: 3}, weights: {kind: 1}, say: fine}\n- {when: {people: 2}, say: nameless}\n"
    let (_, mistakes) = try loader(["rules.yaml": rules]).ruleBook()
    #expect(mistakes.map(\.line) == [3])
    #expect(mistakes.first?.path.hasSuffix("rules.yaml") == true)
    #expect(mistakes.first?.message.contains("\"id\" is missing") == true)
    let (_, unknown) = try loader(["rules.yaml": "rulez: []\nrules: 5\n"]).ruleBook()
    #expect(unknown.map(\.line) == [1, 2])
    let (_, broken) = try loader(["rules.yaml": "rules: [\n"]).ruleBook()
    #expect(broken.count == 1)
    #expect(broken.first?.message.contains("no YAML") == true)
  }

  @Test func keysCanBeMoved() throws {
    let (keymap, mistakes) = try loader(["keys.yaml": "convert: F5 x\nnonsense: y\nkeep: Foo\n"]).keymap()
    #expect(keymap.keys(of: .convert).map(\.name) == ["F5", "x"])
    #expect(mistakes.contains { $0.line == 2 && $0.message.contains("nonsense") })
    #expect(mistakes.contains { $0.line == 3 && $0.message.contains("Foo") })
    #expect(mistakes.contains { $0.line == 1 && $0.message.contains("claimed") })
  }

  @Test func aKeyForTwoCommandsIsToldOnceAtTheLaterLine() throws {
    let mistakes = try loader(["keys.yaml": "convert: c F5\nkeep: c\n"]).keymap().mistakes
    #expect(mistakes.map(\.line) == [2])
    #expect(mistakes.first?.message.hasPrefix("c is claimed by convert and keep") == true)
  }

  @Test func looksCanBeChanged() throws {
    let (theme, mistakes) = try loader(["theme.yaml": "convert: {color256: 40, bold: true}\n"]).theme()
    #expect(mistakes.isEmpty)
    #expect(theme.looks[.convert]?.color256 == 40)
    let (rest, wrong) = try loader(["theme.yaml": "convert: {color256: 900}\nshiny: {}\nmuted: {bold: true}\n"]).theme()
    #expect(Set(wrong.map(\.line)) == [1, 2])
    #expect(rest.looks[.muted]?.bold == true)
    let (_, unknown) = try loader(["theme.yaml": "shiny: {color: red}\n"]).theme()
    #expect(unknown.count == 1 && unknown[0].message.contains("\"shiny\" means nothing here"))
  }
}
