import Audit
import GRDB

/// The journal in its tables: `record` holds what counts now, `change` and `edit` how it came about.
enum JournalTables {
  /// Changes kept on each side; older ones can no longer be undone.
  static let keptChanges = 500

  static func journal(_ database: Database) throws -> DecisionJournal {
    let rows = try Row.fetchAll(database, sql: "SELECT \(StoredRecord.columns) FROM record")
    let records = rows.map(StoredRecord.init(row:)).map { ($0.series, $0.record) }
    return DecisionJournal(
      records: Dictionary(records) { _, last in last },
      done: try changes(isUndone: false, in: database),
      undone: try changes(isUndone: true, in: database))
  }

  static func likenesses(in database: Database) throws -> [SeriesID: String] {
    let rows = try Row.fetchAll(database, sql: "SELECT series, likeness FROM record")
    return Dictionary(rows.map { (SeriesID($0["series"]), $0["likeness"]) }) { _, last in last }
  }

  static func note(likenesses: [SeriesID: String], in database: Database) throws {
    for (id, likeness) in likenesses {
      try database.execute(
        sql: "UPDATE record SET likeness = ? WHERE series = ? AND likeness = ''", arguments: [likeness, id.text])
    }
  }

  /// Forgets what could have been redone, as the journal does.
  static func apply(_ change: DecisionJournal.Change, in database: Database) throws {
    try database.execute(sql: "DELETE FROM change WHERE isUndone")
    try insert(change, in: database)
    try keep(change.edits.map { StoredRecord(after: $0) }, in: database)
    try dropOldChanges(in: database)
  }

  /// A change that another instance has dropped meanwhile is kept again, since this one can still redo it.
  static func undo(_ change: DecisionJournal.Change, in database: Database) throws {
    try insert(change, isUndone: true, in: database)
    try keep(change.edits.map { StoredRecord(before: $0) }, in: database)
  }

  static func redo(_ change: DecisionJournal.Change, in database: Database) throws {
    try insert(change, in: database)
    try keep(change.edits.map { StoredRecord(after: $0) }, in: database)
  }

  /// Puts the change last on its side, in place of its earlier self.
  private static func insert(
    _ change: DecisionJournal.Change, isUndone: Bool = false, in database: Database
  ) throws {
    try database.execute(sql: "DELETE FROM change WHERE id = ?", arguments: [change.id])
    try database.execute(
      sql: """
        INSERT INTO change (id, place, isUndone, title)
        VALUES (?, (SELECT COALESCE(MAX(place), 0) + 1 FROM change), ?, ?)
        """,
      arguments: [change.id, isUndone, change.title])
    let statement = try database.makeStatement(
      sql: """
        INSERT INTO edit (change, position, isAfter, \(StoredRecord.columns))
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for (position, edit) in change.edits.enumerated() {
      for (isAfter, side) in [(false, StoredRecord(before: edit)), (true, StoredRecord(after: edit))] {
        let key: [(any DatabaseValueConvertible)?] = [change.id, position, isAfter]
        try statement.execute(arguments: StatementArguments(key + side.values))
      }
    }
  }

  private static func keep(_ records: [StoredRecord], in database: Database) throws {
    for stored in records {
      if stored.record.isEmpty {
        try database.execute(
          sql: "DELETE FROM record WHERE series = ?", arguments: [stored.series.text])
      } else {
        try database.execute(
          sql: """
            INSERT OR REPLACE INTO record (\(StoredRecord.columns))
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
          arguments: StatementArguments(stored.values))
      }
    }
  }

  private static func dropOldChanges(in database: Database) throws {
    try database.execute(
      sql: """
        DELETE FROM change WHERE place <= (
          SELECT place FROM change WHERE NOT isUndone ORDER BY place DESC LIMIT 1 OFFSET ?)
        """,
      arguments: [keptChanges])
  }

  private static func changes(
    isUndone: Bool, in database: Database
  ) throws -> [DecisionJournal.Change] {
    let rows = try Row.fetchAll(
      database,
      sql: "SELECT id, title FROM change WHERE isUndone = ? ORDER BY place DESC LIMIT ?",
      arguments: [isUndone, keptChanges])
    let edits = try edits(isUndone: isUndone, in: database)
    return rows.reversed().map { row in
      let id: String = row["id"]
      return DecisionJournal.Change(id: id, title: row["title"], edits: edits[id] ?? [])
    }
  }

  private static func edits(
    isUndone: Bool, in database: Database
  ) throws -> [String: [DecisionJournal.Change.Edit]] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT change, isAfter, \(StoredRecord.columns) FROM edit
        WHERE change IN (SELECT id FROM change WHERE isUndone = ?)
        ORDER BY change, position, isAfter
        """,
      arguments: [isUndone])
    var edits: [String: [DecisionJournal.Change.Edit]] = [:]
    var before = SeriesRecord()
    for row in rows {
      let side = StoredRecord(row: row)
      if row["isAfter"] {
        edits[row["change"], default: []].append(
          DecisionJournal.Change.Edit(
            series: side.series, likeness: side.likeness, before: before, after: side.record))
      } else {
        before = side.record
      }
    }
    return edits
  }
}

extension StoredRecord {
  init(before edit: DecisionJournal.Change.Edit) {
    self.init(series: edit.series, likeness: edit.likeness, record: edit.before)
  }

  init(after edit: DecisionJournal.Change.Edit) {
    self.init(series: edit.series, likeness: edit.likeness, record: edit.after)
  }
}
