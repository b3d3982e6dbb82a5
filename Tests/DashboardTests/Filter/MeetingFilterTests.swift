import Audit
import Testing

@testable import Dashboard

@Suite struct MeetingFilterTests {
  private func titles(_ text: String, after keys: String = "") throws -> [String] {
    var state = DashboardState.sample()
    try state.press(keys)
    state.filter = MeetingFilter(text)
    return state.titles
  }

  @Test(arguments: [
    ("metrics", ["Metrics review"]),
    ("REVIEW metrics", ["Metrics review"]),
    ("equipe etape", ["Équipe: point d'étape"]),
    ("設計", ["設計レビュー定例 (design review)"]),
    ("\"review metrics\"", []),
    ("\"metrics review\"", ["Metrics review"]),
    ("1:1", ["1:1 Ana / Lee"]),
    ("who:farid", ["All-hands read-out"]),
    ("verdict:unsure", ["", "Sync", "Jour fixe Einkauf"]),
    ("s:high -u:low", ["Hiring committee"]),
    ("is:private", [""]),
    ("is:mine", ["1:1 Ana / Lee"]),
    ("ppl>=16 ppl<=20", ["Release train sync", "📣 Newsletter planning"]),
    ("hrs>1.5", ["Platform weekly status", "設計レビュー定例 (design review)"]),
    ("conf>91 -is:mine -hiring", ["Platform weekly status"]),
    ("at:tue-11", ["設計レビュー定例 (design review)"]),
    ("on:fri verdict:keep", ["Coffee chat"]),
    ("-\"1:1\" s:high conf>90", ["Hiring committee"]),
  ])
  func keepsWhatMatches(text: String, expected: [String]) throws {
    #expect(try titles(text) == expected)
  }

  @Test func followsDecisions() throws {
    let review = "設計レビュー定例 (design review)"
    #expect(try titles("is:decided", after: "cjK") == ["Platform weekly status", review])
    #expect(try titles("is:open verdict:convert hrs>2", after: "c") == [])
    #expect(try titles("verdict:keep hrs>1.5", after: "jK") == [review])
    let marked = try titles("is:marked", after: "<space>j<space>")
    #expect(marked == ["Platform weekly status", "Daily stand-up"])
  }

  @Test func ageIsUnknownWhereNothingSaysIt() throws {
    #expect(try titles("age>=0").contains("Sync") == false)
    #expect(try titles("age>39").contains("Daily stand-up"))
  }

  @Test(arguments: [
    ("verdict:maybe", "verdict: takes convert, blend, keep or unsure"),
    ("is:blue", "is: takes open, decided, mine, private or marked"),
    ("u:extreme", "u: takes low, medium or high"),
    ("hrs>x", "hrs> takes a number"),
    ("verdct:keep", "no 'verdct:'; did you mean verdict: ?"),
    ("foo:bar", "no 'foo:'; there are verdict: is: reach: u: s: c: who: on: at: hrs> ppl> conf> age>"),
    ("at:tue", "at: takes a weekday and an hour, as at:tue-10"),
    ("on:someday", "on: takes a weekday, as on:tue"),
  ])
  func saysWhatItCannotRead(text: String, mistake: String) throws {
    let filter = MeetingFilter(text)
    #expect(filter.mistakes == [mistake])
    #expect(filter.terms.isEmpty)
    #expect(try titles(text + " metrics") == ["Metrics review"], "the rest still filters")
  }

  @Test func emptyTextShowsEverything() throws {
    #expect(try titles("").count == 23)
    #expect(try titles("  - ").count == 23)
  }
}
