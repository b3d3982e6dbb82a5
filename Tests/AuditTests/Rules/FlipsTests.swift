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

  private func search(_ facts: MeetingFacts, _ overrides: Overrides) -> FlipSearch {
    let book = SmallBook.book
    var reading = EntryReading(facts, lexicons: book.lexicons)
    if let count = overrides.headCount { reading.facts.people = .given(count) }
    let findings = book.findings(in: reading)
    let weighing = Weighing(findings, overrides: overrides, model: book.model)
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
      let rules = SmallBook.rules.filter { $0.id != rule }
      let book = RuleBook(rules: RuleFile(rules: rules, model: SmallBook.model), lexicons: SmallBook.lexicons)
      return book.judge(facts, overrides: overrides).verdict
    }
    return SmallBook.book.judge(facts, overrides: overrides).verdict
  }

  @Test("Every flip is true when judged again, at most three, and gives another verdict")
  func hold() {
    var found = 0
    for facts in Self.entries {
      for level in [nil] + Level.allCases.map(Optional.some) {
        var overrides = Overrides.none
        overrides.complexity = level
        let judgement = SmallBook.book.judge(facts, overrides: overrides)
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

  @Test("Of the axes that would give the same verdict the nearest is told")
  func nearestAxis() {
    let flips = SmallBook.book.judge(SmallBook.weekly("Status", "Anna reads the numbers")).flips
    #expect(flips.first == Judgement.Flip(.keep, "if urgency were high"))
    #expect(flips.count { $0.condition.hasSuffix("were high") } == 1)
  }
}
