import Testing

@testable import Audit

@Suite("A fact that the margin passes over decides nothing")
struct VerdictMarginTests {
  /// Small numbers that look random and are the same in every run (Knuth's MMIX generator).
  private struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % sides
    }

    mutating func weight() -> Double { Double(roll(301) - 150) / 100 }

    /// One for each of some questions, as a rule gives them.
    mutating func votes() -> [Vote] {
      Evidence.Question.allCases.compactMap { roll(3) == 0 ? vote($0) : nil }
    }

    private mutating func vote(_ question: Evidence.Question) -> Vote {
      let isGuard = roll(20) == 0
      guard question == .verdict else { return Vote(question: question, weight: weight(), isGuard: isGuard) }
      let pull = VerdictPull(async: weight(), keep: weight())
      return Vote(question: .verdict, weight: pull.lean, pull: pull, isGuard: isGuard)
    }
  }

  private static let model = Weighing.Numbers(.plain)

  private func weighing(_ rules: some Sequence<[Vote]>) -> Weighing {
    var weighing = Weighing(overrides: .none, model: Self.model)
    for votes in rules { weighing.add(Ballot(votes)) }
    return weighing
  }

  @Test(arguments: 0..<20)
  func randomFacts(_ seed: Int) {
    var dice = Dice(state: UInt64(seed))
    var passedOver = 0
    for _ in 0..<50 {
      let rules = (0..<(3 + dice.roll(12))).map { _ in dice.votes() }
      let all = weighing(rules)
      let margin = VerdictMargin(all)
      for (rule, votes) in rules.enumerated() {
        if margin.mayTurn(without: votes) { continue }
        passedOver += 1
        let others = weighing(rules[..<rule] + rules[(rule + 1)...])
        #expect(others.verdict == all.verdict && others.kind == all.kind)
      }
    }
    #expect(passedOver > 20)
  }
}
