import Dispatch
import Synchronization

/// A value that is worked out on a thread of its own from now on, for who needs it later.
final class Background<Value: Sendable>: Sendable {
  private let work: @Sendable () -> Value
  private let result = Mutex<Value?>(nil)
  private let group = DispatchGroup()

  init(_ work: @escaping @Sendable () -> Value) {
    self.work = work
    DispatchQueue.global(qos: .userInitiated).async(group: group) { [self] in
      let value = work()
      result.withLock { $0 = value }
    }
  }

  /// The value; waits until it is there.
  var value: Value {
    group.wait()
    return result.withLock { $0 } ?? work()
  }
}
