import Audit
import Foundation
import GRDB
import Testing

@testable import Store

@Suite struct DecisionStoreOpeningTests {
  private let change = DecisionJournal.Change.one("1", "a", .full, likeness: "like")

  @Test func readingMakesNothing() throws {
    let folder = try TemporaryFolder()
    #expect(try DecisionStore.open(directory: folder.path + "/state", create: false) == nil)
    #expect(!folder.exists("state"))
  }

  @Test func anEmptyFileIsNothingKeptYet() throws {
    let folder = try TemporaryFolder()
    try "".write(toFile: folder.path + "/" + DecisionStore.fileName, atomically: true, encoding: .utf8)
    #expect(try DecisionStore.open(directory: folder.path, create: false) == nil)
    let store = try #require(try DecisionStore.open(directory: folder.path, create: true))
    #expect(try store.load() == DecisionJournal())
  }

  @Test func folderAndFilesAreTheirOwnersOnly() throws {
    let folder = try TemporaryFolder()
    let directory = folder.path + "/state/deep/adjourn"
    let store = try #require(try DecisionStore.open(directory: directory, create: true))
    try store.perform(.apply(change))
    #expect(try folder.mode("state") == 0o700)
    #expect(try folder.mode("state/deep/adjourn") == 0o700)
    for name in [DecisionStore.fileName, DecisionStore.fileName + "-wal"] {
      #expect(try folder.mode("state/deep/adjourn/" + name) == 0o600)
    }
  }

  @Test func aWideFolderIsNarrowed() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
    _ = try DecisionStore.open(directory: folder.path, create: true)
    #expect(try folder.mode("") == 0o700)
  }

  @Test func whatWasSavedIsThereTomorrow() throws {
    let folder = try TemporaryFolder()
    try DecisionStore.open(directory: folder.path, create: true)?.perform(.apply(change))
    let tomorrow = try #require(try DecisionStore.open(directory: folder.path, create: false))
    #expect(try tomorrow.load()[SeriesID("a")] == .full)
  }

  /// The files as a killed process leaves them: nothing closed, nothing moved from the log into the database.
  @Test func aKilledProcessLosesNothing() throws {
    let folder = try TemporaryFolder()
    let left = folder.path + "/left", found = folder.path + "/found"
    let store = try #require(try DecisionStore.open(directory: left, create: true))
    try store.perform(.apply(change))
    try FileManager.default.createDirectory(atPath: found, withIntermediateDirectories: true)
    for name in [DecisionStore.fileName, DecisionStore.fileName + "-wal"] {
      try FileManager.default.copyItem(atPath: left + "/" + name, toPath: found + "/" + name)
    }
    let copy = try #require(try DecisionStore.open(directory: found, create: false))
    #expect(try copy.load() == store.load())
    #expect(try copy.load().done.map(\.id) == ["1"])
  }

  @Test func twoInstancesDecideAtOnce() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for instance in 0..<4 {
        group.addTask {
          let store = try #require(try DecisionStore.open(directory: path, create: true))
          for number in 0..<25 {
            let id = "\(instance)-\(number)"
            try store.perform(.apply(.one(id, id, .decided(.convert))))
          }
        }
      }
      try await group.waitForAll()
    }
    let journal = try DecisionStore.open(directory: path, create: false)?.load()
    #expect(journal?.records.count == 100)
    #expect(journal?.done.count == 100)
  }

  @Test func oneInstancesUndoLeavesTheOthersDecisions() throws {
    let folder = try TemporaryFolder()
    let ours = try #require(try DecisionStore.open(directory: folder.path, create: true))
    let theirs = try #require(try DecisionStore.open(directory: folder.path, create: true))
    var mine = try ours.load(), other = try theirs.load()
    try ours.perform(mine.apply(.one("mine", "a", .decided(.convert))))
    try theirs.perform(other.apply(.one("theirs", "b", .decided(.keep))))
    try ours.undo(&mine)
    try theirs.perform(other.apply(.one("next", "c", .decided(.keep))))
    try ours.redo(&mine)
    let journal = try ours.load()
    #expect(
      journal.records == [
        SeriesID("a"): .decided(.convert), SeriesID("b"): .decided(.keep),
        SeriesID("c"): .decided(.keep),
      ])
    #expect(journal.done.map(\.id) == ["theirs", "next", "mine"])
  }

  @Test func aNewerProgramsFileIsLeftAlone() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/" + DecisionStore.fileName
    do {
      let store = try #require(try DecisionStore.open(directory: folder.path, create: true))
      try store.perform(.apply(change))
      try store.writer.write { try $0.execute(sql: "PRAGMA user_version = \(Schema.version + 1)") }
    }
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    for create in [true, false] {
      #expect(throws: StoreError.newer(path: path)) {
        try DecisionStore.open(directory: folder.path, create: create)
      }
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test func aStepOfANewerProgramIsSeenToo() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/" + DecisionStore.fileName
    let store = try #require(try DecisionStore.open(directory: folder.path, create: true))
    try store.writer.write {
      try $0.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('2 something')")
    }
    #expect(throws: StoreError.newer(path: path)) {
      try DecisionStore.open(directory: folder.path, create: false)
    }
  }

  @Test func whatIsNoDatabaseIsSaidToBeDamaged() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/" + DecisionStore.fileName
    let text = String(repeating: "not a database at all. ", count: 300)
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    #expect(throws: StoreError.damaged(path: path)) {
      try DecisionStore.open(directory: folder.path, create: true)
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
  }

  @Test func aPageGoneBadIsSaid() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/" + DecisionStore.fileName
    do {
      let store = try #require(try DecisionStore.open(directory: folder.path, create: true))
      for number in 0..<200 { try store.perform(.apply(.one("\(number)", "s\(number)", .full))) }
      try store.writer.writeWithoutTransaction {
        try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      }
    }
    let handle = try FileHandle(forUpdating: URL(fileURLWithPath: path))
    try handle.seek(toOffset: 4_096)
    try handle.write(contentsOf: Data(repeating: 0xA5, count: 8 * 4_096))
    try handle.close()
    #expect(throws: StoreError.damaged(path: path)) {
      try DecisionStore.open(directory: folder.path, create: false)?.load()
    }
  }

  @Test func anotherProgramsDatabaseIsLeftAlone() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/" + DecisionStore.fileName
    try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE cooking (recipe TEXT)") }
    #expect(throws: StoreError.damaged(path: path)) {
      try DecisionStore.open(directory: folder.path, create: true)
    }
  }

  @Test func aFullDiskKeepsWhatWasSaved() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/" + DecisionStore.fileName
    let store = try #require(try DecisionStore.open(directory: folder.path, create: true))
    try store.perform(.apply(change))
    let before = try store.load()
    try store.writer.writeWithoutTransaction { database in
      let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      try database.execute(sql: "PRAGMA max_page_count = \(pages)")
    }
    var big = SeriesRecord()
    big.note = String(repeating: "x", count: 100_000)
    #expect(throws: StoreError.full(path: path)) { try store.perform(.apply(.one("2", "b", big))) }
    #expect(try store.load() == before)
  }

  @Test func anothersLockIsSaid() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/" + DecisionStore.fileName
    let store = try #require(
      try DecisionStore.open(directory: folder.path, create: true, patience: 0.05))
    let other = try DatabaseQueue(path: path)
    try other.writeWithoutTransaction { database in
      try database.execute(sql: "BEGIN IMMEDIATE")
      #expect(throws: StoreError.locked(path: path)) { try store.perform(.apply(change)) }
      try database.execute(sql: "ROLLBACK")
    }
    try store.perform(.apply(change))
    #expect(try store.load().done == [change])
  }

  @Test func aFileInTheWayOfTheFolderIsNamed() throws {
    let folder = try TemporaryFolder()
    try "x".write(toFile: folder.path + "/state", atomically: true, encoding: .utf8)
    let error = #expect(throws: StoreError.self) {
      try DecisionStore.open(directory: folder.path + "/state/adjourn", create: true)
    }
    #expect(error?.sentence.contains("Not a directory") == true)
  }
}
