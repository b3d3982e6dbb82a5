import Foundation

/// A file without a name, for what does not fit into memory: nobody else can open it, and it is gone with the process.
final class SpillFile {
  private let descriptor: Int32

  init() throws {
    var name = Path.temporary
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

  /// Hands over what was written, from its beginning.
  func read(to write: ([UInt8]) throws -> Void) throws {
    lseek(descriptor, 0, SEEK_SET)
    var piece = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = piece.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else {
        throw Failure("a temporary file cannot be read: \(FileBytes.systemReason())", .runFailed)
      }
      if count == 0 { return }
      try write(Array(piece[..<count]))
    }
  }

  /// What stands at a place in it.
  func bytes(in place: Range<Int>) throws -> [UInt8] {
    try [UInt8](unsafeUninitializedCapacity: place.count) { buffer, count in
      while count < place.count {
        let read = pread(
          descriptor, buffer.baseAddress.map { $0 + count }, place.count - count, off_t(place.lowerBound + count))
        if read < 0 && errno == EINTR { continue }
        guard read > 0 else {
          throw Failure("a temporary file cannot be read: \(FileBytes.systemReason())", .runFailed)
        }
        count += read
      }
    }
  }

  /// Opens what was written from its beginning, as a path of this process alone.
  func rewound() -> String {
    lseek(descriptor, 0, SEEK_SET)
    return "/dev/fd/\(descriptor)"
  }
}
