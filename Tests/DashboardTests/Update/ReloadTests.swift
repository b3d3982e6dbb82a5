import Audit
import ICalendar
import TerminalUI
import Testing

@testable import Dashboard

@Suite struct ReloadTests {
  @Test func selectionMarksAndFilterOutliveAReload() throws {
    var state = DashboardState.sample()
    try state.press("/review<enter>j<space>k")
    let before = state
    #expect(try state.press("r") == [.reload])
    _ = state.apply(.snapshot(SampleAudit.snapshot, .reloaded))
    #expect(state.selected == before.selected)
    #expect(state.marks == before.marks)
    #expect(state.filter == before.filter)
    #expect(state.screen == .meetings)
  }

  @Test func vanishedSelectionGivesWayToItsNeighbour() throws {
    var state = DashboardState.sample()
    try state.press("jj<space>k")
    var snapshot = SampleAudit.snapshot
    snapshot.series.remove(at: 2)
    _ = state.apply(.snapshot(snapshot, .reloaded))
    #expect(state.position == 2)
    #expect(state.marks.isEmpty)
  }

  @Test func decisionsStayAndCountOnTheNewAudit() throws {
    var state = DashboardState.sample()
    try state.press("c")
    var snapshot = SampleAudit.snapshot
    snapshot.series[0].title = "Platform weekly"
    _ = state.apply(.snapshot(snapshot, .reloaded))
    #expect(state.freed?.decided == 1)
  }

  @Test func emptyCalendarSaysWhatToDo() {
    let state = DashboardState.sample(SampleAudit.snapshot(of: []))
    #expect(state.frame.plainText.contains("0 events, none a recurring meeting in 8 weeks."))
  }

  @Test func everythingSurvivesAnEmptyAudit() throws {
    var state = DashboardState.sample(SampleAudit.snapshot(of: []))
    for keys in ["c", "b", "a", "A", "n", "<space>", "V", "*", "x", "#", "i", "<enter>", "]", "u"] {
      try state.press(keys)
      #expect(state.popup == nil)
      #expect(state.notice != nil, "\(keys) says why it does nothing")
    }
    try state.press("G2jl<enter>")
    #expect(state.journal.records.isEmpty)
  }

  @Test func whatIsShownOfAVanishedMeetingCloses() throws {
    let empty = SampleAudit.snapshot(of: [])
    var state = DashboardState.sample()
    try state.press("<enter>")
    _ = state.apply(.snapshot(empty, .reloaded))
    #expect(!state.isZoomed)
    state = .sample()
    try state.press("x")
    _ = state.apply(.snapshot(empty, .reloaded))
    #expect(state.popup == nil)
  }

  @Test func openingSaysWhatCouldBeHadAndThenWhatWasSkipped() throws {
    var state = DashboardState.empty()
    state.land(SampleAudit.snapshot)
    #expect(
      state.notice == Notice(.hint, "9 of 23 look convertible: 6.8 h/week", aside: "! 1 skipped while reading"))
    try state.press("j")
    #expect(state.frame.plainText.contains("! 1 skipped while reading"))
    try state.press("!<esc>j")
    #expect(!state.frame.plainText.contains("skipped"))
  }

  @Test func auditOfAnEarlierDaySaysSo() {
    var snapshot = SampleAudit.snapshot
    snapshot.asOfReason = "Judged as of 20 Nov 2026, the export's own day."
    var state = DashboardState.empty()
    _ = state.apply(.snapshot(snapshot, .opened))
    #expect(state.notice?.text == snapshot.asOfReason)
  }

  @Test func sessionIsTakenUpAgain() throws {
    var state = DashboardState.sample()
    try state.press("st/convert<c-u>verdict:convert<enter>jj")
    let session = state.session
    var next = DashboardState(
      setup: .init(token: "u"), size: state.size, now: SampleAudit.now, session: session)
    _ = next.apply(.snapshot(SampleAudit.snapshot, .opened))
    #expect(next.selected == state.selected)
    #expect(next.titles == state.titles)
    #expect(next.sort == MeetingSort(.title))
    #expect(next.session == session)
  }
}
