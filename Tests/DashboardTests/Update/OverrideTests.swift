import Audit
import TerminalUI
import Testing

@testable import Dashboard

@Suite struct OverrideTests {
  @Test func axisMenuSetsLevelsAndAsksForANewJudgement() throws {
    var state = DashboardState.sample()
    let id = try #require(state.selected)
    let effects = try state.press("xjh")
    #expect(state.journal[id].overrides.sensitivity == .high)
    #expect(effects.contains(.rejudge([id])))
    #expect(effects.count == 2)
    #expect(state.popup == .axisMenu(AxisMenu(series: id, row: 1)))
    try state.press("l4y<esc>")
    #expect(state.journal[id].overrides.sensitivity == .low)
    #expect(state.journal[id].overrides.connection == true)
    #expect(state.popup == nil)
  }

  @Test func resetLeavesItToTheRules() throws {
    var state = DashboardState.sample()
    try state.press("xmr<esc>")
    #expect(state.journal.records.isEmpty)
  }

  @Test func undoOfAnOverrideJudgesAnew() throws {
    var state = DashboardState.sample()
    let id = try #require(state.selected)
    try state.press("xh<esc>")
    #expect(try state.press("u").contains(.rejudge([id])))
  }

  @Test func newJudgementKeepsSelectionMarksAndFilter() throws {
    var state = DashboardState.sample()
    try state.press("/review<enter>j<space>k")
    let before = state
    var snapshot = SampleAudit.snapshot
    snapshot.series[0].judgement.urgency.isOverruled = true
    _ = state.apply(.judged([snapshot.series[0]]))
    #expect(state.selected == before.selected)
    #expect(state.marks == before.marks)
    #expect(state.filter == before.filter)
    #expect(state.rows == before.rows)
  }

  @Test func headCountTakesNumbersOnly() throws {
    var state = DashboardState.sample()
    state.select(title: "Vendor sync")
    let id = try #require(state.selected)
    try state.press("#many<enter>")
    guard case .prompt(let prompt) = state.popup else {
      Issue.record("the prompt is gone")
      return
    }
    #expect(prompt.mistake == "a whole number from 1 on, or nothing to take yours away")
    let effects = try state.press("<c-u>14<enter>")
    #expect(state.journal[id].overrides.headCount == 14)
    #expect(effects.contains(.rejudge([id])))
    try state.press("#<c-u><enter>")
    #expect(state.journal[id].overrides.headCount == nil)
  }

  @Test func noteIsKeptAndCanBeTakenAway() throws {
    var state = DashboardState.sample()
    let id = try #require(state.selected)
    let effects = try state.press("iWe tried in May, q?<enter>")
    #expect(state.journal[id].note == "We tried in May, q?")
    #expect(effects.count == 1)
    #expect(state.frame.plainText.contains("note: We tried in May, q?"))
    try state.press("i<c-u><enter>")
    #expect(state.journal.records.isEmpty)
    try state.press("inever mind<esc>")
    #expect(state.journal.records.isEmpty)
  }

  @Test func aHeadCountIsTypedAnewAndNothingTypedChangesNothing() throws {
    var state = DashboardState.sample()
    let id = try #require(state.selected)
    try state.press("#12<enter>")
    #expect(state.journal[id].overrides.headCount == 12)
    try state.press("u#<enter>")
    #expect(state.journal[id].overrides.headCount == nil)
  }
}
