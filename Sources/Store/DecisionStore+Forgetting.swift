import Audit
import GRDB

extension DecisionStore {
  /// What can be removed from the store.
  public enum Part: Hashable, Sendable {
    /// Decisions, overrides, head counts and notes, with the changes that made them.
    case decisions
    /// What was kept of past audits.
    case history
    /// What is known of one calendar file, by its absolute path: its past audits, the decisions about series that stood
    /// in no other calendar, and that it was open.
    case calendar(String)
    case all
  }

  /// Removes a part for good: freed pages are overwritten. Gives what was removed.
  public func forget(_ part: Part) throws(StoreError) -> Forgotten {
    let forgotten = try writing { database in
      try database.execute(sql: "PRAGMA secure_delete = ON")
      return try ForgettingTables.remove(part, in: database)
    }
    do {
      try writer.vacuum()
      try writer.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    } catch {
      // Another instance reads: the rows are gone, and its own next checkpoint takes the pages.
    }
    return forgotten
  }

  /// Removes the emptied file with those beside it, and closes the store; where another instance has it open, it stays.
  public func removeEmptied() {
    let directory = String(path.dropLast(Self.fileName.count + 1))
    try? OwnerOnly.whileLocked(directory, patience: 1) {
      try writer.close()
      // SQLite takes its own files away as the last connection closes: what is left is another's.
      guard !OwnerOnly.exists(path + "-wal") else { return }
      OwnerOnly.remove([path, path + "-shm"])
    }
  }

  /// What `forget` would remove; nothing is changed.
  public func wouldForget(_ part: Part) throws(StoreError) -> Forgotten {
    try writing { database in
      var forgotten = Forgotten()
      try database.inSavepoint {
        forgotten = try ForgettingTables.remove(part, in: database)
        return .rollback
      }
      return forgotten
    }
  }
}
