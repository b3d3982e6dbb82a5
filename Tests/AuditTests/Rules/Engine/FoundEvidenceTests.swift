import Testing

@testable import Audit

@Suite("Facts put in words when asked for")
struct FoundEvidenceTests {
  private static let book: RuleBook = {
    var rules = SmallBook.rules
    rules.append(SmallBook.rule("record", ["verdict": 0.25], say: "“{quote}”") { $0.text = ["decision"] })
    rules.append(SmallBook.rule("bare", ["urgency": -1], say: "a bare title") { $0.titleShape = [.bare] })
    for place in rules.indices where ["record", "status"].contains(rules[place].id) {
      rules[place].form = rules[place].id == "record" ? "decision-record" : "status-update"
    }
    return RuleBook(
      rules: RuleFile(rules: rules, model: SmallBook.model), lexicons: SmallBook.lexicons,
      weights: WordWeights(text: "numbers 1 -1 0.5 0 -0.5 0\n進捗 0.5 0\nkitchen -2 0"))
  }()

  private static let entries = [
    SmallBook.weekly("Status", "Anna reads the numbers, then we decide"), SmallBook.weekly("品質進捗会議"),
    SmallBook.weekly("Kitchen", "We decide", people: .known(2)), SmallBook.weekly("Rota"),
  ]

  @Test(arguments: entries)
  func toldOnesAreEqualToThem(facts: MeetingFacts) {
    let found = Self.book.judge(facts)
    var told = found
    told.evidence = found.evidence
    #expect(told == found && found == told)
    #expect(Self.book.judge(facts) == found)
    #expect(told.hashValue == found.hashValue)
    if !found.evidence.isEmpty {
      told.evidence.removeLast()
      #expect(told != found)
    }
  }

  @Test(arguments: entries)
  func theFactThatNamesAFormIsTheStrongestThatDoes(facts: MeetingFacts) {
    let judgement = Self.book.judge(facts)
    #expect(judgement.factNamingForm == judgement.evidence.first { $0.form != nil })
  }

  @Test func quotesStandWithTheirFacts() {
    let quotes = Self.book.judge(Self.entries[0]).evidence.map { "\($0.rule) \($0.quote)" }
    #expect(
      Set(quotes).isSuperset(of: ["status Status", "readout reads the", "word:numbers numbers", "record decide"]))
    #expect(Self.book.judge(Self.entries[3]).evidence.map { "\($0.rule) \($0.quote)" } == ["bare Rota"])
  }

  @Test func anotherEntryHasOtherFacts() {
    #expect(Self.book.judge(Self.entries[0]) != Self.book.judge(Self.entries[2]))
    var longer = Self.entries[0]
    longer.details += " again"
    #expect(Self.book.judge(longer).evidence == Self.book.judge(Self.entries[0]).evidence)
  }
}
