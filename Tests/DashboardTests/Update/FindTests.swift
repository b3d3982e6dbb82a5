import Audit
import TerminalUI
import Testing

@testable import Dashboard

@Suite struct FindTests {
  @Test func typingFiltersAtOnceAndKeepsTheRow() throws {
    var state = DashboardState.sample()
    state.select(title: "Metrics review")
    try state.press("/rev")
    #expect(state.titles.count == 3)
    #expect(state.current?.title == "Metrics review")
    try state.press("<enter>")
    #expect(state.popup == nil)
    #expect(state.frame.plainText.contains("filter: rev (3 of 23)"))
  }

  @Test func escapeBringsFormerFilterAndRowBack() throws {
    var state = DashboardState.sample()
    try state.press("jj/coffee<esc>")
    #expect(state.filter.text == "")
    #expect(state.current?.title == "Daily stand-up")
  }

  @Test func escapeGoesBackOneLevelAtATime() throws {
    var state = DashboardState.sample()
    try state.press("<space>/review<enter><enter>")
    #expect(state.isZoomed)
    try state.press("<esc>")
    #expect(!state.isZoomed)
    #expect(state.filter.text == "review")
    try state.press("<esc>")
    #expect(state.filter.text == "")
    #expect(state.marks.count == 1)
    try state.press("<esc>")
    #expect(state.marks.isEmpty)
    #expect(try state.press("<esc>").isEmpty)
    #expect(state.notice?.text == "Nothing to go back from")
  }

  @Test func mistakeIsShownInThePrompt() throws {
    var state = DashboardState.sample()
    try state.press("/u:extreme")
    #expect(state.frame.plainText.contains("u: takes low, medium or high"))
  }

  @Test(arguments: [
    ("h", "Platform weekly status"), ("t", ""), ("c", "1:1 Ana / Lee"), ("p", "All-hands read-out"),
    ("v", "Platform weekly status"),
  ])
  func sortMenuLettersPick(letter: String, first: String) throws {
    var state = DashboardState.sample()
    try state.press("s\(letter)")
    #expect(state.popup == nil)
    #expect(state.titles.first == first)
  }

  @Test func unsureOnesComeLastByVerdict() throws {
    var state = DashboardState.sample()
    try state.press("sv")
    #expect(Set(state.titles.suffix(3)) == ["", "Sync", "Jour fixe Einkauf"])
    try state.press("S")
    #expect(state.titles.last == "Platform weekly status")
  }

  @Test func sortByVerdictFollowsDecisionsAndTheSelectionStays() throws {
    var state = DashboardState.sample()
    try state.press("svK")
    #expect(state.current?.title == "Platform weekly status")
    #expect(state.position.map { $0 > 3 } == true)
  }

  @Test func filterByOpenDropsWhatIsDecidedAndStepsOn() throws {
    var state = DashboardState.sample()
    try state.press("/is:open<enter>jc")
    #expect(state.titles.count == 22)
    #expect(state.current?.title == "Daily stand-up")
  }

  @Test func rangeMarksBothEnds() throws {
    var state = DashboardState.sample()
    try state.press("jVjjV")
    #expect(state.marks.count == 3)
    #expect(state.rangeAnchor == nil)
    try state.press("Vj<esc>")
    #expect(state.marks.count == 3)
  }

  @Test func starMarksWhatTheFilterShowsAndUnmarksIt() throws {
    var state = DashboardState.sample()
    try state.press("/review<enter>*")
    #expect(state.marks.count == 3)
    try state.press("*")
    #expect(state.marks.isEmpty)
  }

  @Test func hoursOfTheWeekListTheirMeetings() throws {
    var state = DashboardState.sample()
    try state.press("2ljj<enter>")
    #expect(state.screen == .meetings)
    #expect(state.filter.text == "at:tue-11")
    #expect(state.titles == ["設計レビュー定例 (design review)"])
  }

  @Test func anHourSaysWhichFilterItReplaces() throws {
    var state = DashboardState.sample()
    try state.press("2ljj<enter>")
    #expect(state.notice == nil)
    try state.press("/<c-u>review<enter>2<enter>")
    #expect(state.notice?.text == "at:tue-11 is the filter now, in place of review")
    try state.press("2<enter>")
    #expect(state.notice == nil)
  }

  @Test func aFilterThatIsNotUnderstoodStaysInItsPrompt() throws {
    var state = DashboardState.sample()
    try state.press("/u:hgh<enter>")
    guard case .prompt(let prompt) = state.popup else {
      Issue.record("the prompt was closed")
      return
    }
    #expect(prompt.mistake == "u: takes low, medium or high")
    try state.press("<esc>")
    #expect(state.popup == nil)
    #expect(state.rows.count == state.table.rows.count)
  }

  @Test func theRowComesBackAfterAFilterThatMatchesNothing() throws {
    var state = DashboardState.sample()
    try state.press("jjj")
    let selected = state.selected
    try state.press("/xyzzy<enter><esc>")
    #expect(state.selected == selected)
  }
}
