import Audit
import GRDB

/// The one session in its tables.
enum SessionTable {
  static func session(in database: Database) throws -> Session? {
    let found = try Row.fetchOne(database, sql: "SELECT view, sort, selected FROM session")
    guard let row = found else { return nil }
    let selected: String? = row["selected"]
    return Session(
      calendars: try String.fetchAll(
        database, sql: "SELECT path FROM sessionCalendar ORDER BY position"),
      view: row["view"], sort: row["sort"], selected: selected.map(SeriesID.init))
  }

  static func save(_ session: Session, in database: Database) throws {
    try database.execute(
      sql: "INSERT OR REPLACE INTO session (id, view, sort, selected) VALUES (1, ?, ?, ?)",
      arguments: [session.view, session.sort, session.selected?.text])
    try database.execute(sql: "DELETE FROM sessionCalendar")
    for (position, path) in session.calendars.enumerated() {
      try database.execute(
        sql: "INSERT INTO sessionCalendar (position, path) VALUES (?, ?)",
        arguments: [position, path])
    }
  }
}
