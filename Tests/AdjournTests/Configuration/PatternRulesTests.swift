import Audit
import Foundation
import Testing

@testable import adjourn

/// Each pattern fires in each language at the words marked in `Patterns/patterns.txt`, and not at what looks alike.
@Suite("The patterns that ship")
struct PatternRulesTests {
  private static let languages = ["en", "de", "fr", "es", "pt", "it", "nl", "sv", "pl", "ja", "zh", "ko"]

  /// An entry of the file: where and why a rule fires, or that it does not.
  private struct Example {
    var rule: String
    var language: String
    var place: Evidence.Place
    var quote: String
    var facts: MeetingFacts
  }

  private let book: RuleBook
  private let examples: [Example]

  init() throws {
    var options = ReadingOptions()
    options.config = "/nonexistent"
    book = try ConfigLoader(files: UserFiles(options)).ruleBook().book
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Patterns/patterns.txt")
    examples = Self.examples(try String(contentsOf: file, encoding: .utf8))
  }

  private static func examples(_ text: String) -> [Example] {
    var examples: [Example] = []
    var rule = ""
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      if line.hasPrefix("@ ") {
        rule = String(line.dropFirst(2))
        continue
      }
      let language = line.prefix { $0 != " " }
      let parts = line.dropFirst(language.count + 1).split(separator: "/", maxSplits: 1)
      let title = parts[0].trimmingCharacters(in: .whitespaces)
      let details = parts.count > 1 ? parts[1].trimmingCharacters(in: .whitespaces) : ""
      let marked = title.contains("«") ? title : details
      let quote = marked.drop { $0 != "«" }.dropFirst().prefix { $0 != "»" }
      examples.append(
        Example(
          rule: rule, language: String(language), place: title.contains("«") ? .title : .description,
          quote: String(quote), facts: facts(title, details, isPublic: rule == "public-event")))
    }
    return examples
  }

  private static func facts(_ title: String, _ details: String, isPublic: Bool) -> MeetingFacts {
    func plain(_ text: String) -> String { text.filter { $0 != "«" && $0 != "»" } }
    var facts = MeetingFacts(title: plain(title), details: plain(details), durationMinutes: 45)
    facts.cadence = .weekly
    facts.people = isPublic ? .unknown : .known(8)
    return facts
  }

  @Test func theyFireWhereTheWordsStand() {
    for example in examples where example.language != "not" {
      let fired = book.judge(example.facts).evidence.filter { $0.rule == example.rule }
      #expect(
        fired.contains { $0.place == example.place && $0.quote == example.quote },
        "\(example.rule) in \(example.language): “\(example.quote)”, found \(fired.map(\.quote))")
    }
  }

  @Test func theyAreSilentAtWhatLooksAlike() {
    for example in examples where example.language == "not" {
      let fired = book.judge(example.facts).evidence.first { $0.rule == example.rule }
      #expect(fired == nil, "\(example.rule) at “\(fired?.quote ?? "")” of “\(example.facts.title)”")
    }
  }

  @Test func eachIsShownInEveryLanguage() {
    for (rule, examples) in Dictionary(grouping: examples, by: \.rule) {
      #expect(Set(examples.map(\.language)).isSuperset(of: Self.languages + ["not"]), "\(rule)")
    }
  }
}
