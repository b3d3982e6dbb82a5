import Audit
import Dashboard
import Dispatch
import ICalendar
import Synchronization

/// Reads and audits calendars off the main actor and posts what comes of it.
final class BackgroundReader: Sendable {
  let engine: AuditEngine
  private let loader: CalendarLoader
  private let mailbox: Mailbox
  /// False for scripts, which want each key's answer before the next key.
  private let runsInBackground: Bool
  private let source = Mutex(Source.files([]))
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
  }

  /// What was opened; empty for the sample.
  var paths: [String] {
    source.withLock { source in
      if case .files(let paths) = source { return paths }
      return []
    }
  }

  func open(_ paths: [String]) {
    source.withLock { $0 = .files(paths) }
    start(.opened)
  }

  func openSample() {
    source.withLock { $0 = .sample }
    start(.opened)
  }

  func reload() { start(.reloaded) }

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
      let documents = try documents(of: source)
      mailbox.post(.snapshot(engine.audit(documents), reason))
    } catch let failure as Failure {
      mailbox.post(.failed(failure.sentence, diagnostics: []))
    } catch {
      mailbox.post(.failed("reading failed: \(error)", diagnostics: []))
    }
  }

  private func documents(of source: Source) throws -> [CalendarDocument] {
    switch source {
    case .sample: return [engine.sample()]
    case .files(let paths):
      let loaded = try loader.load(paths) { [mailbox] progress in mailbox.post(.progress(progress)) }
      if let problem = loaded.fatalProblem { throw problem }
      return loaded.documents
    }
  }
}
