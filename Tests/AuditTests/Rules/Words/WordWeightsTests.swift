import Testing

@testable import Audit

@Suite("Learned words")
struct WordWeightsTests {
  private static let list = """
    # learned
    tracker 0.25 -0.5
    réserve -0.25 0.5   # folded as texts are
    [title]
    review 0 1
    [anywhere]
    設計 -0.5 0.5
    進捗会 1 0
    rota 0 0 0.5 0 -0.5 0
    """

  private func facts(_ title: String, _ details: String = "", list: String = Self.list) -> [Evidence] {
    let weights = WordWeights(text: list)
    #expect(weights.mistakes.isEmpty)
    let facts = MeetingFacts(title: title, details: details, durationMinutes: 30)
    return RuleBook(rules: RuleFile(rules: []), lexicons: [:], weights: weights).judge(facts).evidence
  }

  @Test func aWordIsToldOnceWhereItStandsFirst() {
    let found = facts("Tracker walk", "the tracker is in the TRACKER folder")
    #expect(found.map(\.rule) == ["word:tracker"])
    #expect(found.first?.quote == "Tracker")
    #expect(found.first?.place == .title)
    #expect(found.first?.pull == VerdictPull(async: 0.25, keep: -0.5))
    #expect(found.first?.sentence == "“Tracker” in the title: a word of meetings that were as good in writing")
  }

  @Test func titleWordsCountInTheTitleOnly() {
    #expect(facts("Review", "").map(\.rule) == ["title-word:review"])
    #expect(facts("Kitchen", "a review of it").isEmpty)
  }

  @Test func accentsAndCaseDoNotMatterAndPartsOfWordsDo() {
    #expect(facts("Levée de RESERVE").map(\.rule) == ["word:reserve"])
    #expect(facts("trackers").isEmpty)
  }

  @Test func runsWithoutSpacesAreReadInTwosAndThrees() {
    #expect(Set(facts("設計進捗会議").map(\.quote)) == ["設計", "進捗会"])
  }

  @Test func fourMoreNumbersSpeakToTheAxesAndConnection() {
    let found = facts("Rota")
    #expect(Set(found.map(\.question)) == [.urgency, .complexity])
    #expect(found.first { $0.question == .urgency }?.weight == 0.5)
    #expect(
      found.first { $0.question == .complexity }?.sentence
        == "“Rota” in the title: a word of meetings where people tell each other")
  }

  @Test func theLastWordCounts() {
    let list = Self.list + "\n[anywhere]\ntracker 0 0\nréserve 2 0"
    #expect(facts("tracker", "", list: list).isEmpty)
    #expect(facts("réserve", "", list: list).first?.pull == VerdictPull(async: 2))
  }

  @Test func sixNumbersAreFiveVotes() {
    let weights = WordWeights(text: "rota 0.1 -0.2 0.3 0.4 -0.5 0.6")
    let pull = VerdictPull(async: 0.1, keep: -0.2)
    #expect(
      weights.words.map(\.votes) == [
        [
          Vote(question: .verdict, weight: pull.lean, pull: pull), Vote(question: .urgency, weight: 0.3),
          Vote(question: .sensitivity, weight: 0.4), Vote(question: .complexity, weight: -0.5),
          Vote(question: .connection, weight: 0.6),
        ]
      ])
  }

  @Test func twoNumbersBelowSixSayNothingOfTheOthers() {
    let found = facts("Rota", "", list: Self.list + "\nrota 0.1 0")
    #expect(found.map(\.question) == [.verdict])
  }

  @Test func whatIsNoWordWithTwoOrSixNumbersIsToldByLine() {
    let mistakes = WordWeights(
      text: "good 1 1\n[headings]\nword\nword x 1\n... 1 1\nword 1 1 1\nword 1 2 3 4 5 6 7\nword 1 1 1 1 1 1"
    ).mistakes
    #expect(mistakes.map(\.line) == [2, 3, 4, 5, 6, 7])
    #expect(mistakes.first?.sentence.hasPrefix("“[headings]” is no word with two or six numbers; write:") == true)
  }

  @Test func theyMoveTheVerdict() {
    let words = WordWeights(text: "quilt 9 -9")
    let book = RuleBook(
      rules: RuleFile(rules: SmallBook.rules, model: SmallBook.model), lexicons: SmallBook.lexicons, weights: words)
    let facts = SmallBook.weekly("quilt", "", people: .known(4))
    #expect(book.judge(facts).verdict == .async)
    #expect(SmallBook.book.judge(facts).verdict != .async)
  }
}
