import GRDB

/// The tables, and the steps that made them; a step that was released is never edited, a new one follows it.
enum Schema {
  /// Marks the file as ours ("Adjn"), so that another program's database is not taken for it.
  static let applicationID = 0x41_64_6A_6E
  /// Stands in the file as `user_version`: the number of the last step.
  static let version = 2

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 decisions and session") { database in
      try createRecords(database)
      try createChanges(database)
      try createSession(database)
      try database.execute(
        sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = 1")
    }
    migrator.registerMigration("2 past audits") { database in
      try createPastAudits(database)
      try database.execute(sql: "PRAGMA user_version = 2")
    }
    return migrator
  }

  /// What the user said about one series, in columns; the same in `record` and on both sides of an `edit`.
  private static let recordColumns = """
    likeness TEXT NOT NULL,
    action TEXT,
    decidedAt INTEGER,
    urgency TEXT,
    sensitivity TEXT,
    complexity TEXT,
    connection INTEGER,
    headCount INTEGER,
    note TEXT NOT NULL
    """

  private static func createRecords(_ database: Database) throws {
    try database.execute(sql: "CREATE TABLE record (series TEXT NOT NULL PRIMARY KEY, \(recordColumns))")
  }

  /// `place` rises with every step, so it orders both what is done and what is undone.
  private static func createChanges(_ database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE change (
          id TEXT NOT NULL PRIMARY KEY,
          place INTEGER NOT NULL UNIQUE,
          isUndone INTEGER NOT NULL,
          title TEXT NOT NULL
        );
        CREATE TABLE edit (
          change TEXT NOT NULL REFERENCES change (id) ON DELETE CASCADE,
          position INTEGER NOT NULL,
          isAfter INTEGER NOT NULL,
          series TEXT NOT NULL,
          \(recordColumns),
          PRIMARY KEY (change, position, isAfter)
        ) WITHOUT ROWID;
        """)
  }

  private static func createSession(_ database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE session (
          id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
          view TEXT NOT NULL,
          sort TEXT NOT NULL,
          selected TEXT
        );
        CREATE TABLE sessionCalendar (position INTEGER NOT NULL PRIMARY KEY, path TEXT NOT NULL);
        """)
  }

  /// `series` of an audit say enough to tell later what became of them: what they were, with whom and how long.
  private static func createPastAudits(_ database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE audit (
          id INTEGER NOT NULL PRIMARY KEY,
          day INTEGER NOT NULL,
          calendars TEXT NOT NULL,
          meetingHours REAL NOT NULL,
          focusHours REAL NOT NULL,
          personHours REAL NOT NULL,
          UNIQUE (day, calendars)
        );
        CREATE TABLE auditSeries (
          audit INTEGER NOT NULL REFERENCES audit (id) ON DELETE CASCADE,
          series TEXT NOT NULL,
          likeness TEXT NOT NULL,
          title TEXT NOT NULL,
          people TEXT NOT NULL,
          headCount INTEGER NOT NULL,
          hours REAL NOT NULL,
          hasEnded INTEGER NOT NULL,
          path TEXT NOT NULL,
          PRIMARY KEY (audit, series)
        ) WITHOUT ROWID;
        """)
  }
}
