import Audit
import Dispatch
import ICalendar
import Synchronization

/// The rule book, loaded on a thread of its own while the screen comes up and calendars are read.
final class RuleLoading: Sendable {
  private let loaded = Mutex<Result<(book: RuleBook, mistakes: [Diagnostic]), any Error>?>(nil)
  private let group = DispatchGroup()

  init(_ files: UserFiles) {
    DispatchQueue.global(qos: .userInitiated).async(group: group) { [self] in
      let result = Result { try ConfigLoader(files: files).ruleBook() }
      loaded.withLock { $0 = result }
    }
  }

  /// The rule book, and what of the user's rules and words was left out; waits until it is there.
  func ruleBook() throws -> (book: RuleBook, mistakes: [Diagnostic]) {
    group.wait()
    guard let result = loaded.withLock({ $0 }) else { throw Failure("the rules were not loaded", .runFailed) }
    return try result.get()
  }
}
