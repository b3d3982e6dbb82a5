import Testing

@testable import Audit

@Suite("Facts as they are told")
struct JudgementToldTests {
  private func fact(
    _ rule: String, _ question: Evidence.Question, _ weight: Double, _ sentence: String, quote: String = "",
    pull: VerdictPull = .none
  ) -> Evidence {
    Evidence(
      rule: rule, question: question, weight: weight, pull: pull, quote: quote, place: .schedule, sentence: sentence)
  }

  private func told(_ evidence: [Evidence], _ question: Evidence.Question) -> [Evidence] {
    let reading = Judgement.Reading(level: .low, logOdds: 0, score: 0)
    return Judgement(
      kind: .meeting, urgency: reading, sensitivity: reading, complexity: reading, connection: false, verdict: .keep,
      confidence: 0.8, flips: [], evidence: evidence, missing: []
    ).told(question)
  }

  @Test func oneThingIsToldOnceWithItsSum() {
    let told = told(
      [
        fact("an-hour", .urgency, -0.5, "60 minutes, every week"), fact("status", .urgency, 0.75, "A status"),
        fact("weekly-hour", .urgency, 1.5, "60 minutes, every week"), fact("six", .complexity, 2, "6 people"),
      ], .urgency)
    #expect(told.map(\.sentence) == ["60 minutes, every week", "A status"])
    #expect(told.map(\.weight) == [1, 0.75])
    #expect(told.first?.rule == "an-hour, weekly-hour")
  }

  @Test func aLearnedWordJoinsTheRuleThatQuotesIt() {
    let told = told(
      [
        fact("word:status", .verdict, 3, "“Status”: learned", quote: "Status", pull: VerdictPull(async: 3)),
        fact("title-status", .verdict, 1, "“status”: people report", quote: "status", pull: VerdictPull(async: 1)),
      ], .verdict)
    #expect(told.map(\.sentence) == ["“status”: people report"])
    #expect(told.first?.pull == VerdictPull(async: 4))
  }

  @Test func aShortWordOfARuleIsToldThoughItWasLearnedToo() {
    let told = told(
      [
        fact(
          "title-performance", .verdict, 1, "“PIP”: somebody's work is judged", quote: "PIP", pull: VerdictPull(keep: 1)
        ),
        fact("title-word:pip", .verdict, 1, "“PIP”: learned", quote: "PIP", pull: VerdictPull(keep: 1)),
        fact("word:the", .verdict, 1, "“the”: learned", quote: "the", pull: VerdictPull(keep: 1)),
      ], .verdict)
    #expect(told.map(\.quote) == ["PIP", "the"])
    #expect(told.map(\.isTelling) == [true, false])
  }

  @Test func otherWordsAreAnotherFact() {
    let told = told(
      [fact("a", .urgency, 1, "Numbers", quote: "KPI"), fact("a", .urgency, 1, "Numbers", quote: "figures")], .urgency)
    #expect(told.map(\.quote) == ["KPI", "figures"])
  }

  @Test func aVerdictsPullsAreAddedOnEachSide() {
    let told = told(
      [
        fact("a", .verdict, 1, "6 people", pull: VerdictPull(async: 1)),
        fact("b", .verdict, -2, "6 people", pull: VerdictPull(keep: 2)),
      ], .verdict)
    #expect(told.first?.pull == VerdictPull(async: 1, keep: 2))
    #expect(told.first?.towards == .keep)
  }
}
