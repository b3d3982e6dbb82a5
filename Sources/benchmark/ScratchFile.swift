import Foundation

/// A file that the benchmark makes and reads.
struct ScratchFile {
  var path: String

  /// Writes what the closure hands over, folded at 75 octets and with CRLF (RFC 5545, 3.1).
  func write(_ body: (inout Lines) throws -> Void) throws {
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let handle = FileHandle(forWritingAtPath: path)
    else { throw BenchmarkFailure("cannot write \(path)") }
    var lines = Lines(handle: handle)
    try body(&lines)
    try lines.finish()
  }

  func bytes() throws -> [UInt8] {
    guard let stream = fopen(path, "rb") else { throw BenchmarkFailure("cannot open \(path)") }
    defer { fclose(stream) }
    fseek(stream, 0, SEEK_END)
    let size = ftell(stream)
    rewind(stream)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = fread(buffer.baseAddress, 1, size, stream)
    }
  }

  /// Folds lines and writes them in portions of a megabyte.
  struct Lines: ExportOutput {
    fileprivate let handle: FileHandle
    private var pending: [UInt8] = []
    private var failure: (any Error)?

    fileprivate init(handle: FileHandle) { self.handle = handle }

    mutating func line(_ text: String) {
      var width = 0
      for character in text.unicodeScalars {
        let bytes = UTF8.encode(character) ?? UTF8.encodedReplacementCharacter
        if width + bytes.count > 75 {
          pending.append(contentsOf: [0x0D, 0x0A, 0x20])
          width = 1
        }
        pending.append(contentsOf: bytes)
        width += bytes.count
      }
      pending.append(contentsOf: [0x0D, 0x0A])
      if pending.count > 1 << 20 { flush() }
    }

    private mutating func flush() {
      do { try handle.write(contentsOf: pending) } catch { failure = failure ?? error }
      pending.removeAll(keepingCapacity: true)
    }

    fileprivate mutating func finish() throws {
      flush()
      try handle.close()
      if let failure { throw failure }
    }
  }
}

/// Why the benchmark cannot go on, in a sentence.
struct BenchmarkFailure: Error, CustomStringConvertible {
  var description: String
  init(_ description: String) { self.description = description }
}
