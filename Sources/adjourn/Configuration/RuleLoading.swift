import Audit
import Dispatch
import Synchronization

/// The rule book, loaded on a thread of its own while the screen comes up and calendars are read.
final class RuleLoading: Sendable {
  private let loaded = Mutex<Result<RuleBook, any Error>?>(nil)
  private let group = DispatchGroup()

  init() {
    DispatchQueue.global(qos: .userInitiated).async(group: group) { [self] in
      let result = Result { try ConfigLoader.ruleBook() }
      loaded.withLock { $0 = result }
    }
  }

  /// The rule book; waits until it is there.
  func ruleBook() throws -> RuleBook {
    group.wait()
    guard let result = loaded.withLock({ $0 }) else { throw Failure("the rules were not loaded", .runFailed) }
    return try result.get()
  }
}
