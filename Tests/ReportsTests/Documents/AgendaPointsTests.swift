import Audit
import Testing

@testable import Reports

@Suite("The points of an agenda")
struct AgendaPointsTests {
  private func points(_ lines: [String], title: String = "Team status") -> [String] {
    var agenda = Agenda(details: "")
    agenda.lines = lines.map { Agenda.Line(text: $0) }
    return AgendaPoints.of(agenda, title: title).map(\.text)
  }

  @Test(arguments: [
    ("Blockers. One minute each, board on screen.", "Blockers"),
    ("Walk the timeline, owners for fixes. Blameless.", "Walk the timeline, owners for fixes"),
    ("Kurzer Stand aus beiden Teams. Protokoll liegt im Wiki.", "Kurzer Stand aus beiden Teams"),
    ("Confidential. Salary bands and open positions for next year.", "Salary bands and open positions for next year"),
    ("Figures of last month. What do we stop doing?", "Figures of last month. What do we stop doing?"),
    ("Ask Dr. Silva about no. 7, e.g. its costs", "Ask Dr. Silva about no. 7, e.g. its costs"),
    ("進捗共有、課題の相談。", "進捗共有、課題の相談"),
  ])
  func remarksAreLeftOut(_ line: String, _ expected: String) { #expect(points([line]) == [expected]) }

  @Test func aHeadingOverAListIsNoPoint() {
    #expect(points(["Each stream reads out:", "- routing", "tiles"]) == ["- routing", "tiles"])
    #expect(points(["Each stream reads out:"]) == ["Each stream reads out"])
    // A link stood behind it.
    #expect(points(["Two teams show work", "Stream:"]) == ["Two teams show work"])
  }

  @Test func requestsAreNoPoints() {
    #expect(points(["TOP 1 Status", "Bitte Ampel bis Mi 18 Uhr pflegen", "Please read first."]) == ["TOP 1 Status"])
  }

  @Test func whatStandsInBracketsIsARemark() {
    #expect(points(["病床稼働率", "(議事録は翌日グループウェア)", "（欠席者は連絡）"]) == ["病床稼働率"])
    #expect(points(["(a) figures (b) plans"]) == ["(a) figures (b) plans"])
  }

  @Test func howToJoinAndTheTitleAreNoPoints() {
    let lines = [
      "Thema: AK Steuern (virtuell)", "Beitreten Zoom Meeting", "Einwahl nach aktuellem Standort",
      "+49 69 7104 9922 Deutschland", "812 3456 7890", "https://example.org/j/1", "Bericht aus dem Ausschuss",
    ]
    #expect(points(lines, title: "AK Steuern (virtuell)") == ["Bericht aus dem Ausschuss"])
  }
}
