import Audit
import TerminalUI
import Testing

@testable import Dashboard

@Suite struct DocumentsTests {
  private func state(_ keys: String) throws -> DashboardState {
    var state = DashboardState.sample()
    try state.pressWithTexts(keys)
    return state
  }

  @Test func decidedMeetingsHaveDocuments() throws {
    let state = try state("cjb4")
    #expect(state.documentSeries.map(\.title) == ["Platform weekly status", "設計レビュー定例 (design review)"])
  }

  @Test func whereNothingIsDecidedTheSureSuggestionsDo() throws {
    let state = try state("4")
    #expect(state.documentSeries.count > 5)
    #expect(state.documentSeries.allSatisfy { !$0.judgement.isUnsure && $0.judgement.verdict != .keep })
  }

  @Test func dShowsTheOneThatIsLookedAt() throws {
    let state = try state("jjjd")
    #expect(state.screen == .documents)
    #expect(state.currentDocument?.title == state.documentSeries[0].title)
    #expect(state.documentSeries.count == 1)
  }

  @Test func capitalDShowsAllMarkedOnes() throws {
    #expect(try state("<space>j<space>D").documentSeries.count == 2)
  }

  @Test func eachTextIsAskedForOnce() throws {
    var state = DashboardState.sample()
    let first = try state.press("4")
    let id = try #require(state.currentDocument?.id)
    #expect(first == [.render(.document(id, template: nil), edition: state.desk.edition)])
    #expect(try state.press("M").contains { if case .render = $0 { true } else { false } } == false)
    _ = state.answer(.document(id, template: nil), state.desk.edition)
    #expect(try state.press("P").isEmpty)
  }

  @Test func aDecisionMakesTheTextsAnew() throws {
    var state = try state("c4")
    let id = try #require(state.currentDocument?.id)
    try state.pressWithTexts("1")
    let former = state.desk.edition
    let effects = try state.press("b4")
    #expect(effects.contains(.render(.document(id, template: nil), edition: state.desk.edition)))
    _ = state.answer(.document(id, template: nil), former)
    #expect(state.renderedDocument == nil, "a text made before the decision is out of date")
    _ = state.answer(.document(id, template: nil), state.desk.edition)
    #expect(state.renderedDocument != nil)
  }

  @Test func templatesAreGoneThroughAndTheDraftGoesWithTheFormerOne() throws {
    var state = try state("c4e")
    _ = state.apply(.edited(name: "x.md", text: "mine\n"))
    #expect(state.documentText(.document) == "mine\n")
    try state.pressWithTexts("t")
    #expect(state.renderedDocument?.template == "decision-record")
    #expect(state.documentText(.document)?.hasPrefix("# Platform") == true)
    #expect(state.notice?.text == "Template: decision-record; what you wrote is gone with the former one")
  }

  @Test func whatIsWrittenIsWhatIsShownAndMessages() throws {
    var state = try state("c4e")
    _ = state.apply(.edited(name: "x.md", text: "mine\n"))
    let name = try #require(state.renderedDocument?.fileName)
    let messages = "Subject: Could we try it?\n\nHi Ben,\n\n---\n\nSubject: in writing\n\nHello all,\n"
    #expect(
      try state.press("w") == [
        .write(
          [
            FileToWrite(path: "docs/\(name).md", text: "mine\n"),
            FileToWrite(path: "docs/\(name).messages.txt", text: messages),
          ], overwriting: false)
      ])
    _ = state.apply(.wrote(.written(state.documentPaths)))
    #expect(state.currentDocument.map(state.documentState) == "written")
  }

  @Test func aFileThatIsThereNeedsASecondPress() throws {
    var state = try state("c4")
    let paths = state.documentPaths
    _ = state.apply(.wrote(.isThere(paths, found: paths[0])))
    #expect(state.notice?.aside == "w again writes over it")
    var other = state
    try other.press("]")
    #expect(try other.press("w").contains { $0.isWrite(overwriting: true) } == false)
    #expect(try state.press("w").contains { $0.isWrite(overwriting: true) })
  }

  @Test func documentsOpenAtWhatWasDecidedLast() throws {
    var state = try state("aa2")
    state.select(title: "Incident review")
    try state.pressWithTexts("1K4")
    let first = try #require(state.journal.done.dropLast().last?.edits.last?.series)
    #expect(state.currentDocument?.id == first)
    #expect(try state.press("y").contains { $0.copies("status update for") })
    try state.pressWithTexts("k14")
    #expect(state.currentDocument?.id != first, "what was chosen since stays chosen")
    try state.pressWithTexts("1d")
    #expect(state.currentDocument?.id == state.selected, "d is for the selected meeting")
  }

  @Test func theSideShownIsCopiedAndEdited() throws {
    var state = try state("c4]")
    #expect(state.shownSide == .toOrganizer)
    #expect(
      try state.press("y") == [
        .copy(
          "Subject: Could we try it?\n\nHi Ben,\n",
          what: "message to the organizer for \u{201C}Platform weekly status\u{201D}")
      ])
    #expect(try state.press("e").contains { if case .edit(_, let name) = $0 { name.hasSuffix(".txt") } else { false } })
  }

  @Test func hiddenTitlesKeepDocumentsFromScreenAndDisk() throws {
    var state = try state("c4P")
    #expect(!state.frame.plainText.contains("Platform"))
    #expect(try state.press("w").isEmpty)
    #expect(try state.press("y").isEmpty)
    #expect(state.notice?.text.contains("hidden") == true)
  }

  @Test func theReportFollowsFormatAndPrivacy() throws {
    var state = DashboardState.sample()
    #expect(try state.press("5") == [.render(.report(.markdown, hidesWords: false), edition: state.desk.edition)])
    #expect(try state.press("f") == [.render(.report(.html, hidesWords: false), edition: state.desk.edition)])
    _ = state.answer(.report(.markdown, hidesWords: false), state.desk.edition)
    #expect(state.desk.report == nil, "what was asked for before is not what is shown now")
    _ = state.answer(.report(.html, hidesWords: false), state.desk.edition)
    #expect(try state.press("P") == [.render(.report(.html, hidesWords: true), edition: state.desk.edition)])
    _ = state.answer(.report(.html, hidesWords: true), state.desk.edition)
    #expect(try state.press("w").contains { $0.isWrite(overwriting: false) })
    #expect(state.reportPath == "adjourn-report.html")
  }

  @Test func longReportsAreReadToTheirEndAtAnyWidth() throws {
    for columns in [120, 80, 40] {
      var state = DashboardState.sample(columns: columns, rows: 10)
      try state.pressWithTexts("5G")
      #expect(state.frame.plainText.contains("line 60 of the report"))
      #expect(!state.frame.plainText.contains("…"))
      try state.press("g<resize:40x10>G")
      #expect(state.frame.plainText.contains("line 60 of the report"))
    }
  }

  @Test func anotherCalendarClearsTheDesk() throws {
    var state = try state("c4w")
    _ = state.apply(.snapshot(SampleAudit.snapshot, .opened))
    #expect(state.desk.rendered.isEmpty && state.desk.asked.isEmpty)
  }
}

extension Effect {
  fileprivate func copies(_ words: String) -> Bool {
    if case .copy(_, let what) = self { return what.hasPrefix(words) }
    return false
  }

  fileprivate func isWrite(overwriting: Bool) -> Bool {
    if case .write(_, overwriting) = self { return true }
    return false
  }
}
