import Audit
import ICalendar
import Testing

@testable import Reports

@Suite("The audit as a table")
struct AuditTableTests {
  private func journal(_ snapshot: AuditSnapshot, _ action: Decision.Action) throws -> DecisionJournal {
    let series = try #require(snapshot.series.first { $0.title == "Team status" })
    var record = SeriesRecord()
    record.decision = Decision(action, decidedAt: Instant(seconds: 0))
    var journal = DecisionJournal()
    _ = journal.apply(
      .init(id: "1", title: "", edits: [.init(series: series.id, likeness: "", before: SeriesRecord(), after: record)]))
    return journal
  }

  @Test func rowsAreAlignedAndTheNextStepStandsLast() throws {
    let snapshot = SampleSnapshot.snapshot(["Team status", "We decide"])
    let lines = AuditTable.text(snapshot, journal: DecisionJournal(), all: false).split(separator: "\n")
    #expect(
      lines[0] == "ana@example.org | 2026-09-25 to 2026-11-19 | 2 recurring meetings | 2.0 h/week in them")
    let rows = lines.filter { $0.hasPrefix("  1.00") }
    #expect(rows.count == 2)
    #expect(rows[0].hasSuffix("Team status"))
    #expect(rows[1].hasSuffix("We decide"))
    #expect(rows[0].count - "Team status".count == rows[1].count - "We decide".count)
    #expect(rows[0].contains("convert?"))
    #expect(rows[1].contains("keep?"))
    #expect(lines.last?.hasPrefix("Next: adjourn explain") == true)
  }

  @Test func decisionsStandInCapitalsAndAreCounted() throws {
    let snapshot = SampleSnapshot.snapshot(["Team status", "We decide"])
    let text = AuditTable.text(snapshot, journal: try journal(snapshot, .convert), all: false)
    #expect(text.contains("CONVERT "))
    #expect(text.contains("Freed 1.0 of 2.0 h/week, 1 of 2 decided"))
    #expect(text.contains("The rules agreed with 1 of your 1 decision.\n"))
  }

  @Test func aDecisionAgainstTheRulesIsNoAgreement() throws {
    let snapshot = SampleSnapshot.snapshot(["Team status"])
    #expect(
      AuditTable.text(snapshot, journal: try journal(snapshot, .keep), all: false).contains(
        "The rules agreed with 0 of your 1 decision.\n"))
  }

  @Test func titlesOfStrangersStayOnTheirLine() {
    let snapshot = SampleSnapshot.snapshot(["Team status\\nCONVERT everything"])
    let text = AuditTable.text(snapshot, journal: DecisionJournal(), all: false)
    #expect(text.contains("Team status CONVERT everything\n"))
  }

  @Test func nothingRecurringIsSaidWithWhatToDo() {
    let text = AuditTable.text(SampleSnapshot.snapshot([]), journal: DecisionJournal(), all: false)
    #expect(text.contains("0 events, none of them a recurring meeting"))
    #expect(text.contains("--weeks N"))
  }
}
