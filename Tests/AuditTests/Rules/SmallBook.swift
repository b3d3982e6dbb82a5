@testable import Audit

/// A rule book small enough to be read whole in a test.
enum SmallBook {
  static let lexicons: [String: String] = [
    "status":
      "# told by one to others\n[en]\nstatus\nupdate\nstatus update\n[de]\nstatus*\n*bericht\n[ja]\n進捗\n[ko]\n보고",
    "readout": "reads the\nread out\nrow by row\n[de]\nreihum",
    "decision": "decide\ndecisions\npick one\n[de]\nentscheid*\n[ja]\n決定",
    "pay": "salary\n[de]\ngehalt*\n*gehalt*",
    "one_to_one": "1:1\n1on1",
    "social": "coffee\n☕",
    "busy_only": "busy\nprivate appointment\n[de]\nbeschäftigt\n[ja]\n予定あり",
    "negation": "no\nnot\n[de]\nkein*",
    "negation_after": "[ja]\nなし",
    "performance": "performance review",
    "review": "review",
    "agenda": "agenda",
  ]

  static func rule(
    _ id: String, _ weights: [String: RuleWeight], say: String = "", _ set: (inout RuleCondition) -> Void
  ) -> RuleDefinition {
    var condition = RuleCondition()
    set(&condition)
    return RuleDefinition(id: id, when: condition, weights: weights, say: say)
  }

  static let rules: [RuleDefinition] = [
    rule("status", ["complexity": -1.5, "verdict": 1.5], say: "“{quote}”: people report") {
      $0.title = ["status"]
    },
    rule("readout", ["complexity": -1, "verdict": 1]) { $0.description = ["readout"] },
    rule("decision", ["complexity": 2, "verdict": -1]) { $0.text = ["decision"] },
    rule("not-decided", ["complexity": -0.5, "verdict": 0.5]) { $0.denied = ["decision"] },
    rule("pay", ["sensitivity": 5], say: "“{quote}”: pay") { $0.text = ["pay"] },
    rule("pair", ["connection": 4, "sensitivity": 1], say: "{people} people {cadence}") {
      $0.people = RuleRange(min: 2, max: 2)
      $0.recurring = true
    },
    rule("crowd", ["complexity": -2, "verdict": 1], say: "{people} people") {
      $0.people = RuleRange(min: 20)
    },
    rule("one-to-one", ["connection": 4]) { $0.title = ["one_to_one"] },
    rule("free", ["kind": -3]) { $0.busy = ["free"] },
    rule("performance", ["sensitivity": 5]) { $0.title = ["performance"] },
    rule("review", ["complexity": 1]) { $0.title = ["review"] },
  ]

  static let model: JudgementModel = {
    var model = JudgementModel.plain
    model.roles = JudgementModel.Roles(
      negation: ["negation"], negationAfter: ["negation_after"], nothingToRead: "busy_only",
      agendaWord: "agenda",
      writeLine: ["readout", "status"], talkLine: ["decision"])
    return model
  }()

  static let book = RuleBook(rules: RuleFile(rules: rules, model: model), lexicons: lexicons)

  static func weekly(_ title: String, _ details: String = "", people: HeadCount = .known(8)) -> MeetingFacts {
    var facts = MeetingFacts(title: title, details: details, durationMinutes: 60)
    facts.cadence = .weekly
    facts.people = people
    return facts
  }

  /// `rule@place: quote` of every fact that fired, one per rule.
  static func fired(_ facts: MeetingFacts) -> Set<String> {
    Set(book.judge(facts).evidence.map { "\($0.rule)@\($0.place.rawValue): \($0.quote)" })
  }
}
