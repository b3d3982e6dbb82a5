import GRDB

/// Removes rows and counts them.
enum ForgettingTables {
  static func remove(_ part: DecisionStore.Part, in database: Database) throws -> Forgotten {
    var forgotten = Forgotten()
    switch part {
    case .decisions: try removeDecisions(database, &forgotten)
    case .history: try removeAudits(database, &forgotten)
    case .calendar(let path): try removeCalendar(path, database, &forgotten)
    case .all:
      try removeDecisions(database, &forgotten)
      try removeAudits(database, &forgotten)
      try database.execute(sql: "DELETE FROM sessionCalendar")
      forgotten.calendars = database.changesCount
      try database.execute(sql: "DELETE FROM session")
    }
    return forgotten
  }

  private static func removeDecisions(_ database: Database, _ forgotten: inout Forgotten) throws {
    try database.execute(sql: "DELETE FROM record")
    forgotten.records = database.changesCount
    try database.execute(sql: "DELETE FROM change")
    forgotten.changes = database.changesCount
    try database.execute(sql: "DELETE FROM edit")
  }

  private static func removeAudits(_ database: Database, _ forgotten: inout Forgotten) throws {
    try database.execute(sql: "DELETE FROM audit")
    forgotten.audits = database.changesCount
    try database.execute(sql: "DELETE FROM auditSeries")
  }

  /// Series are known to stand in a calendar by the past audits.
  private static func removeCalendar(_ path: String, _ database: Database, _ forgotten: inout Forgotten) throws {
    let only = "SELECT series FROM auditSeries GROUP BY series HAVING MIN(path) = ? AND MAX(path) = ?"
    for table in ["record", "edit"] {
      try database.execute(sql: "DELETE FROM \(table) WHERE series IN (\(only))", arguments: [path, path])
      if table == "record" { forgotten.records = database.changesCount }
    }
    try database.execute(sql: "DELETE FROM change WHERE id NOT IN (SELECT change FROM edit)")
    forgotten.changes = database.changesCount
    try database.execute(sql: "DELETE FROM auditSeries WHERE path = ?", arguments: [path])
    try database.execute(
      sql: "DELETE FROM audit WHERE instr(char(31) || calendars || char(31), char(31) || ? || char(31)) > 0",
      arguments: [path])
    forgotten.audits = database.changesCount
    try database.execute(sql: "DELETE FROM sessionCalendar WHERE path = ?", arguments: [path])
    forgotten.calendars = database.changesCount
  }
}
