import Dashboard
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Messages from background work to the one loop that takes them, with a pipe that wakes its poll.
final class Mailbox: Sendable {
  private let messages = Mutex<[Message]>([])
  /// Readable while something may wait.
  let readDescriptor: Int32
  /// A byte here wakes the loop; signal handlers may write one too.
  let writeDescriptor: Int32

  init() throws {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw Failure("no pipe could be opened for the dashboard", .runFailed) }
    readDescriptor = ends[0]
    writeDescriptor = ends[1]
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
  }

  deinit {
    close(readDescriptor)
    close(writeDescriptor)
  }

  /// Leaves a message from any thread.
  func post(_ message: Message) {
    messages.withLock { $0.append(message) }
    var byte: UInt8 = 1
    _ = write(writeDescriptor, &byte, 1)
  }

  /// Everything that waits, oldest first.
  func take() -> [Message] {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(readDescriptor, &bytes, bytes.count) > 0 {}
    return messages.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
  }
}
