import Audit

/// A line of `Patterns/*.txt`: an entry at which a rule fires, where and why; or one that leaves it silent.
struct RuleExample: Sendable {
  /// Where a rule fires and the words it quotes, none where it speaks of the entry's facts.
  struct Mark: Equatable, Sendable {
    var place: Evidence.Place
    var quote = ""
  }

  var rule: String
  var language: String
  var facts: MeetingFacts
  /// nil where the rule must stay silent.
  var mark: Mark?
}

extension RuleExample {
  /// A line that says something else than the grammar knows.
  struct Mistake: Error, CustomStringConvertible {
    var line: String
    var sentence: String
    var description: String { "\(sentence): \(line)" }
  }

  static let languages = ["en", "de", "fr", "es", "pt", "it", "nl", "sv", "pl", "ja", "zh", "ko"]
  /// Stands in place of a language before an entry that leaves the rule silent.
  static let silent = "not"

  /// The examples of a file: `@ rule [facts of all]`, below it lines of `language title / description [facts]`.
  static func examples(in text: String) throws -> [RuleExample] {
    var examples: [RuleExample] = []
    var head = (rule: "", facts: ""[...])
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let (words, facts) = parts(of: line)
      if words.hasPrefix("@ ") {
        head = (words.dropFirst(2).trimmingBlanks(), facts)
      } else {
        examples.append(try RuleExample(rule: head.rule, words: words, facts: [head.facts, facts], line: line))
      }
    }
    return examples
  }

  /// What stands before the brackets at the end of a line, and what stands in them.
  private static func parts(of line: Substring) -> (words: Substring, facts: Substring) {
    guard line.last == "]", let bracket = line.lastIndex(of: "[") else { return (line, "") }
    return (line[..<bracket], line[line.index(after: bracket)...].dropLast())
  }

  private init(rule: String, words: Substring, facts given: [Substring], line: Substring) throws {
    language = String(words.prefix { $0 != " " })
    guard language == Self.silent || Self.languages.contains(language) else {
      throw Mistake(line: String(line), sentence: "“\(language)” is no language")
    }
    let texts = (words.dropFirst(language.count) + " ").split(separator: " / ", maxSplits: 1)
    let title = MarkedText(texts.first ?? "", in: .title)
    let details = MarkedText(texts.count > 1 ? texts[1] : "", in: .description)
    facts = MeetingFacts(title: title.plain, details: details.plain, durationMinutes: 45)
    facts.cadence = .weekly
    facts.people = .known(8)
    var marks = [title.mark, details.mark].compactMap { $0 }
    for fact in given.flatMap({ $0.split(separator: ",") }) {
      guard let (place, text) = facts.learn(fact) else {
        throw Mistake(line: String(line), sentence: "“\(fact)” is no fact")
      }
      if let mark = MarkedText(text, in: place).mark { marks.append(mark) }
    }
    guard marks.count == (language == Self.silent ? 0 : 1) else {
      throw Mistake(line: String(line), sentence: "\(marks.count) marks")
    }
    self.rule = rule
    mark = marks.first
  }
}

/// A text in which « and » stand around the words that must be quoted.
private struct MarkedText {
  let plain: String
  let mark: RuleExample.Mark?

  init(_ text: some StringProtocol, in place: Evidence.Place) {
    let text = text.trimmingBlanks()
    plain = text.filter { $0 != "«" && $0 != "»" }.trimmingBlanks()
    let quote = text.drop { $0 != "«" }.dropFirst().prefix { $0 != "»" }
    mark = text.contains("«") ? RuleExample.Mark(place: place, quote: String(quote)) : nil
  }
}

extension StringProtocol {
  fileprivate func trimmingBlanks() -> String {
    var text = drop { $0 == " " }[...]
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
