import Audit
import ICalendar

/// The rule book, loaded on a thread of its own while the screen comes up and calendars are read.
final class RuleLoading: Sendable {
  private let loading: Background<Result<(book: RuleBook, mistakes: [Diagnostic]), any Error>>

  init(_ files: UserFiles) {
    loading = Background { Result { try ConfigLoader(files: files).ruleBook() } }
  }

  /// The rule book, and what of the user's rules and words was left out; waits until it is there.
  func ruleBook() throws -> (book: RuleBook, mistakes: [Diagnostic]) { try loading.value.get() }
}
