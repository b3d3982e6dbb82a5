import Audit
import Dashboard
import Foundation
import ICalendar
import Synchronization

/// Reads the calendars that paths lead to into documents.
struct CalendarLoader: Sendable {
  /// Whether skipped and repaired things are summed up on standard error; the dashboard and `check` show them
  /// themselves.
  private let tellsDiagnostics: Bool
  /// Says nothing of what was left out on purpose.
  private let isQuiet: Bool
  private let workers: Int
  /// Takes out of each calendar what the audit does not need, as soon as it is read; nil keeps everything.
  private let reduction: CalendarReduction?

  /// For `scope` recurring, the bytes of each file go once its series are known: a thousand calendars take the memory
  /// of their series.
  init(_ options: ReadingOptions, tellsDiagnostics: Bool = true, scope: Auditor.Scope = .everything) {
    self.tellsDiagnostics = tellsDiagnostics && !options.quiet
    isQuiet = options.quiet
    workers = options.workers
    let now = SystemClock.now
    let day = options.asOf.map { Instant(seconds: Int64($0.day) * 86_400) } ?? now
    reduction = scope == .recurring ? CalendarReduction(weeksBack: options.weeks, before: min(day, now)) : nil
  }

  /// Everything that could be read, and the problems with the rest.
  func load(_ paths: [String]) throws -> LoadedCalendars { try load(CalendarFiles().discover(paths)) { _ in } }

  /// Everything that could be read of what was found, in its order, and the problems with the rest. Files are read on
  /// all processors at once; `progress` is called for one portion at a time. Once `isStopped` holds, what was read so
  /// far is all.
  func load(
    _ discovery: Discovery, isStopped: @Sendable () -> Bool = { false },
    progress: @Sendable (ReadingProgress) -> Void
  ) throws -> LoadedCalendars {
    let start = ReadingProgress(bytesRead: 0, bytesTotal: discovery.totalBytes, events: 0)
    progress(start)
    let count = Mutex(start)
    let parts = discovery.sources.concurrentMap(workers: workers, block: 1) { source in
      read(source, isStopped: isStopped) { bytes, events in
        count.withLock { count in
          count.bytesRead += bytes
          count.events += events
          progress(count)
        }
      }
    }
    let found = isQuiet ? discovery.problems.filter { $0.kind != .leftOut } : discovery.problems
    let loaded = LoadedCalendars(
      documents: parts.flatMap(\.documents), problems: found + parts.flatMap(\.problems),
      origins: parts.flatMap(\.origins))
    if tellsDiagnostics { tell(loaded) }
    return loaded
  }

  /// The calendars of one source; `progress` is given the bytes read and the events found since it was last called.
  private func read(
    _ source: CalendarSource, isStopped: () -> Bool, progress: (_ bytes: Int, _ events: Int) -> Void
  ) -> LoadedCalendars {
    var loaded = LoadedCalendars()
    guard !isStopped() else { return loaded }
    loaded.problems = CalendarFiles().read(source, isStopped: isStopped) { bytes in
      progress(bytes, 0)
    } each: { input in
      let document = CalendarReader.read(input.bytes, path: input.path)
      progress(0, document.events.count)
      if let reduction {
        loaded.origins.append(CalendarOrigin(document))
        loaded.documents.append(reduction.reduced(document))
      } else {
        loaded.documents.append(document)
      }
    }
    return loaded
  }

  private func tell(_ loaded: LoadedCalendars) {
    let skipped = loaded.documents.flatMap(\.diagnostics).filter { $0.severity == .error }
    guard !skipped.isEmpty else { return }
    for diagnostic in skipped.prefix(3) { Output.complain(DiagnosticText.line(diagnostic)) }
    if skipped.count > 3 {
      Output.complain("\(skipped.count - 3) more skipped; adjourn check says which and why")
    }
  }
}
