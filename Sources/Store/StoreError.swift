import GRDB

/// Why the store could not be opened, read or written; what is on disk is as it was.
public enum StoreError: Error, Hashable, Sendable {
  /// Written by a later program, which this one might harm.
  case newer(path: String)
  /// Another program has held it for longer than the store waits.
  case locked(path: String)
  /// The disk, a quota or SQLite's page limit is exhausted.
  case full(path: String)
  /// Damaged, or no database at all.
  case damaged(path: String)
  /// Folder or file cannot be made, opened or written, with the system's reason.
  case inaccessible(path: String, reason: String)
  /// Anything else, in SQLite's words.
  case failed(path: String, reason: String)

  /// What happened, where, and what to do; one sentence for people.
  public var sentence: String {
    switch self {
    case .newer(let path):
      "\(path) was written by a newer Adjourn and is left alone: update Adjourn, or use --no-history."
    case .locked(let path):
      "\(path) is held by another program, so nothing was read or saved: try again."
    case .full(let path):
      "There is no space left to save in \(path): free some and try again."
    case .damaged(let path):
      "\(path) is damaged or is no database: move it away to start anew, or restore a copy."
    case .inaccessible(let path, let reason):
      "\(path) cannot be opened or written (\(reason)): check its permissions and those of its folder."
    case .failed(let path, let reason):
      "\(path) could not be used (\(reason)): what was saved before is still there."
    }
  }
}

extension StoreError: CustomStringConvertible {
  public var description: String { sentence }
}

extension StoreError {
  /// The reason behind any error that GRDB throws.
  init(_ error: any Error, path: String) {
    if let error = error as? StoreError {
      self = error
      return
    }
    guard let error = error as? DatabaseError else {
      self = .failed(path: path, reason: "\(error)")
      return
    }
    let reason = error.message ?? "SQLite error \(error.resultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path: path)
    case .SQLITE_FULL: self = .full(path: path)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(path: path)
    case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
      self = .inaccessible(path: path, reason: reason)
    default: self = .failed(path: path, reason: reason)
    }
  }
}
