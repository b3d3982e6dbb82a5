import Audit
import ICalendar
import Testing

@testable import Reports

@Suite("Plans as JSON lines")
struct PlanLinesTests {
  private var entry: PlanEntry {
    var record = SeriesRecord()
    record.decision = Decision(.blend(.everyOther), decidedAt: Instant(seconds: 1_700_000_000))
    record.overrides.sensitivity = .high
    record.overrides.connection = false
    record.overrides.headCount = 12
    record.note = "“why” not"
    return PlanEntry(
      by: "ana@example.org", series: SeriesID("7k2m9qx0ab"), title: "Weekly\u{1F} status",
      likeness: "weekly status\u{1F}",
      record: record)
  }

  @Test func whatWasWrittenIsRead() {
    var read = PlanLines.read(PlanLines.text([entry]), path: "a.jsonl")
    #expect(read.mistakes.isEmpty)
    read.entries[0].title = entry.title
    #expect(read.entries == [entry])
  }

  @Test func aWrongLineIsNamedAndTheRestIsRead() {
    let text = """
      {"schema":"adjourn.plan/1","by":"ben","series":"7k2m9qx0ab","action":"keep"}
      {"schema":"adjourn.plan/1","by":"ben","series":"7k2m9qx0ab","action":"delete"}

      {"schema":"adjourn.plan/2"}
      nonsense
      {"schema":"adjourn.plan/1","by":"ben","series":"../../etc"}
      {"schema":"adjourn.plan/1","by":"ben","series":"7k2m9qx0ab","urgency":"extreme"}
      """
    let read = PlanLines.read(text, path: "b.jsonl")
    #expect(read.entries.count == 1)
    #expect(read.mistakes.map(\.line) == [2, 4, 5, 6, 7])
    #expect(read.mistakes[0].message.contains("\"action\""))
  }
}
