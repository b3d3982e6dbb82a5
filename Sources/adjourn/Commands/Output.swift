import Foundation
import TerminalUI

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Results to standard output, messages to standard error.
enum Output {
  /// Has a closed pipe and a file at its size limit show as errors of the call instead of ending the program.
  static func takeSignalsAsErrors() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Writes a result; leaves with 0 where the reader has gone.
  static func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// Writes a result that is made of bytes.
  static func write(_ bytes: [UInt8]) throws { try write(bytes, to: STDOUT_FILENO) }

  /// Writes a message of one line; paths and titles in it come from strangers too.
  static func complain(_ line: String) {
    try? write(Array((TextWidth.cleaned(line) + "\n").utf8), to: STDERR_FILENO)
  }

  /// Says that a file was made: the same words for every command, beside the result and not in it.
  static func tellWritten(_ path: String) { complain("wrote \(Path.printable(path))") }

  /// Writes all bytes to an open file; false with `errno` set where that fails.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      if count < 0 && errno == EAGAIN {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&waiting, 1, -1)
        continue
      }
      guard count > 0 else { return false }
      written += count
    }
    return true
  }

  static func isTerminal(_ descriptor: Int32 = STDOUT_FILENO) -> Bool { isatty(descriptor) == 1 }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) throws {
    guard !writeAll(bytes, to: descriptor) else { return }
    // A result that nobody reads any more is done; a message that nobody reads keeps no result back.
    if errno == EPIPE && descriptor == STDOUT_FILENO { exit(0) }
    throw Failure("writing failed: \(FileBytes.systemReason())", .writeError)
  }

  private static func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes, count)
    #else
      Darwin.write(descriptor, bytes, count)
    #endif
  }
}
