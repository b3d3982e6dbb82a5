import Audit
import TerminalUI
import Testing

@testable import Dashboard

@Suite struct ProgramTests {
  @Test func quittingSavesTheSessionAndSumsUp() throws {
    var state = DashboardState.sample()
    let effects = try state.press("cjKq")
    #expect(
      effects.suffix(2) == [
        .saveSession(state.session),
        .quit(summary: [
          "Freed 2.5 of 15.4 h/week: 2 of 23 meetings decided (1 convert, 1 keep).",
          "Decisions are saved; adjourn goes on where you left, adjourn audit ana.ics prints the list.",
        ]),
      ])
  }

  @Test func quitGoesBackFirstAndControlCDoesNot() throws {
    var state = DashboardState.sample()
    #expect(try state.press("<enter>q").isEmpty)
    #expect(!state.isZoomed)
    #expect(try state.press("?<c-c>").count == 2)
    #expect(try state.press("<esc><enter>Q").count == 2)
  }

  @Test func withoutHistoryTheSummarySaysSo() throws {
    var state = DashboardState(
      setup: .init(token: "t"), size: Size(columns: 120, rows: 36), now: SampleAudit.now, keeping: .noHistory)
    _ = state.apply(.snapshot(SampleAudit.snapshot, .opened))
    #expect(state.frame.plainText.contains("NOT SAVED"))
    guard case .quit(let summary) = try state.press("q").last else {
      Issue.record("it did not quit")
      return
    }
    #expect(summary.last == "Nothing was saved (--no-history).")
  }

  @Test func sampleDataIsNeverCalledSaved() throws {
    var state = DashboardState.empty()
    _ = state.apply(.persistFailed("the disk is full"))
    try state.press("d")
    _ = state.apply(.snapshot(SampleAudit.snapshot, .opened))
    try state.press("c")
    _ = state.apply(.persisted)
    #expect(state.frame.plainText.contains("NOT SAVED"))
    #expect(
      QuitSummary.lines(state).last
        == "Nothing was saved: that was sample data. adjourn PATH opens your own calendar.")
  }

  @Test(arguments: ["-", "/dev/fd/63"]) func streamsAreNotOfferedAgain(path: String) {
    var snapshot = SampleAudit.snapshot
    snapshot.calendars[0].path = path
    #expect(
      QuitSummary.lines(.sample(snapshot)).last
        == "Decisions are saved; they are there when this calendar comes again.")
  }

  @Test func paletteRunsWhatWasTyped() throws {
    var state = DashboardState.sample()
    try state.press("?weeks")
    try state.press("<esc>?privacy<enter>")
    #expect(state.isPrivate)
    #expect(state.popup == nil)
    try state.press(":ascii<enter>")
    #expect(state.glyphs == .ascii)
  }

  @Test func paletteFindsByKeyFirst() {
    let state = DashboardState.sample()
    #expect(PaletteList(state, query: "K").entries.first?.command == .keep)
    #expect(PaletteList(state, query: "^D").entries.map(\.command) == [.halfPageDown])
    #expect(PaletteList(state, query: "Space").entries.first?.command == .mark)
    #expect(PaletteList(state, query: "").entries.count == Command.allCases.count)
  }

  @Test func unavailableCommandsSayWhy() throws {
    var state = DashboardState.sample()
    let flip = PaletteList(state, query: "before / after").entries.first
    #expect(flip?.reason == "Only in the week view")
    try state.press("?before / after<enter>")
    #expect(state.notice?.text == "Only in the week view")
    try state.press("u")
    #expect(state.notice?.text == "Nothing to undo")
    try state.press("2tl")
    #expect(state.notice?.text == "Not in the trends; t shows the week")
  }

  @Test func unknownKeysSayWhereHelpIs() throws {
    var state = DashboardState.sample()
    try state.press("z")
    #expect(state.notice == Notice(.hint, "z does nothing here", aside: "? lists the keys"))
  }

  @Test func runtimeIsAskedForWhatOnlyItCanDo() throws {
    var state = DashboardState.sample()
    #expect(try state.press("M") == [.setMouse(false)])
    #expect(try state.press("<c-l>") == [.redraw])
    #expect(try state.press("<c-z>") == [.suspend])
    #expect(try state.press("?<c-z>") == [.suspend])
    #expect(state.popup != nil)
  }

  @Test func pastedTextFiresNoCommands() throws {
    var state = DashboardState.sample()
    let before = state
    #expect(try state.press("<paste:cccKKQ>").isEmpty)
    #expect(state == before)
  }

  @Test func mouseChoosesRowsTabsAndHints() throws {
    var state = DashboardState.sample()
    try state.press("<click:10,6>")
    #expect(state.position == 2)
    try state.press("<click:2,35>")
    #expect(state.freed?.decided == 1)
    try state.press("<click:15,2>")
    #expect(state.screen == .week)
    try state.press("1<wheeldown:10,10>")
    #expect(state.position == 5)
    try state.press("M<click:10,4>")
    #expect(state.position == 5)
  }

  @Test func startScreenOpensListedTypedAndDroppedFiles() throws {
    var state = DashboardState.empty()
    #expect(try state.press("d") == [.openSample])
    state = .empty()
    _ = state.apply(
      .startListing([
        StartFile(path: "a.ics", age: "", size: ""), StartFile(path: "b.ics", age: "", size: ""),
      ]))
    var other = state
    #expect(try other.press("j<enter>") == [.open(["b.ics"])])
    other = state
    #expect(try other.press("<space><space><enter>") == [.open(["a.ics", "b.ics"])])
    other = state
    #expect(try other.press("~/x.ics<enter>") == [.open(["~/x.ics"])])
    other = state
    #expect(try other.press("<paste:'/tmp/my file.ics' ><enter>") == [.open(["/tmp/my file.ics"])])
    other = state
    #expect(try other.press("q") == [.quit(summary: [])])
  }

  @Test(arguments: [
    ("/tmp/my\\ file.ics", "/tmp/my file.ics"), ("\"/a b\"", "/a b"),
    ("file:///tmp/M%C3%BCller.ics\n", "/tmp/Müller.ics"), ("  ~/x.ics \n rm -rf", "~/x.ics"),
  ])
  func droppedPathsAreCleaned(pasted: String, path: String) {
    #expect(PathText.cleaned(pasted) == path)
  }

  @Test func failureBeforeAnyCalendarStaysOnTheStartScreen() throws {
    var state = DashboardState.empty()
    try state.press("d")
    _ = state.apply(.failed("It is empty.", diagnostics: []))
    #expect(state.progress == nil)
    #expect(state.frame.plainText.contains("! It is empty."))
    try state.press("!")
    #expect(state.frame.plainText.contains("It is empty."))
  }
}
