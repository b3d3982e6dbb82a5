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
