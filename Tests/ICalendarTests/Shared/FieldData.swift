import Foundation
import Testing

/// Tables and calendar files of other projects, kept outside the repository; tests that need them are skipped
/// where the environment does not name their folder.
enum FieldData {
  static let folder = ProcessInfo.processInfo.environment["ADJOURN_FIELD_DATA"].map {
    URL(fileURLWithPath: $0).appendingPathComponent("ics")
  }
  static let reason: Comment = "ADJOURN_FIELD_DATA names no folder with ics/rules.tsv, ics/expand.jsonl and ics/corpus"
  static var isThere: Bool { folder.map { FileManager.default.fileExists(atPath: $0.path) } ?? false }

  static func text(_ name: String) throws -> String {
    let folder = try #require(folder)
    return try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  static func bytes(_ name: String) throws -> [UInt8] {
    let folder = try #require(folder)
    return try [UInt8](Data(contentsOf: folder.appendingPathComponent(name)))
  }

  /// The calendar files, as paths below `corpus/`.
  static func corpus() throws -> [String] {
    let root = try #require(folder).appendingPathComponent("corpus")
    let paths = try #require(FileManager.default.enumerator(atPath: root.path)).compactMap { $0 as? String }
    return paths.sorted().filter { path in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: root.appendingPathComponent(path).path, isDirectory: &isFolder)
        && !isFolder.boolValue
    }
  }
}
