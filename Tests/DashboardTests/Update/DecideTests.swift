import Audit
import CustomDump
import TerminalUI
import Testing

@testable import Dashboard

@Suite struct DecideTests {
  private let now = SampleAudit.now

  @Test func convertChangesTheRecordAndNothingElse() throws {
    var state = DashboardState.sample()
    let series = try #require(state.current)
    var after = SeriesRecord()
    after.decision = Decision(.convert, decidedAt: now)
    let change = DecisionJournal.Change(
      id: "t-1", title: "CONVERT  Platform weekly status",
      edits: [
        .init(series: series.id, likeness: "platform weekly status", before: SeriesRecord(), after: after)
      ])
    var expected = state
    _ = expected.journal.apply(change)
    expected.changes = 1
    expected.notice = Notice(.done, "CONVERT  Platform weekly status  +2.50 h/wk", aside: "u undo")

    let effects = try state.press("c")

    #expect(effects == [.persist(.apply(change))])
    // Worked out for the question whether somebody is met no more.
    expected.contacts = state.contacts
    #expect(diff(state, expected) == nil)
  }

  @Test func blendTakesTheSuggestedPresetThenTheNext() throws {
    var state = DashboardState.sample()
    state.select(title: "Daily stand-up")
    try state.press("b")
    #expect(action(state) == .blend(.weeklyLive))
    try state.press("b")
    #expect(action(state) == .blend(.halfLength))
    try state.press("b")
    #expect(action(state) == .blend(.weeklyLive))
    #expect(state.journal.done.count == 3)
  }

  @Test func sameDecisionAgainIsNoChange() throws {
    var state = DashboardState.sample()
    try state.press("K")
    #expect(try state.press("K").isEmpty)
    #expect(state.journal.done.count == 1)
    #expect(state.notice?.text == "KEEP already: Platform weekly status")
  }

  @Test func marksAreDecidedInOneChangeAndThenCleared() throws {
    var state = DashboardState.sample()
    try state.press("<space>j<space>")
    #expect(state.marks.count == 2)
    try state.press("c")
    #expect(state.journal.done.map(\.title) == ["2 CONVERT"])
    #expect(state.freed?.decided == 2)
    #expect(state.marks.isEmpty)
    try state.press("u")
    #expect(state.journal.records.isEmpty)
  }

  @Test func marksWithoutABlendComeFirst() throws {
    var state = DashboardState.sample()
    try state.press("bgV3".replacing("3", with: "jj") + "b")
    let actions = state.titles.prefix(3).compactMap { title in
      state.snapshot?.series.first { $0.title == title }.flatMap { state.journal[$0.id].decision?.action }
    }
    #expect(actions == [.blend(.halfLength), .blend(.halfLength), .blend(.weeklyLive)])
  }

  @Test func acceptTakesTheSuggestionAndGoesOn() throws {
    var state = DashboardState.sample()
    try state.press("aaa")
    #expect(state.freed?.decided == 3)
    #expect(state.current?.title == "1:1 Ana / Lee")
    let second = try #require(state.snapshot?.series[1])
    #expect(state.journal[second.id].decision?.action == .blend(.halfLength))
  }

  @Test func acceptLeavesTheUnsureOpenAndSaysWhy() throws {
    var state = DashboardState.sample()
    state.select(title: "Sync")
    #expect(try state.press("a").isEmpty)
    #expect(state.current?.title == "Sync")
    #expect(
      state.notice?.text
        == "Unsure, so not accepted: no description, no attendees in this export")
  }

  @Test func acceptAllAsksOnceAndTakesOnlyTheSure() throws {
    var state = DashboardState.sample()
    #expect(try state.press("A").isEmpty)
    guard case .bulkAccept(let ids) = state.popup else {
      Issue.record("no question")
      return
    }
    #expect(state.journal.done.isEmpty)
    try state.press("<enter>")
    #expect(state.popup == nil)
    #expect(state.journal.done.count == 1)
    #expect(state.freed?.decided == ids.count)
    let decided = state.snapshot?.series.filter { state.journal[$0.id].decision != nil } ?? []
    #expect(decided.allSatisfy { $0.judgement.confidence >= 0.8 })
    try state.press("u")
    #expect(state.freed?.decided == 0)
  }

  @Test func acceptAllKeepsToTheFilterAndToOpenOnes() throws {
    var state = DashboardState.sample()
    try state.press("K/verdict:convert<enter>A<enter>")
    let decisions = state.journal.records.values.compactMap(\.decision?.action)
    #expect(decisions.filter { $0 == .keep }.count == 1)
    #expect(decisions.filter { $0 != .keep && $0 != .convert }.isEmpty)
    #expect(decisions.count > 3)
  }

  @Test func escapeFromTheQuestionAcceptsNone() throws {
    var state = DashboardState.sample()
    #expect(try state.press("A<esc>").isEmpty)
    #expect(state.journal.records.isEmpty)
  }

  @Test func nextOpenGoesRoundAndSkipsTheDecided() throws {
    var state = DashboardState.sample()
    try state.press("jcgn")
    #expect(state.current?.title == "Daily stand-up")
    try state.press("N")
    #expect(state.current?.title == "Platform weekly status")
    try state.press("N")
    #expect(state.position == 22)
  }

  @Test func allDecidedIsSaid() throws {
    var state = DashboardState.sample()
    try state.press("*K")
    #expect(state.freed?.decided == 23)
    #expect(state.notice?.text == "All 23 decided: 0.0 h/week freed")
    try state.press("n")
    #expect(state.notice?.text == "All 23 decided: 0.0 h/week freed")
  }

  @Test func undoAndRedoAreKeptOnDiskAndNamed() throws {
    var state = DashboardState.sample()
    try state.press("c")
    let change = try #require(state.journal.done.last)
    #expect(try state.press("u") == [.persist(.undo(change))])
    #expect(state.notice?.text == "Undone: CONVERT  Platform weekly status")
    #expect(try state.press("U") == [.persist(.redo(change))])
    #expect(try state.press("<c-r>").isEmpty)
    #expect(state.notice?.text == "Nothing to redo")
  }

  @Test func clearTakesADecisionAway() throws {
    var state = DashboardState.sample()
    try state.press("c0")
    #expect(state.journal.records.isEmpty)
    #expect(try state.press("0").isEmpty)
    #expect(state.notice?.text == "No decision to clear")
  }

  @Test func failedSavingIsSaidUntilItWorksAgain() throws {
    var state = DashboardState.sample()
    _ = state.apply(.persistFailed("disk full"))
    #expect(state.notice == Notice(.alert, "Not saved: disk full"))
    try state.press("j")
    #expect(state.frame.plainText.contains("! Not saved: disk full"))
    #expect(state.frame.plainText.contains("NOT SAVED"))
    _ = state.apply(.persisted)
    #expect(!state.frame.plainText.contains("ot saved"))
  }

  private func action(_ state: DashboardState) -> Decision.Action? {
    state.current.flatMap { state.journal[$0.id].decision?.action }
  }

  @Test func acceptingUnderAFilterThatHidesTheDecidedSkipsNobody() throws {
    var state = DashboardState.sample()
    try state.press("/is:open conf>50<enter>")
    let first = Array(state.titles.prefix(4))
    try state.press("aaa")
    let decided = first.filter { title in
      state.table.rows.contains { row in
        state.snapshot?.series[row.series].title == title && state.journal.records[row.id]?.decision != nil
      }
    }
    #expect(decided == Array(first.prefix(3)))
  }

  @Test func undoLeavesOtherCalendarsAlone() throws {
    var state = DashboardState.sample()
    try state.press("c")
    var elsewhere = SampleAudit.snapshot
    elsewhere.series.removeAll { $0.id == state.selected }
    _ = state.apply(.snapshot(elsewhere, .opened))
    try state.press("u")
    #expect(state.journal.records.count == 1)
    #expect(state.notice?.text == "Nothing to undo")
    _ = state.apply(.snapshot(SampleAudit.snapshot, .opened))
    try state.press("u")
    #expect(state.journal.records.isEmpty)
  }
}
