import ArgumentParser
import Audit
import ICalendar

/// What some paths held, and what of them could not be used.
struct LoadedCalendars: Sendable {
  var documents: [CalendarDocument] = []
  var problems: [InputProblem] = []
  /// What each document's whole calendar said; empty where the documents are whole.
  var origins: [CalendarOrigin] = []

  /// Names the problems on standard error and leaves with the worst one's code; with 65 where nothing that was
  /// read holds an event. Called last, so that what could be read is shown first.
  func leaveWithProblems() throws {
    for problem in problems { Output.complain("adjourn: \(problem.sentence)") }
    if let worst = problems.map(\.exitCode).max(), worst > 0 { throw ExitCode(worst) }
    if let failure = emptiness { throw failure }
  }

  /// Leaves at once where there is no event at all, before a table of nothing is printed.
  func leaveIfEmpty() throws {
    if documents.allSatisfy(\.holdsNothing) { try leaveWithProblems() }
  }

  /// The problems as an audit lists them beside what was skipped inside the files.
  var diagnostics: [Diagnostic] {
    problems.map { Diagnostic($0.kind == .leftOut ? .note : .error, path: $0.path, message: $0.sentence) }
  }

  /// Why there is nothing to show at all; nil where an event was read.
  var fatalProblem: Failure? {
    guard documents.allSatisfy(\.holdsNothing) else { return nil }
    guard let problem = problems.max(by: { $0.exitCode < $1.exitCode }), problem.exitCode > 0 else { return emptiness }
    return Failure(problem.sentence, ExitCode(problem.exitCode))
  }

  private var emptiness: Failure? {
    guard documents.allSatisfy(\.holdsNothing), let first = documents.first else { return nil }
    return Failure(
      "\(first.path) holds no event that can be used: export it again, or adjourn check \(first.path) says why",
      .badData)
  }
}

extension CalendarDocument {
  /// Neither an event nor a free/busy time was read.
  fileprivate var holdsNothing: Bool { events.isEmpty && freeBusy.isEmpty }
}
