import Audit
import GRDB
import ICalendar

/// Past audits in their tables.
enum PastAuditTable {
  /// Audits kept; older ones are dropped.
  static let kept = 100

  /// Unit separator: it stands in no name and no path of a calendar.
  private static let separator: Character = "\u{1F}"

  /// Oldest first.
  static func all(in database: Database) throws -> [PastAudit] {
    let rows = try Row.fetchAll(database, sql: "SELECT * FROM auditSeries ORDER BY audit, series")
    let byAudit = Dictionary(grouping: rows) { $0["audit"] as Int64 }
    return try Row.fetchAll(database, sql: "SELECT * FROM audit ORDER BY day, id").map { row in
      PastAudit(
        day: CivilDate(day: row["day"]), calendars: parts(row["calendars"]), meetingHoursPerWeek: row["meetingHours"],
        focusHoursPerWeek: row["focusHours"], personHoursPerWeek: row["personHours"],
        rows: (byAudit[row["id"]] ?? []).map(series))
    }
  }

  /// Keeps an audit in place of the same calendars' one of the same day.
  static func save(_ audit: PastAudit, in database: Database) throws {
    let calendars = audit.calendars.joined(separator: String(separator))
    try database.execute(
      sql: "DELETE FROM audit WHERE day = ? AND calendars = ?", arguments: [audit.day.day, calendars])
    try database.execute(
      sql: "INSERT INTO audit (day, calendars, meetingHours, focusHours, personHours) VALUES (?, ?, ?, ?, ?)",
      arguments: [
        audit.day.day, calendars, audit.meetingHoursPerWeek, audit.focusHoursPerWeek, audit.personHoursPerWeek,
      ])
    let id = database.lastInsertedRowID
    let statement = try database.makeStatement(
      sql: """
        INSERT OR REPLACE INTO auditSeries
        (audit, series, likeness, title, people, headCount, hours, hasEnded, path) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for row in audit.rows {
      let values: [(any DatabaseValueConvertible)?] = [
        id, row.id.text, row.likeness, row.title, row.people.joined(separator: String(separator)), row.headCount,
        row.hoursPerWeek, row.hasEnded, row.path,
      ]
      try statement.execute(arguments: StatementArguments(values))
    }
    try database.execute(
      sql: "DELETE FROM audit WHERE id NOT IN (SELECT id FROM audit ORDER BY day DESC, id DESC LIMIT ?)",
      arguments: [kept])
  }

  private static func series(_ row: Row) -> PastAudit.Row {
    PastAudit.Row(
      id: SeriesID(row["series"]), likeness: row["likeness"], title: row["title"], people: parts(row["people"]),
      headCount: row["headCount"], hoursPerWeek: row["hours"], hasEnded: row["hasEnded"], path: row["path"])
  }

  private static func parts(_ text: String) -> [String] { text.split(separator: separator).map(String.init) }
}
