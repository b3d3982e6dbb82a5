import Audit
import ICalendar
import TerminalUI
import Testing

@testable import Dashboard

@Suite struct TrendsTests {
  @Test func theSameKeyGoesRoundTheSides() throws {
    var narrow = DashboardState.sample(columns: 60, rows: 16)
    try narrow.press("2")
    var sides: [WeekSide] = []
    for _ in 0..<3 {
      try narrow.press("t")
      sides.append(narrow.weekSide)
    }
    #expect(sides == [.after, .trends, .before])
    var wide = DashboardState.sample(columns: 120, rows: 36)
    try wide.press("2t")
    #expect(wide.weekSide == .trends)
    try wide.press("t")
    #expect(wide.weekSide == .before)
  }

  @Test func thePastYearIsAskedForOnceAndAgainAfterADecision() throws {
    var state = DashboardState.sample()
    #expect(try state.press("2t") == [.readTrends])
    #expect(try state.press("jk").isEmpty)
    #expect(state.apply(.trends(.success(SampleTrends.trends))).isEmpty)
    #expect(try state.press("1K").count == 1)
    #expect(try state.press("2") == [.readTrends])
    #expect(state.frame.plainText.contains("THE PAST YEAR"), "the former ones stay until the new ones come")
  }

  @Test func anAnswerThatIsOldAlreadyIsFollowedByAnotherQuestion() throws {
    var state = DashboardState.sample()
    try state.press("2t")
    _ = state.apply(.journal(DecisionJournal()))
    #expect(state.apply(.trends(.success(SampleTrends.trends))) == [.readTrends])
  }

  @Test func whyItIsNotKnownIsSaid() throws {
    var state = DashboardState.sample()
    try state.press("2t")
    #expect(state.frame.plainText.contains("The past year is being read"))
    _ = state.apply(.trends(.failure(TrendsFailure("Standard input cannot be read again."))))
    #expect(state.frame.plainText.contains("Standard input cannot be read again."))
    #expect(try state.press("jj").isEmpty)
  }

  @Test func titlesAreHiddenAsElsewhere() throws {
    var state = DashboardState.sample()
    _ = try state.press("2t")
    _ = state.apply(.trends(.success(SampleTrends.trends)))
    #expect(state.frame.plainText.contains("Old numbers round"))
    try state.press("P")
    let text = state.frame.plainText
    #expect(!text.contains("Old numbers round") && !text.contains("Release train"))
  }

  @Test func longTrendsScrollAndStopAtTheEnds() throws {
    var state = DashboardState.sample(columns: 40, rows: 10)
    try state.press("2tt")
    _ = state.apply(.trends(.success(SampleTrends.trends)))
    try state.press("Gj")
    #expect(state.frame.plainText.contains("next audit"))
    try state.press("gk")
    #expect(state.trends.scroll == 0)
  }
}
