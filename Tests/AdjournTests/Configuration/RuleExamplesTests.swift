import Audit
import Config
import Foundation
import ICalendar
import Testing

@testable import adjourn

/// Each rule that ships fires where the entries of `Patterns` are marked, and not at what looks alike.
@Suite("Each rule that ships")
struct RuleExamplesTests {
  private let examples: [RuleExample]
  private let patterns: [RuleExample]

  init() throws {
    patterns = try Self.examples("patterns")
    examples = try patterns + Self.examples("words") + Self.examples("facts")
  }

  private static func examples(_ name: String) throws -> [RuleExample] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Patterns")
    return try RuleExample.examples(
      in: String(contentsOf: folder.appending(path: "\(name).txt"), encoding: .utf8))
  }

  private static func shipped() throws -> RuleFile {
    var mistakes: [Diagnostic] = []
    let text = String(decoding: DefaultConfig.rules, as: UTF8.self)
    let file = YAMLFile(text, path: "rules.yaml", mistakes: &mistakes)
    let rules = file?.whole(RuleFile.self, mistakes: &mistakes)
    return try #require(rules)
  }

  /// A book in which a rule tells that it fired, whatever weight a fit gave it or took from it. Nothing is taken for a
  /// meeting there, as nobody asks what would flip it.
  private static func tellingBook() throws -> RuleBook {
    var file = try shipped()
    for index in file.rules.indices { file.rules[index].weights = ["kind": 0.001] }
    file.model?.kind = JudgementModel.Question(base: -1, cut: 0)
    return RuleBook(rules: file, lexicons: DefaultConfig.lexicons.mapValues { String(decoding: $0, as: UTF8.self) })
  }

  @Test func firesWhereItIsMarkedAndIsSilentWhereItIsNot() throws {
    let book = try Self.tellingBook()
    for example in examples {
      let fired = book.judge(example.facts).evidence.first { $0.rule == example.rule }
      let mark = fired.map { RuleExample.Mark(place: $0.place, quote: $0.quote) }
      #expect(mark == example.mark, "\(example.rule), \(example.language): \(example.facts.title)")
    }
  }

  @Test func isShownFiringAndSilent() throws {
    let rules = try Self.shipped().rules.map(\.id)
    let firing = Set(examples.filter { $0.mark != nil }.map(\.rule))
    let silent = Set(examples.filter { $0.mark == nil }.map(\.rule))
    #expect(rules.filter { !firing.contains($0) } == [], "no entry at which it fires")
    #expect(rules.filter { !silent.contains($0) } == [], "no entry that leaves it silent")
    #expect(firing.union(silent).subtracting(rules) == [], "no such rule")
  }

  @Test func isShownInEveryLanguageWherePeoplePutItInManyWays() {
    for (rule, examples) in Dictionary(grouping: patterns, by: \.rule) {
      #expect(Set(examples.map(\.language)).isSuperset(of: RuleExample.languages), "\(rule)")
    }
  }
}
