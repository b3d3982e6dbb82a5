import Foundation

/// The lines of a file one by one, of which only one stands in memory.
struct LineReader {
  /// Of the line read last, from 1 on.
  private(set) var number = 0
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false

  /// No line of ours is longer than this, in bytes.
  private static let longest = 64 << 20

  /// Reads from an open file, which stays open.
  init(descriptor: Int32) { self.descriptor = descriptor }

  /// The next line without its line feed; nil at the end.
  mutating func next() throws(FileBytes.Failure) -> [UInt8]? {
    var searched = position
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer { position = end + 1 }
        number += 1
        return Array(buffer[position..<end])
      }
      searched = buffer.count
      if isAtEnd {
        guard position < buffer.count else { return nil }
        defer { position = buffer.count }
        number += 1
        return Array(buffer[position...])
      }
      try fill(&searched)
    }
  }

  private mutating func fill(_ searched: inout Int) throws(FileBytes.Failure) {
    buffer.removeFirst(position)
    searched -= position
    position = 0
    if buffer.count > Self.longest { throw .tooLarge }
    var portion = [UInt8](repeating: 0, count: 1 << 18)
    let count = portion.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, $0.count) }
    if count < 0 && errno == EINTR { return }
    if count < 0 { throw .system(FileBytes.systemReason()) }
    isAtEnd = count == 0
    buffer += portion[..<count]
  }
}
