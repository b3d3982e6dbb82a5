import Audit
import GRDB
import ICalendar

/// A series' record as columns: every choice as its own word, which later versions of the program keep.
struct StoredRecord {
  static let columns =
    "series, likeness, action, decidedAt, urgency, sensitivity, complexity, connection, headCount, note"

  var series: SeriesID
  var likeness: String
  var record: SeriesRecord

  init(series: SeriesID, likeness: String, record: SeriesRecord) {
    self.series = series
    self.likeness = likeness
    self.record = record
  }

  init(row: Row) {
    series = SeriesID(row["series"])
    likeness = row["likeness"]
    record = SeriesRecord()
    record.decision = Self.decision(action: row["action"], decidedAt: row["decidedAt"])
    record.overrides.urgency = Self.level(row["urgency"])
    record.overrides.sensitivity = Self.level(row["sensitivity"])
    record.overrides.complexity = Self.level(row["complexity"])
    record.overrides.connection = row["connection"]
    record.overrides.headCount = row["headCount"]
    record.note = row["note"]
  }

  /// In the order of `columns`.
  var values: [(any DatabaseValueConvertible)?] {
    let overrides = record.overrides
    return [
      series.text, likeness, record.decision?.action.word, record.decision?.decidedAt.seconds,
      overrides.urgency?.rawValue, overrides.sensitivity?.rawValue, overrides.complexity?.rawValue,
      overrides.connection, overrides.headCount, record.note,
    ]
  }

  private static func decision(action: String?, decidedAt: Int64?) -> Decision? {
    guard let action = action.flatMap(Decision.Action.init(word:)) else { return nil }
    return Decision(action, decidedAt: Instant(seconds: decidedAt ?? 0))
  }

  private static func level(_ word: String?) -> Level? { word.flatMap(Level.init(rawValue:)) }
}
