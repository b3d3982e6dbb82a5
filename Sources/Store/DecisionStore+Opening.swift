import GRDB

extension DecisionStore {
  /// The file's name in its directory; SQLite keeps `-wal` and `-shm` beside it.
  public static let fileName = "decisions.sqlite"

  /// Opens the store in a directory, or gives nil where there is none yet and none shall be made.
  ///
  /// With `create`, the directory is made for its owner only (0700), and the file (0600). A database of a
  /// newer program is refused and left as it is; one of an older program is brought up to date.
  public static func open(directory: String, create: Bool) throws(StoreError) -> DecisionStore? {
    try open(directory: directory, create: create, patience: 5)
  }

  /// `patience` is how many seconds another instance is waited for: far more than its steps take, less than
  /// a user's own.
  static func open(
    directory: String, create: Bool, patience: Double
  ) throws(StoreError) -> DecisionStore? {
    let path = directory + "/" + fileName
    guard create || OwnerOnly.holdsSomething(path) else { return nil }
    do {
      if create { try OwnerOnly.makeDirectory(directory) }
      return try OwnerOnly.whileLocked(directory, patience: patience) {
        if create { try OwnerOnly.makeFile(path) }
        return try DecisionStore(writer: prepared(path, patience: patience), path: path)
      }
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// A store that ends with the process, for tests of what a file does not change.
  static func inMemory() throws(StoreError) -> DecisionStore {
    do {
      let queue = try DatabaseQueue(configuration: configuration(patience: 0))
      try Schema.migrator.migrate(queue)
      return DecisionStore(writer: queue, path: "memory")
    } catch {
      throw StoreError(error, path: "memory")
    }
  }

  private static func configuration(patience: Double) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.foreignKeysEnabled = true
    return configuration
  }

  /// Checks before it changes anything, the journal mode included.
  ///
  /// In WAL mode with `synchronous = NORMAL` a step outlives a killed process at once; only a power cut may
  /// take the last ones, never the file's soundness.
  private static func prepared(_ path: String, patience: Double) throws -> DatabaseQueue {
    let queue = try DatabaseQueue(path: path, configuration: configuration(patience: patience))
    try queue.writeWithoutTransaction { database in
      try refuseForeign(database, path: path)
      try database.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL")
    }
    try Schema.migrator.migrate(queue)
    return queue
  }

  private static func refuseForeign(_ database: Database, path: String) throws {
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    let application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    let isNew = try database.schemaVersion() == 0
    if version > Schema.version { throw StoreError.newer(path: path) }
    if try Schema.migrator.hasBeenSuperseded(database) { throw StoreError.newer(path: path) }
    if !isNew && application != Schema.applicationID { throw StoreError.damaged(path: path) }
  }
}

extension Database {
  /// SQLite's counter of changes to the schema: 0 in an empty file.
  fileprivate func schemaVersion() throws -> Int {
    try Int.fetchOne(self, sql: "PRAGMA schema_version") ?? 0
  }
}
