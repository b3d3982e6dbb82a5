// Store keeps what the user said in one SQLite file, through GRDB: decisions, overrides, notes and head
// counts with the changes that made them, and where the last session stood.
// Must not be here: judgement, sentences about meetings, the clock; no GRDB type in a public signature.
// Start at DecisionStore (open, load, perform); Schema draws the tables, StoreError says what can go wrong.
import Audit
import GRDB

/// The user's decisions on disk; the same steps that change a `DecisionJournal` in memory change it here.
///
/// A value around a connection: copies share it. What `perform` wrote survives the death of the process;
/// several instances may have one file open, each step writes the records of its own series and no others.
public struct DecisionStore: Sendable {
  let writer: any DatabaseWriter
  let path: String

  /// Everything kept: all records, and the last changes that can be undone or redone.
  public func load() throws(StoreError) -> DecisionJournal {
    try reading { try JournalTables.journal($0) }
  }

  /// Keeps one step, whole or not at all.
  ///
  /// Where two instances decided about one series, the later step holds.
  public func perform(_ step: DecisionJournal.Step) throws(StoreError) {
    try writing { database in
      switch step {
      case .apply(let change): try JournalTables.apply(change, in: database)
      case .undo(let change): try JournalTables.undo(change, in: database)
      case .redo(let change): try JournalTables.redo(change, in: database)
      }
    }
  }

  /// The likeness of every series that has a record: one question where many series are to be looked up.
  public func likenesses() throws(StoreError) -> [SeriesID: String] {
    try reading { try JournalTables.likenesses(in: $0) }
  }

  /// Keeps what series look like whose records do not say, as after a decision by id alone.
  public func note(likenesses: [SeriesID: String]) throws(StoreError) {
    try writing { try JournalTables.note(likenesses: likenesses, in: $0) }
  }

  /// Where the last session stood; nil before the first one was kept.
  public func session() throws(StoreError) -> Session? {
    try reading { try SessionTable.session(in: $0) }
  }

  /// Keeps where this session stands, in place of the last.
  public func save(_ session: Session) throws(StoreError) {
    try writing { try SessionTable.save(session, in: $0) }
  }

  /// The version of the SQLite library in use, such as `3.40.1`.
  public static var sqliteVersion: String {
    let version = try? DatabaseQueue().read { try String.fetchOne($0, sql: "SELECT sqlite_version()") }
    return version ?? "unknown"
  }

  /// What was kept of past audits, oldest first.
  public func pastAudits() throws(StoreError) -> [PastAudit] {
    try reading { try PastAuditTable.all(in: $0) }
  }

  /// Keeps an audit in place of the same calendars' one of the same day; the oldest ones are dropped.
  public func save(_ audit: PastAudit) throws(StoreError) {
    try writing { try PastAuditTable.save(audit, in: $0) }
  }

  /// Changes whenever another connection, such as another instance's, has written; one of this store's own writes does
  /// not change it.
  public func foreignChanges() throws(StoreError) -> Int {
    try reading { try Int.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
  }

  private func reading<Value: Sendable>(
    _ body: @Sendable (Database) throws -> Value
  ) throws(StoreError) -> Value {
    do { return try writer.read(body) } catch { throw StoreError(error, path: path) }
  }

  func writing<Value: Sendable>(_ body: @Sendable (Database) throws -> Value) throws(StoreError) -> Value {
    do { return try writer.write(body) } catch { throw StoreError(error, path: path) }
  }
}
