import Testing

@testable import Audit

/// Texts that make judging slow which looks at something again for each thing it meets: linear work takes a second or
/// two in a debug build, quadratic work minutes.
struct TextGrowthTests {
  private static let book: RuleBook = {
    var lexicons = SmallBook.lexicons
    lexicons["minutes"] = "% min\n*% pages\n[ja]\n各* % 分"
    return RuleBook(rules: RuleFile(rules: SmallBook.rules, model: SmallBook.model), lexicons: lexicons)
  }()

  @Test(arguments: [("7", 1), ("no. ", 4), ("decide\n", 7), ("<b ", 3), ("各", 3)])
  func aMegabyteIsJudgedAtOnce(_ part: String, _ length: Int) {
    let facts = SmallBook.weekly("Sync", String(repeating: part, count: 1_000_000 / length))
    var judgement: Judgement?
    let took = ContinuousClock().measure { judgement = Self.book.judge(facts) }
    #expect(judgement?.kind == .meeting)
    #expect(took < .seconds(10), "\(part)")
  }

  @Test func wordsAndNumbersLongerThanAnyAreNotPassedOver() {
    func finds(_ text: String) -> Bool { !Self.book.lexicons.scanner.hits(in: FoldedText(text)).isEmpty }
    let (word, number) = (String(repeating: "店", count: 80), String(repeating: "1", count: 250))
    #expect(finds("各\(word)10分"))
    #expect(finds("\(number) min"))
    #expect(!finds("各\(word)\(word)10分"))
    #expect(!finds("\(number)\(number) min"))
  }
}
