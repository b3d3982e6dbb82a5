import Audit
import ICalendar
import Testing

@Suite("The journal of decisions")
struct DecisionJournalTests {
  private func record(_ action: Decision.Action) -> SeriesRecord {
    var record = SeriesRecord()
    record.decision = Decision(action, decidedAt: Instant(seconds: 0))
    return record
  }

  private func change(_ id: String, _ edits: [(String, SeriesRecord, SeriesRecord)]) -> DecisionJournal.Change {
    .init(
      id: id, title: id, edits: edits.map { .init(series: SeriesID($0.0), likeness: "", before: $0.1, after: $0.2) })
  }

  @Test func undoAndRedoGoBothWays() {
    var journal = DecisionJournal()
    let first = change("1", [("a", SeriesRecord(), record(.convert))])
    let second = change("2", [("a", record(.convert), record(.keep))])
    _ = journal.apply(first)
    _ = journal.apply(second)
    #expect(journal.undo() == .undo(second))
    #expect(journal[SeriesID("a")].decision?.action == .convert)
    #expect(journal.redo() == .redo(second))
    #expect(journal[SeriesID("a")].decision?.action == .keep)
    _ = journal.undo()
    _ = journal.undo()
    #expect(journal.records.isEmpty)
    #expect(journal.undo() == nil)
  }

  @Test func whatNobodyTakesBackAnyMoreTakesNoRoom() {
    var journal = DecisionJournal()
    for number in 0..<(DecisionJournal.mostUndone + 3) {
      _ = journal.apply(change("\(number)", [("a\(number % 7)", SeriesRecord(), record(.convert))]))
    }
    #expect(journal.done.count == DecisionJournal.mostUndone)
    #expect(journal.done.first?.id == "3" && journal.records.count == 7)
    let read = DecisionJournal(records: journal.records, done: [change("old", [])] + journal.done)
    #expect(read == journal)
  }

  @Test func aNewChangeForgetsWhatCouldBeRedone() {
    var journal = DecisionJournal()
    _ = journal.apply(change("1", [("a", SeriesRecord(), record(.convert))]))
    _ = journal.undo()
    _ = journal.apply(change("2", [("b", SeriesRecord(), record(.keep))]))
    #expect(journal.redo() == nil)
  }

  @Test func onlyWhatIsMeantIsUndone() {
    var journal = DecisionJournal()
    let here = change("here", [("a", SeriesRecord(), record(.convert))])
    _ = journal.apply(here)
    _ = journal.apply(change("there", [("b", SeriesRecord(), record(.keep))]))
    #expect(journal.undo { $0.id == "here" } == .undo(here))
    #expect(journal.records.keys.map(\.text) == ["b"])
  }

  @Test func aChangeUnderAnotherOfTheSameSeriesWaits() {
    var journal = DecisionJournal()
    _ = journal.apply(
      change("here", [("a", SeriesRecord(), record(.convert)), ("b", SeriesRecord(), record(.convert))]))
    _ = journal.apply(change("there", [("b", record(.convert), record(.keep))]))
    #expect(!journal.canUndo { $0.id == "here" })
    #expect(journal.undo { $0.id == "here" } == nil)
  }
}
