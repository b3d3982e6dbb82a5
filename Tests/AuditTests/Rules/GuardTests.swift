import Testing

@testable import Audit

/// Rules that rule a document out, whatever else speaks for one.
struct GuardTests {
  /// A weak word for sensitivity, and strong ones for a document.
  private static let book: RuleBook = {
    var rules = SmallBook.rules.filter { $0.id != "pay" }
    var pay = SmallBook.rule("pay", ["sensitivity": 1.2], say: "“{quote}”: pay") { $0.title = ["pay"] }
    pay.guards = true
    rules.append(pay)
    return RuleBook(rules: RuleFile(rules: rules, model: SmallBook.model), lexicons: SmallBook.lexicons)
  }()

  private let facts = SmallBook.weekly("Salary status", "Anna reads the numbers row by row", people: .known(40))

  @Test("Where a guard fires nothing is proposed for a document, and not boldly anything else")
  func holds() {
    let judgement = Self.book.judge(facts)
    #expect(judgement.sensitivity.level == .medium)
    #expect(judgement.verdict == .blend)
    #expect(judgement.confidence < 0.6)
    #expect(judgement.evidence.contains { $0.isGuard && $0.sentence == "“Salary”: pay" })
  }

  @Test("Without the guarding word the same meeting is a document")
  func without() {
    var other = facts
    other.title = "Project status"
    #expect(Self.book.judge(other).verdict == .async)
  }

  @Test("The user's own word that sensitivity is low stands above a guard")
  func overruled() {
    var overrides = Overrides.none
    overrides.sensitivity = .low
    #expect(Self.book.judge(facts, overrides: overrides).verdict == .async)
    overrides.sensitivity = .medium
    #expect(Self.book.judge(facts, overrides: overrides).verdict != .async)
  }

  @Test("What would lift the guard is among the flips")
  func flips() {
    #expect(Self.book.judge(facts).flips.contains(Judgement.Flip(.async, "if sensitivity were low")))
  }

  @Test("What would hurt in writing stays live, however much speaks for a part of it in writing")
  func highSensitivity() {
    let pay = SmallBook.weekly("Salary status", "Anna reads the numbers row by row", people: .known(40))
    let judgement = SmallBook.book.judge(pay)
    #expect(judgement.sensitivity.level == .high)
    #expect(judgement.verdict == .keep)
    var overrides = Overrides.none
    overrides.sensitivity = .medium
    #expect(SmallBook.book.judge(pay, overrides: overrides).verdict != .keep)
  }
}
