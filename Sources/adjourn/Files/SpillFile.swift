import Foundation

/// A file without a name, for what does not fit into memory: nobody else can open it, and it is gone with the process.
final class SpillFile {
  private let descriptor: Int32

  init() throws {
    var name = Array(Path.joined(NSTemporaryDirectory(), "adjourn.XXXXXX").utf8CString)
    descriptor = mkstemp(&name)
    guard descriptor >= 0 else {
      throw Failure("no temporary file can be made: \(FileBytes.systemReason()); TMPDIR says where", .cannotCreate)
    }
    unlink(name)
  }

  deinit { close(descriptor) }

  func append(_ bytes: [UInt8]) throws {
    guard Output.writeAll(bytes, to: descriptor) else {
      throw Failure("a temporary file cannot be written: \(FileBytes.systemReason())", .writeError)
    }
  }

  /// Opens what was written from its beginning, as a path of this process alone.
  func rewound() -> String {
    lseek(descriptor, 0, SEEK_SET)
    return "/dev/fd/\(descriptor)"
  }
}
