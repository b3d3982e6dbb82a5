import Testing

@testable import Audit

/// What would flip a verdict must flip it.
struct FlipsTests {
  private static let titles = [
    "Status", "Sync", "Salary", "Ana / Bo", "1:1 Ana", "Performance review", "Coffee ☕",
  ]
  private static let texts = [
    "", "Anna reads the numbers", "We decide", "No decisions", "reads the list, pick one",
  ]
  private static let counts: [HeadCount] = [.unknown, .known(2), .known(4), .known(9), .known(40)]

  private static let entries: [MeetingFacts] = titles.flatMap { title in
    texts.flatMap { text in counts.map { SmallBook.weekly(title, text, people: $0) } }
  }

  /// Those of the small book, and some that ask for the head count deep within their conditions.
  private static let rules =
    SmallBook.rules + [
      SmallBook.rule("report-to-many", ["verdict": 4, "complexity": -2]) {
        $0.title = ["status"]
        $0.any = [people(RuleRange(min: 9)), word("pay")]
      },
      SmallBook.rule("decide-with-some", ["verdict": -4]) {
        $0.text = ["decision"]
        $0.not = [people(RuleRange(max: 4))]
      },
      SmallBook.rule("nobody-known", ["connection": -3, "urgency": 1]) {
        $0.text = ["readout"]
        $0.all = [word("status")]
        var known = RuleCondition()
        known.peopleKnown = true
        var either = RuleCondition()
        either.any = [known, word("social")]
        $0.not = [either]
      },
    ]
  private static let book = ruleBook(of: rules)

  private static func ruleBook(of rules: [RuleDefinition]) -> RuleBook {
    RuleBook(rules: RuleFile(rules: rules, model: SmallBook.model), lexicons: SmallBook.lexicons)
  }

  private static func people(_ range: RuleRange) -> RuleCondition {
    var condition = RuleCondition()
    condition.people = range
    return condition
  }

  private static func word(_ lexicon: String) -> RuleCondition {
    var condition = RuleCondition()
    condition.text = [lexicon]
    return condition
  }

  private func search(_ facts: MeetingFacts, _ overrides: Overrides) -> FlipSearch {
    let book = Self.book
    var reading = EntryReading(facts, lexicons: book.lexicons)
    if let count = overrides.headCount { reading.facts.people = .given(count) }
    let findings = book.findings(in: reading)
    let weighing = book.weighing(findings, overrides: overrides)
    return FlipSearch(book: book, reading: reading, findings: findings, weighing: weighing)
  }

  /// Judges again from the start with the change made.
  private func verdict(_ facts: MeetingFacts, _ overrides: Overrides, after change: FlipSearch.Flip.Change)
    -> Verdict?
  {
    var overrides = overrides
    switch change {
    case .level(let axis, let level): overrides[axis] = level
    case .connection(let connection): overrides.connection = connection
    case .headCount(let count): overrides.headCount = count
    case .without(let rule):
      return Self.ruleBook(of: Self.rules.filter { $0.id != rule }).judge(facts, overrides: overrides).verdict
    }
    return Self.book.judge(facts, overrides: overrides).verdict
  }

  @Test("Every flip is true when judged again, at most three, and gives another verdict")
  func hold() {
    var found = 0
    for facts in Self.entries {
      for level in [nil] + Level.allCases.map(Optional.some) {
        var overrides = Overrides.none
        overrides.complexity = level
        let judgement = Self.book.judge(facts, overrides: overrides)
        guard judgement.kind == .meeting else { continue }
        let flips = search(facts, overrides).flips
        #expect(flips.map { Judgement.Flip($0.verdict, $0.condition) } == judgement.flips)
        #expect(flips.count <= 3)
        for flip in flips {
          found += 1
          #expect(flip.verdict != judgement.verdict)
          #expect(
            verdict(facts, overrides, after: flip.change) == flip.verdict, "\(facts.title): \(flip.condition)")
        }
      }
    }
    #expect(found > 500)
  }

  @Test("Rules say of another head count what they say when asked anew")
  func headCounts() {
    var changed = 0
    for facts in Self.entries {
      var reading = EntryReading(facts, lexicons: Self.book.lexicons)
      let findings = Self.book.findings(in: reading)
      var settled = Weighing(overrides: .none, model: Self.book.model)
      Self.book.add(findings, to: &settled) { !Self.book.readsPeople(rule: $0) }
      let rules = Self.book.rules.ofPeople(in: reading)
      for count in [1, 2, 4, 5, 8, 9, 19, 20, 40] {
        reading.facts.people = .given(count)
        var split = settled
        Self.book.rules.addVotes(of: rules, to: &split, in: reading)
        let anew = Self.book.weighing(Self.book.findings(in: reading), overrides: .none)
        #expect(zip(sums(split), sums(anew)).allSatisfy { abs($0 - $1) < 1e-9 }, "\(facts.title) with \(count)")
        if sums(split) != sums(settled) { changed += 1 }
      }
    }
    #expect(changed > 100)
  }

  private func sums(_ weighing: Weighing) -> [Double] {
    let sums = weighing.sums
    return [
      sums.kind, sums.urgency, sums.sensitivity, sums.complexity, sums.connection, sums.verdict.async,
      sums.verdict.keep,
    ]
  }

  @Test("Of the axes that would give the same verdict the nearest is told")
  func nearestAxis() {
    let flips = SmallBook.book.judge(SmallBook.weekly("Status", "Anna reads the numbers")).flips
    #expect(flips.first == Judgement.Flip(.keep, "if urgency were high"))
    #expect(flips.count { $0.condition.hasSuffix("were high") } == 1)
  }
}
