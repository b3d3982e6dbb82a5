import Foundation
import Testing

@testable import Audit

/// Rules as data: what is read, merged and reported.
struct RuleFileTests {
  /// JSON is YAML's sibling for `Decodable`: the same keys, the same shapes.
  private func file(_ json: String) throws -> RuleFile {
    try JSONDecoder().decode(RuleFile.self, from: Data(json.utf8))
  }

  @Test("A rule with every kind of condition is read")
  func decodes() throws {
    let file = try file(
      """
      {"rules": [{"id": "r", "weights": {"verdict": 1}, "say": "s", "when": {
        "title": "status", "description": ["pay", "social"], "people": {"min": 3, "max": 5}, "minutes": 30,
        "cadence": "daily", "class": ["private"], "recurring": true, "agenda": "mixed", "titleShape": "pair",
        "not": {"title": "review"}, "any": [{"busy": "free"}, {"allDay": true}]}}]}
      """)
    let condition = try #require(file.rules.first).when
    #expect(condition.title == ["status"])
    #expect(condition.description == ["pay", "social"])
    #expect(condition.people == RuleRange(min: 3, max: 5))
    #expect(condition.minutes == RuleRange(min: 30, max: 30))
    #expect(condition.classification == ["private"])
    #expect(condition.not.map(\.title) == [["review"]])
    #expect(condition.any.count == 2)
    #expect(condition.unknownKeys.isEmpty)
    #expect(RuleBook(rules: file, lexicons: SmallBook.lexicons).mistakes.isEmpty)
  }

  @Test("A rule guards only where it says so")
  func guards() throws {
    let file = try file(
      """
      {"rules": [{"id": "a", "guards": true, "weights": {"verdict": 1}, "when": {"title": "pay"}},
        {"id": "b", "weights": {"verdict": 1}, "when": {"title": "status"}}]}
      """)
    #expect(file.rules.map(\.guards) == [true, false])
  }

  @Test(
    "Mistakes name the rule and say what is wrong, and only that rule is left out",
    arguments: [
      (#"{"titel": "status"}"#, "“titel” is no condition."),
      (#"{"title": "statuss"}"#, "There is no lexicon “statuss” (lexicon_statuss.txt)."),
      (#"{"cadence": "wekly"}"#, "“wekly” is none of"),
      (#"{}"#, "“when” is empty: the rule would always fire."),
    ])
  func mistakes(when: String, sentence: String) throws {
    let file = try file(
      """
      {"rules": [{"id": "bad", "weights": {"verdict": 1}, "when": \(when)},
                 {"id": "good", "weights": {"verdict": 1}, "when": {"title": "status"}}]}
      """)
    let book = RuleBook(rules: file, lexicons: SmallBook.lexicons)
    let mistake = try #require(book.mistakes.first)
    #expect(book.mistakes.count == 1)
    #expect(mistake.rule == "bad")
    #expect(mistake.file == "rules.yaml")
    #expect(mistake.sentence.hasPrefix(sentence))
    #expect(book.judge(SmallBook.weekly("Status")).evidence.map(\.rule) == ["good"])
  }

  @Test("A question that does not exist is reported")
  func unknownQuestion() throws {
    let file = try file(#"{"rules": [{"id": "r", "weights": {"urgent": 1}, "when": {"title": "status"}}]}"#)
    let book = RuleBook(rules: file, lexicons: SmallBook.lexicons)
    #expect(book.mistakes.map(\.sentence).first?.hasPrefix("“urgent” is no question") == true)
  }

  @Test("A verdict weight is a pair against a blend, or a plain number for one side")
  func verdictWeights() throws {
    let file = try file(
      """
      {"rules": [
        {"id": "pair", "weights": {"verdict": {"async": -0.5, "keep": -0.25}}, "when": {"title": "status"}},
        {"id": "document", "weights": {"verdict": 2}, "when": {"title": "status"}},
        {"id": "live", "weights": {"verdict": -2}, "when": {"title": "status"}}]}
      """)
    let book = RuleBook(rules: file, lexicons: SmallBook.lexicons)
    #expect(book.mistakes.isEmpty)
    let facts = Dictionary(
      book.judge(SmallBook.weekly("Status")).evidence.map { ($0.rule, $0) }, uniquingKeysWith: { $1 })
    #expect(facts["pair"]?.pull == VerdictPull(async: -0.5, keep: -0.25))
    #expect(facts["pair"]?.towards == .blend)
    #expect(facts["pair"]?.shownWeight == 0.375)
    #expect(facts["document"]?.pull == VerdictPull(async: 2))
    #expect(facts["document"]?.towards == .async)
    #expect(facts["live"]?.pull == VerdictPull(keep: 2))
    #expect(facts["live"]?.weight == -2)
  }

  @Test("Only the verdict takes a pair of weights")
  func pairElsewhere() throws {
    let file = try file(#"{"rules": [{"id": "r", "weights": {"urgency": {"async": 1}}, "when": {"title": "status"}}]}"#)
    let book = RuleBook(rules: file, lexicons: SmallBook.lexicons)
    #expect(book.mistakes.map(\.sentence) == ["“urgency” takes a number; only the verdict takes async and keep."])
  }

  @Test("How much a description says is asked by its letters and its lines")
  func descriptions() throws {
    let file = try file(
      """
      {"rules": [{"id": "silent", "weights": {"complexity": 1}, "when": {"descriptionLength": 0}},
        {"id": "long", "weights": {"complexity": 1}, "when": {"descriptionLength": {"min": 30}}},
        {"id": "points", "weights": {"complexity": 1}, "when": {"agendaLines": {"min": 3}}}]}
      """)
    let book = RuleBook(rules: file, lexicons: SmallBook.lexicons)
    func fired(_ details: String) -> [String] { book.judge(SmallBook.weekly("Status", details)).evidence.map(\.rule) }
    #expect(fired("") == ["silent"])
    #expect(fired("- one\n- two\n- three") == ["points"])
    #expect(fired("we go through all that happened") == ["long"])
  }

  @Test("A user's file replaces a rule, adds one and switches one off")
  func merges() throws {
    let own = try file(
      """
      {"rules": [{"id": "status", "weights": {"verdict": -2}, "when": {"title": "status"}},
                 {"id": "mine", "weights": {"verdict": 1}, "when": {"title": "social"}},
                 {"id": "pay", "off": true}]}
      """)
    let merged = RuleFile(rules: SmallBook.rules, model: SmallBook.model).merging(own)
    let book = RuleBook(rules: merged, lexicons: SmallBook.lexicons)
    #expect(book.mistakes.isEmpty)
    let evidence = book.judge(SmallBook.weekly("Status salary coffee")).evidence
    #expect(evidence.first { $0.rule == "status" }?.weight == -2)
    #expect(evidence.contains { $0.rule == "mine" })
    #expect(!evidence.contains { $0.rule == "pay" })
  }

  @Test("The same id twice is reported")
  func duplicates() {
    let book = RuleBook(
      rules: RuleFile(rules: SmallBook.rules + SmallBook.rules.prefix(1)), lexicons: SmallBook.lexicons)
    #expect(book.mistakes.map(\.rule) == ["status"])
  }
}
