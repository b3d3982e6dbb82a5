import Audit
import Testing

@testable import Dashboard

@Suite struct MovesTests {
  @Test func theListAcceptsAllThreeAsOneChange() throws {
    var state = DashboardState.sample()
    let before = WeekGrid.before(SampleAudit.snapshot).focusHoursPerWeek
    try state.press("B")
    guard case .moves(let found) = state.popup else {
      Issue.record("no list of moves")
      return
    }
    #expect(found.moves.count == 3)
    #expect(found.focusHoursPerWeek > 0)
    let effects = try state.press("a")
    #expect(effects.count == 1)
    #expect(state.popup == nil)
    #expect(state.journal.records.count == 3)
    #expect(state.moves == nil, "a decision makes the next search a new one")
    let after = WeekGrid.after(SampleAudit.snapshot, state.journal).focusHoursPerWeek
    #expect(abs(after - before - found.focusHoursPerWeek) < 0.001)
    try state.press("u")
    #expect(state.journal.records.isEmpty)
  }

  @Test func spaceMarksThemAndEscapeLeavesThem() throws {
    var state = DashboardState.sample()
    try state.press("B<esc>")
    #expect(state.marks.isEmpty && state.popup == nil)
    let found = try #require(state.moves)
    try state.press("B<space>")
    #expect(state.marks == Set(found.moves.map(\.series)))
    #expect(state.selected.map { state.marks.contains($0) } == true)
  }

  @Test func theWeekShowsThemCarriedOutUntilTheyAreTakenAway() throws {
    var state = DashboardState.sample()
    try state.press("2")
    let plain = try #require(state.weeks?.after)
    try state.press("B")
    let found = try #require(state.moves)
    let moved = try #require(state.weeks?.after)
    #expect(abs(moved.focusHoursPerWeek - plain.focusHoursPerWeek - found.focusHoursPerWeek) < 0.001)
    #expect(state.frame.plainText.contains("AFTER + BEST 3"))
    try state.press("B")
    #expect(state.weeks?.after == plain)
  }

  @Test func nothingSuggestedIsSaid() throws {
    var state = DashboardState.sample(SampleAudit.snapshot(of: [MeetingSketch(title: "Stay", verdict: .keep)]))
    try state.press("B")
    #expect(state.popup == nil)
    #expect(state.notice?.text.hasPrefix("No open suggestion") == true)
  }
}
