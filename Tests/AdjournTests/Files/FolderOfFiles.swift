import CArchive
import Foundation

@testable import adjourn

/// A folder with files for one test, gone when the test is over; its name holds a space on purpose.
final class FolderOfFiles {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "adjourn files " + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  static let calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n"

  subscript(name: String) -> String { path + "/" + name }

  @discardableResult
  func write(_ name: String, _ text: String = calendar) throws -> String {
    try write(name, bytes: Array(text.utf8))
  }

  @discardableResult
  func write(_ name: String, bytes: [UInt8]) throws -> String {
    let url = URL(fileURLWithPath: self[name])
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return self[name]
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: self[name], withDestinationPath: target)
  }

  /// A zip as a program writes it: deflated, or locked with a password.
  @discardableResult
  func writeZip(
    _ name: String, _ entries: [(String, [UInt8])], password: String? = nil
  ) throws -> String {
    let archive = archive_write_new()
    defer { archive_write_free(archive) }
    archive_write_set_format_zip(archive)
    if let password {
      archive_write_set_options(archive, "zip:encryption=traditional")
      archive_write_set_passphrase(archive, password)
    }
    guard archive_write_open_filename(archive, self[name]) == ARCHIVE_OK else {
      throw CocoaError(.fileWriteUnknown)
    }
    for (path, bytes) in entries {
      let entry = archive_entry_new()
      defer { archive_entry_free(entry) }
      archive_entry_set_pathname_utf8(entry, path)
      archive_entry_set_size(entry, Int64(bytes.count))
      entry.map(carchive_make_plain_file)
      guard archive_write_header(archive, entry) == ARCHIVE_OK,
        archive_write_data(archive, bytes, bytes.count) == bytes.count
      else { throw CocoaError(.fileWriteUnknown) }
    }
    archive_write_close(archive)
    return self[name]
  }
}

extension CalendarFiles {
  /// Everything that was discovered; gives the problems of finding and of reading.
  func readAll(
    _ discovery: Discovery, progress: (Int) -> Void = { _ in }, each: (CalendarInput) throws -> Void
  ) rethrows -> [InputProblem] {
    var problems = discovery.problems
    for source in discovery.sources {
      problems += try read(source, progress: progress, each: each)
    }
    return problems
  }
}
