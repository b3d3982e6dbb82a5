import Audit
import Dashboard
import Dispatch
import Foundation
import ICalendar
import Synchronization

/// Reads and audits calendars off the main actor, also anew when one changes on disk, and posts what comes of it.
final class BackgroundReader: Sendable {
  let engine: AuditEngine
  private let loader: CalendarLoader
  private let mailbox: Mailbox
  /// False for scripts, which want each key's answer before the next key.
  private let runsInBackground: Bool
  private let source = Mutex(Source.files([]))
  /// Of what was read last; nil for the sample.
  private let watch = Mutex<FileWatch?>(nil)
  private let queue = DispatchQueue(label: "adjourn.reader", qos: .userInitiated)

  private enum Source {
    case files([String])
    case sample
  }

  init(engine: AuditEngine, loader: CalendarLoader, mailbox: Mailbox, runsInBackground: Bool) {
    self.engine = engine
    self.loader = loader
    self.mailbox = mailbox
    self.runsInBackground = runsInBackground
    if runsInBackground { lookAgain() }
  }

  /// What was opened; empty for the sample.
  var paths: [String] {
    source.withLock { source in
      if case .files(let paths) = source { return paths }
      return []
    }
  }

  func open(_ paths: [String]) {
    let home = Directories(environment: ProcessInfo.processInfo.environment).home
    source.withLock { $0 = .files(paths.map { Path.expandingHome($0, home: home) }) }
    start(.opened)
  }

  func openSample() {
    source.withLock { $0 = .sample }
    start(.opened)
  }

  /// Reads again; standard input can be read once only.
  func reload() {
    guard !paths.contains(where: Path.isStream) else {
      mailbox.post(.notice(Notice(.hint, "standard input cannot be read again; open a file to follow its changes")))
      return
    }
    start(.reloaded)
  }

  private func start(_ reason: SnapshotReason) {
    let current = source.withLock { $0 }
    if runsInBackground {
      queue.async { self.read(current, reason) }
    } else {
      read(current, reason)
    }
  }

  private func read(_ source: Source, _ reason: SnapshotReason) {
    do {
      let loaded = try load(source)
      if let problem = loaded.fatalProblem {
        mailbox.post(.failed(problem.sentence, diagnostics: loaded.diagnostics))
      } else {
        mailbox.post(.snapshot(try engine.audit(loaded), reason))
      }
    } catch {
      mailbox.post(.failed("reading failed: \(error)", diagnostics: []))
    }
  }

  private func load(_ source: Source) throws -> LoadedCalendars {
    switch source {
    case .sample:
      watch.withLock { $0 = nil }
      return engine.sample()
    case .files(let paths):
      let discovery = CalendarFiles().discover(paths)
      watch.withLock { $0 = FileWatch(paths, discovery) }
      return try loader.load(discovery) { [mailbox] progress in mailbox.post(.progress(progress)) }
    }
  }

  /// The lines of a series where it was read from; nil where they are not there any more. Reads the file again, as
  /// nothing of it is kept.
  func source(of series: Series) -> String? {
    let (place, uids) = (series.source, Set(series.uids))
    guard !paths.isEmpty else {
      return SourceLines.text(of: Array(engine.sampleText.utf8), uids: uids, from: place.line)
    }
    let files = CalendarFiles()
    var text: String?
    for source in files.discover(paths.filter { !Path.isStream($0) }).sources where place.path.hasPrefix(source.path) {
      _ = files.read(source) { input in
        if input.path == place.path, text == nil {
          text = SourceLines.text(of: input.bytes, uids: uids, from: place.line)
        }
      }
    }
    return text
  }

  /// Looks at the files from time to time, on the reader's own queue: no key and no frame waits for a disk.
  private func lookAgain() {
    queue.asyncAfter(deadline: .now() + .milliseconds(FileWatch.intervalMilliseconds)) { [weak self] in
      guard let self else { return }
      if watch.withLock({ $0?.hasChanged() ?? false }) { reload() }
      lookAgain()
    }
  }
}
