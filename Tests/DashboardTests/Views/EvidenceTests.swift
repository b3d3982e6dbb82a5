import Audit
import TerminalUI
import Testing

@testable import Dashboard

@Suite struct EvidenceTests {
  private func text(
    _ sketch: MeetingSketch, keys: String = "<enter>", change: (inout Series) -> Void = { _ in }
  ) throws -> String {
    var snapshot = SampleAudit.snapshot(of: [sketch])
    change(&snapshot.series[0])
    var state = DashboardState.sample(snapshot, columns: 110, rows: 60)
    try state.press(keys)
    return state.frame.plainText
  }

  @Test func assumedAndKnownPeopleAreToldApart() throws {
    let known = try text(MeetingSketch(title: "A", people: .known(8)))
    #expect(known.contains("frees 1 h/wk for you, 8 h for the 8 invited"))
    let given = try text(MeetingSketch(title: "A", people: .given(14)))
    #expect(given.contains("14 h for 14 people (set by you)"))
    let assumed = try text(MeetingSketch(title: "A", people: .unknown))
    #expect(assumed.contains("~6 h for ~6 people (assumed)"))
  }

  @Test func negativeNetSaysNotWorthConverting() throws {
    let small = try text(MeetingSketch(title: "A", minutes: 15, people: .known(1)))
    #expect(small.contains("net 0 person-h/year after writing and reading"))
    let short = try text(MeetingSketch(title: "A", minutes: 10, people: .known(1)))
    #expect(short.contains("not worth converting: writing and reading cost more"))
  }

  @Test func flipsUseTheScreensWords() throws {
    #expect(try text(MeetingSketch(title: "A")).contains("would become KEEP if sensitivity were high"))
    let convert = try text(MeetingSketch(title: "A")) {
      $0.judgement.flips = [.init(.async, "with 25 people or more like it")]
    }
    #expect(convert.contains("would become CONVERT with 25 people or more like it"))
  }

  @Test func overruledAxisSaysWhoSetIt() throws {
    let shown = try text(MeetingSketch(title: "A")) {
      $0.judgement.urgency = .init(level: .high, logOdds: 9, score: 99, isOverruled: true)
    }
    #expect(shown.contains("urgency     high   set by you"))
  }

  @Test func quoteInTheSentenceIsNotSaidTwice() throws {
    let shown = try text(MeetingSketch(title: "A")) {
      $0.judgement.evidence[0] = Evidence(
        rule: "status-words", question: .complexity, weight: -1.5, quote: "status", place: .title,
        sentence: "\u{201C}status\u{201D}: read-outs")
    }
    #expect(shown.contains("-1.5 \u{201C}status\u{201D}: read-outs (title, status-words)"))
  }

  @Test func arithmeticIsShown() throws {
    let shown = try text(MeetingSketch(title: "A", minutes: 60, people: .known(8)))
    #expect(shown.contains("live hours given back: 52 h/year x 8 people = 416 person-h"))
    #expect(shown.contains("52 documents: writing max(15, half of 60) = 30 min each"))
    #expect(shown.contains("net: 329.3 person-h/year"))
  }

  @Test func factsBesideTheAxesSayWhatTheySpeakFor() throws {
    let shown = try text(MeetingSketch(title: "A")) {
      $0.judgement.evidence = [
        Evidence(rule: "few", question: .kind, weight: 2, quote: "", place: .people, sentence: "Four people")
      ]
    }
    #expect(shown.contains("a meeting or not"))
    #expect(!shown.contains("for the verdict itself"))
  }

  @Test func whatStaysLiveNeedsNoDocument() throws {
    let keep = MeetingSketch(title: "A", verdict: .keep)
    #expect(try !text(keep).contains("document:"))
    #expect(try text(keep, keys: "cy<enter>").contains("document:"))
    #expect(try !text(MeetingSketch(title: "A"), keys: "K<enter>").contains("document:"))
  }

  @Test func proposalComesBeforeItsReasons() throws {
    let shown = try text(MeetingSketch(title: "A", presets: [.weeklyLive, .halfLength]))
    let places = ["suggest CONVERT", "document:", "ways to blend", "held", "urgency", "arithmetic"].map { words in
      shown.range(of: words)?.lowerBound
    }
    #expect(places.allSatisfy { $0 != nil })
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
  }

  @Test func panesSayWhatIsBelow() throws {
    var state = DashboardState.sample(columns: 60, rows: 16)
    try state.press("<enter>")
    #expect(state.frame.plainText.contains("↓ "))
    #expect(!state.frame.plainText.contains("↑ "))
    try state.press("G")
    #expect(!state.frame.plainText.contains("↓ "))
    #expect(state.frame.plainText.contains("↑ "))
  }

  @Test func cancelledOccurrencesAreEmptyDots() throws {
    let shown = try text(MeetingSketch(title: "A", skipped: 2))
    #expect(shown.contains("held    ▮▮▮▮▮▮▯▯  2 of 8 cancelled"))
  }

  @Test func decisionOverZoomedEvidenceIsForThatMeetingOnly() throws {
    var state = DashboardState.sample()
    try state.press("<space><space><enter>c")
    #expect(state.journal.done.last?.title == "CONVERT  Daily stand-up")
    #expect(state.marks.count == 2)
  }

  @Test func evidenceScrollsAndStopsAtItsEnds() throws {
    var state = DashboardState.sample(columns: 60, rows: 16)
    try state.press("<enter>" + String(repeating: "<c-e>", count: 99))
    let last = state.evidenceScroll
    #expect(last > 0)
    try state.press("<c-e>")
    #expect(state.evidenceScroll == last)
    try state.press("G")
    #expect(state.evidenceScroll == last)
    #expect(state.frame.plainText.contains("from ana.ics:21"))
    try state.press("g<c-y>")
    #expect(state.evidenceScroll == 0)
  }
}
