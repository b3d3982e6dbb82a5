import Audit
import TerminalUI
import Testing

@testable import Dashboard

/// Clicks and the wheel over pop-ups.
@Suite struct PopupMouseTests {
  /// Where some words stand on the screen.
  private func place(of words: String, in state: DashboardState) throws -> Point {
    let lines = state.frame.plainText.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(lines.firstIndex { $0.contains(words) })
    let before = try #require(lines[row].range(of: words)).lowerBound
    return Point(column: TextWidth.columns(String(lines[row][..<before])), row: row)
  }

  @discardableResult
  private func click(_ words: String, _ kind: MouseEvent.Kind = .click, in state: inout DashboardState) throws
    -> [Effect]
  {
    state.apply(.key(.mouse(MouseEvent(kind, at: try place(of: words, in: state)))))
  }

  @Test(arguments: [Size(columns: 120, rows: 36), Size(columns: 80, rows: 24), Size(columns: 50, rows: 12)])
  func aClickChoosesASortOrder(size: Size) throws {
    var state = DashboardState.sample(columns: size.columns, rows: size.rows)
    try state.press("s")
    try click("people, most first", in: &state)
    #expect(state.sort.key == .people)
    #expect(state.popup == nil)
  }

  @Test func aClickChoosesAnAxisAndTheFooterSetsIt() throws {
    var state = DashboardState.sample()
    try state.press("x")
    try click("complexity", in: &state)
    #expect(state.popup == .axisMenu(AxisMenu(series: try #require(state.current).id, row: 2)))
    try click("as judged", in: &state)
    try click("Esc close", in: &state)
    #expect(state.popup == nil)
  }

  @Test func aSecondClickRunsAnAction() throws {
    var state = DashboardState.sample()
    try state.press("?convert to")
    try click("convert", in: &state)
    state.popup = nil
    try state.press("?report")
    let words = "5           "
    try click(words, .doubleClick, in: &state)
    #expect(state.popup == nil)
    #expect(state.screen == .report)
  }

  @Test func theFirstClickOnAnActionChoosesItOnly() throws {
    var state = DashboardState.sample()
    try state.press("?")
    guard case .palette(let before) = state.popup else { return #expect(Bool(false), "no palette") }
    let at = Point(column: 30, row: 10)
    _ = state.apply(.key(.mouse(MouseEvent(.click, at: at))))
    guard case .palette(let after) = state.popup else { return #expect(Bool(false), "the palette was closed") }
    #expect(after.row != before.row)
    let area = try #require(PopupView.area(state))
    #expect(area.contains(at))
  }

  @Test(arguments: ["s", "x", "?", "!", "A", "B", "*c"]) func aClickOutsideCloses(keys: String) throws {
    var state = DashboardState.sample()
    try state.press(keys)
    #expect(state.popup != nil)
    let decided = state.journal
    try state.press("<click:0,4>")
    #expect(state.popup == nil)
    #expect(state.journal == decided)
    #expect(state.position == 0, "the click does nothing else")
  }

  @Test func theFootersKeysAnswerAQuestion() throws {
    var state = DashboardState.sample()
    try state.press("A")
    try click("Enter accept them", in: &state)
    #expect(state.popup == nil)
    #expect(state.journal.done.count == 1)
    try state.press("B")
    try click("Space mark them", in: &state)
    #expect(state.marks.count == 3)
  }

  @Test func theWheelScrollsTheLogAndThePalette() throws {
    var state = DashboardState.sample(rows: 12)
    try state.press("!<wheeldown:20,6>")
    #expect(state.popup == .log(3))
    try state.press("<wheelup:20,6><wheelup:20,6><esc>?<wheeldown:20,6>")
    guard case .palette(let palette) = state.popup else { return #expect(Bool(false), "no palette") }
    #expect(palette.row == 3)
  }

  @Test func aClickKeepsTheFilterButNoOtherText() throws {
    var state = DashboardState.sample()
    try state.press("/review<click:10,5>")
    #expect(state.popup == nil)
    #expect(state.filter.text == "review")
    #expect(state.position == 1)
    try state.press("iwhy<click:10,4>")
    guard case .prompt(let prompt) = state.popup else { return #expect(Bool(false), "the note was lost") }
    #expect(prompt.entry.text == "why")
    try click("Esc cancel", in: &state)
    #expect(state.popup == nil)
  }

  @Test func tabsFooterAndWheelWorkInEveryView() throws {
    var state = DashboardState.sample()
    for (name, screen) in [
      ("2 Week", DashboardState.Screen.week), ("3 People", .people), ("4 Documents", .documents),
      ("5 Report", .report), ("1 Meetings", .meetings),
    ] {
      try click(name, in: &state)
      #expect(state.screen == screen)
      _ = state.apply(.key(.mouse(MouseEvent(.wheelDown, at: Point(column: 60, row: 12)))))
      _ = state.apply(.key(.mouse(MouseEvent(.wheelUp, at: Point(column: 60, row: 12)))))
      #expect(state.screen == screen)
    }
    try click("? help", in: &state)
    #expect(state.popup == .palette(Palette()))
  }
}
