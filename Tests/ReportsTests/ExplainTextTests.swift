import Audit
import ICalendar
import Testing

@testable import Reports

@Suite("One series explained")
struct ExplainTextTests {
  private func text(_ title: String, _ record: SeriesRecord = SeriesRecord()) throws -> String {
    let snapshot = SampleSnapshot.snapshot([title])
    return ExplainText.text(try #require(snapshot.series.first), record: record, snapshot: snapshot)
  }

  @Test func everyFactStandsWithItsWeightAndItsWordsOnce() throws {
    let text = try text("Team status")
    #expect(text.hasPrefix("Team status\nMon 10:00 | 60 min | ~6 people, assumed\nana.ics:3   id "))
    #expect(text.contains("suggested: convert"))
    #expect(text.contains("   +4.0  convert  “status” in the title: people report\n"))
    #expect(text.contains("gives back 1.00 h/week to you, 312 person-hours a year; 243 after writing and reading"))
    #expect(text.contains("in its place: written status update."))
  }

  @Test func theWholeTellsEveryFact() throws {
    let snapshot = SampleSnapshot.snapshot(["Team status"])
    let series = try #require(snapshot.series.first)
    let whole = ExplainText.text(series, record: SeriesRecord(), snapshot: snapshot, isWhole: true)
    #expect(series.judgement.evidence.allSatisfy { whole.contains($0.sentence) })
    #expect(!whole.contains("smaller facts together"))
  }

  @Test func whatTheUserSaidIsSaid() throws {
    var record = SeriesRecord()
    record.decision = Decision(.blend(.everyOther), decidedAt: Instant(seconds: 0))
    record.note = "trial until May"
    let text = try text("Team status", record)
    #expect(text.contains("decided by you: BLEND, "))
    #expect(text.contains("gives back 0.50 h/week"))
    #expect(text.contains("trial until May"))
  }

  @Test func flipsUseTheScreensWords() throws {
    #expect(!(try text("We decide")).contains("async"))
  }
}
