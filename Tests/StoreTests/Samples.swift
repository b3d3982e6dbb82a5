import Audit
import ICalendar
import Store
import Testing

extension SeriesRecord {
  static func decided(_ action: Decision.Action, at seconds: Int64 = 1_800_000_000) -> SeriesRecord {
    var record = SeriesRecord()
    record.decision = Decision(action, decidedAt: Instant(seconds: seconds))
    return record
  }

  /// Every field away from its default.
  static var full: SeriesRecord {
    var record = decided(.blend(.monthlyWritten), at: -5)
    record.overrides.urgency = .low
    record.overrides.sensitivity = .medium
    record.overrides.complexity = .high
    record.overrides.connection = false
    record.overrides.headCount = 17
    record.note = "Élise: \"ask first\"\n設計; DROP TABLE record;"
    return record
  }
}

extension DecisionJournal.Change {
  static func one(
    _ id: String, _ series: String, _ after: SeriesRecord, before: SeriesRecord = SeriesRecord(),
    likeness: String = ""
  ) -> DecisionJournal.Change {
    DecisionJournal.Change(
      id: id, title: "change \(id)",
      edits: [Edit(series: SeriesID(series), likeness: likeness, before: before, after: after)])
  }
}

extension DecisionStore {
  /// The last change taken back, in memory and on disk.
  func undo(_ journal: inout DecisionJournal) throws {
    let step = journal.undo()
    try perform(#require(step))
  }

  func redo(_ journal: inout DecisionJournal) throws {
    let step = journal.redo()
    try perform(#require(step))
  }
}
