import Testing

@testable import Audit

/// The user's word goes before the rules, and the rest follows.
struct OverridesTests {
  private let status = SmallBook.weekly("Status", "Anna reads the numbers")

  @Test("An axis set by hand is marked, and the others are not")
  func marksReading() {
    var overrides = Overrides.none
    overrides.complexity = .medium
    let judgement = SmallBook.book.judge(status, overrides: overrides)
    #expect(judgement.complexity.isOverruled)
    #expect(judgement.complexity.level == .medium)
    #expect(!judgement.urgency.isOverruled)
    #expect(judgement.complexity.logOdds == SmallBook.book.judge(status).complexity.logOdds)
  }

  @Test("Any axis set to high keeps the meeting live", arguments: Axis.allCases)
  func highKeeps(axis: Axis) {
    var overrides = Overrides.none
    overrides[axis] = .high
    let judgement = SmallBook.book.judge(status, overrides: overrides)
    #expect(judgement.verdict == .keep)
    #expect(judgement.confidence >= 0.5)
  }

  @Test("Connection set by hand keeps, and taken away lets go")
  func connection() {
    var overrides = Overrides.none
    overrides.connection = true
    #expect(SmallBook.book.judge(status, overrides: overrides).verdict == .keep)
    let pair = SmallBook.weekly("Status", "Anna reads the numbers", people: .known(2))
    #expect(SmallBook.book.judge(pair).verdict == .keep)
    overrides.connection = false
    overrides.sensitivity = .low
    #expect(SmallBook.book.judge(pair, overrides: overrides).verdict == .async)
  }

  @Test("A head count typed by hand counts as people")
  func headCount() {
    let facts = SmallBook.weekly("Sync", people: .unknown)
    var overrides = Overrides.none
    overrides.headCount = 40
    let judgement = SmallBook.book.judge(facts, overrides: overrides)
    #expect(judgement.evidence.contains { $0.rule == "crowd" && $0.sentence == "40 people" })
    #expect(!judgement.missing.contains("no attendees"))
  }

  @Test("An axis set to what it was changes no verdict but high", arguments: Axis.allCases)
  func sameLevel(axis: Axis) {
    let before = SmallBook.book.judge(status)
    var overrides = Overrides.none
    overrides[axis] = before[axis].level
    #expect(SmallBook.book.judge(status, overrides: overrides).verdict == before.verdict)
  }
}
