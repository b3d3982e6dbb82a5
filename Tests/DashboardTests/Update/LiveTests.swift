import Audit
import ICalendar
import TerminalUI
import Testing

@testable import Dashboard

/// What happens while nobody presses a key: calendars and clocks go on.
@Suite struct LiveTests {
  private func notice(_ change: (inout AuditSnapshot) -> Void) -> String? {
    var state = DashboardState.sample()
    var snapshot = SampleAudit.snapshot
    change(&snapshot)
    _ = state.apply(.snapshot(snapshot, .reloaded))
    return state.notice?.text
  }

  @Test func aReloadSaysWhatIsNew() {
    #expect(notice { _ in } == "Read again: nothing has changed")
    #expect(notice { $0.series[1].title = "Design hour" } == "Read again: 1 changed (Design hour)")
    #expect(notice { $0.series[0].schedule.upcoming = [] } == "Read again: 1 ended (Platform weekly status)")
    #expect(notice { $0.series.removeFirst(2) } == "Read again: 2 gone")
    #expect(
      notice { snapshot in
        snapshot.series[0].id = SeriesID("x1")
        snapshot.series[1].id = SeriesID("x2")
        snapshot.series[2].schedule.upcoming = []
      } == "Read again: 2 new series, 2 gone, 1 ended")
  }

  /// The journal with one more decision, made by another instance.
  private func elsewhere(_ state: DashboardState, _ series: SeriesID, head: Int? = nil) -> DecisionJournal {
    var (journal, record) = (state.journal, state.journal[series])
    record.decision = Decision(.convert, decidedAt: SampleAudit.now)
    record.overrides.headCount = head
    let edit = DecisionJournal.Change.Edit(series: series, likeness: "", before: journal[series], after: record)
    _ = journal.apply(.init(id: "other-1", title: "CONVERT", edits: [edit]))
    return journal
  }

  @Test func whatAnotherInstanceDecidesLandsWithTheSelectionKept() throws {
    var state = DashboardState.sample()
    try state.press("jjj")
    let (selected, other) = (state.selected, try #require(state.series(at: 0)))
    #expect(state.apply(.storeTouched) == [.readDecisions])
    #expect(state.apply(.journal(elsewhere(state, other.id), fromElsewhere: true)) == [])
    #expect(state.selected == selected && state.journal[other.id].decision?.action == .convert)
    #expect(state.notice?.text == "Decided in another window: CONVERT  Platform weekly status")
    let counted = elsewhere(state, other.id, head: 4)
    #expect(state.apply(.journal(counted, fromElsewhere: true)) == [.rejudge([other.id])])
  }

  @Test func whatIsDecidedElsewhereAboutOtherCalendarsIsNotSaid() {
    var state = DashboardState.sample()
    #expect(state.apply(.journal(elsewhere(state, SeriesID("other")), fromElsewhere: true)) == [])
    #expect(state.notice == nil && state.journal.records.count == 1)
  }

  @Test func unsavedDecisionsAreNotGivenUpForThoseOfOthers() {
    var state = DashboardState.sample()
    _ = state.apply(.persistFailed("the disk is full"))
    #expect(state.apply(.storeTouched) == [])
  }

  @Test func movedLinesAreNoChange() {
    #expect(notice { $0.series[3].source.line += 40 } == "Read again: nothing has changed")
  }

  /// The stand-up of Friday 20 November, 9:30 to 9:45.
  private static let standUp = Instant(seconds: Int64(SampleAudit.asOf.day) * 86_400 + 34_200)

  private func state(minutesIntoStandUp minutes: Int64) -> DashboardState {
    var state = DashboardState.sample()
    _ = state.apply(.tick(Self.standUp.adding(seconds: minutes * 60)))
    return state
  }

  @Test func theRunningMeetingCounts() {
    let state = state(minutesIntoStandUp: 6)
    #expect(state.frame.plainText.contains("now: Daily stand-up, 6 min x 8 = 0.8 person-h, 60 at 75/h"))
    #expect(state.nextTick == Self.standUp.adding(seconds: 7 * 60))
  }

  @Test func theClockWaitsForTheNextMeeting() {
    let before = state(minutesIntoStandUp: -5)
    #expect(!before.frame.plainText.contains("now:"))
    #expect(before.nextTick == Self.standUp)
    let after = state(minutesIntoStandUp: 15)
    #expect(!after.frame.plainText.contains("now:"))
    #expect(after.nextTick == Self.standUp.adding(seconds: 150 * 60), "the appointment at noon")
  }

  @Test func theClockGoesOnForDays() {
    var state = state(minutesIntoStandUp: 0)
    _ = state.apply(.tick(Self.standUp.adding(seconds: 10 * 7 * 86_400)))
    #expect(state.frame.plainText.contains("now: Daily stand-up"))
    _ = state.apply(.tick(Self.standUp.adding(seconds: 500 * 86_400)))
    #expect(state.nextTick == nil, "behind the 52 weeks nothing is known")
  }

  @Test func aConvertedSeriesThatGoesOnIsPointedOut() throws {
    var state = DashboardState.sample()
    let early = Instant(seconds: SampleAudit.now.seconds - 15 * 86_400)
    _ = state.apply(.tick(early))
    state.select(title: "Daily stand-up")
    try state.press("c")
    _ = state.apply(.tick(Self.standUp.adding(seconds: 60)))
    try state.press("k<down>")
    #expect(state.frame.plainText.contains("it has still taken place 6 times since"))
    state.notice = nil
    #expect(state.frame.plainText.contains("CONVERTED, yet it takes place"))
    _ = state.apply(.snapshot(SampleAudit.snapshot, .opened))
    #expect(state.notice?.text == "Converted, yet it still takes place: Daily stand-up")
  }

  @Test func newKeysAreTakenWhileRunning() throws {
    var state = DashboardState.sample()
    let keymap = Keymap(overriding: [.convert: [.function(5)]])
    #expect(state.apply(.configured(keymap, .standard)) == [.setTheme(.standard)])
    try state.press("<f5>")
    #expect(state.freed?.decided == 1)
  }

  @Test func escapeStopsALongRead() throws {
    var state = DashboardState.empty()
    _ = state.apply(.progress(ReadingProgress(bytesRead: 1_000_000, bytesTotal: 9_000_000, events: 12)))
    #expect(state.frame.plainText.contains("Reading 1.0 of 9.0 MB, 12 events"))
    #expect(state.frame.plainText.contains("Esc stops"))
    #expect(try state.press("<esc>") == [.stopReading])
  }

  @Test func theStartScreenIsReachedFromAnOpenCalendar() throws {
    var state = DashboardState.sample()
    try state.press("c2")
    let effects = try state.press("o")
    #expect(effects.last == .close)
    guard case .saveSession(let session) = effects.first else {
      Issue.record("where one was is not kept")
      return
    }
    #expect(session.view == "week")
    #expect(state.place == .start && state.snapshot == nil && state.freed == nil)
    _ = state.apply(.snapshot(SampleAudit.snapshot, .opened))
    #expect(state.place == .meetings && state.freed?.decided == 1)
  }

  @Test func sampleDataIsNotSavedButTheNextCalendarIs() throws {
    var state = DashboardState.empty()
    try state.press("d")
    _ = state.apply(.snapshot(SampleAudit.snapshot, .opened))
    #expect(state.keeping == .sample)
    try state.press("o")
    #expect(state.keeping == .kept)
  }
}
