import Foundation

/// Reads whole files with read(2).
///
/// They are not mapped: a calendar program that writes the file anew while it is open here would otherwise
/// end this process with a bus error.
enum FileBytes {
  enum Failure: Error, Hashable {
    case tooLarge
    /// The system's own words.
    case system(String)
  }

  /// All bytes, or as many as `first` asks for; `progress` is given the number of each portion.
  static func read(
    _ path: String, first: Int = .max, limit: Int = .max, isStopped: () -> Bool = { false },
    progress: (Int) -> Void = { _ in }
  ) throws(Failure) -> [UInt8] {
    // Without O_NONBLOCK a pipe that took the file's place would wait for a writer.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .system(systemReason()) }
    defer { close(descriptor) }
    return try read(descriptor, first: first, limit: limit, isStopped: isStopped, progress: progress)
  }

  /// The same from an open descriptor, up to its end or until it is stopped.
  static func read(
    _ descriptor: Int32, first: Int = .max, limit: Int = .max, isStopped: () -> Bool = { false },
    progress: (Int) -> Void = { _ in }
  ) throws(Failure) -> [UInt8] {
    var status = stat()
    let expected = fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
    // One byte more than expected shows the end without another portion.
    var wanted = min(first, max(min(expected, limit) + 1, 1 << 16))
    var bytes = try portion(descriptor, of: wanted, isStopped, progress)
    while bytes.count == wanted, wanted < first, !isStopped() {
      if bytes.count > limit { throw .tooLarge }
      let step = min(1 << 20, first - wanted)
      bytes += try portion(descriptor, of: step, isStopped, progress)
      wanted += step
    }
    if bytes.count > limit { throw .tooLarge }
    return bytes
  }

  /// So many bytes, or fewer at the end.
  private static func portion(
    _ descriptor: Int32, of wanted: Int, _ isStopped: () -> Bool, _ progress: (Int) -> Void
  ) throws(Failure) -> [UInt8] {
    var failure: Failure?
    let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
      while filled < wanted, failure == nil {
        guard waitUntilReadable(descriptor, isStopped) else { break }
        let rest = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...])
        let count = Foundation.read(descriptor, rest.baseAddress, min(rest.count, 1 << 20))
        if count == 0 { break }
        if count > 0 {
          filled += count
          progress(count)
        } else if errno != EINTR && errno != EAGAIN {
          failure = .system(systemReason())
        }
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Waits for bytes or the end, as a pipe may be slow and standard input non-blocking; false where it is stopped.
  private static func waitUntilReadable(_ descriptor: Int32, _ isStopped: () -> Bool) -> Bool {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while !isStopped() {
      if poll(&waiting, 1, 100) != 0 { return true }
    }
    return false
  }

  /// The system's words for the last error of this thread.
  static func systemReason() -> String { String(cString: strerror(errno)) }
}
