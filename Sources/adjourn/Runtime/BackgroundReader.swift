import Audit
import Dashboard
import Dispatch
import Foundation
import ICalendar
import Synchronization

/// Reads and audits calendars off the main actor, also anew when one or the user's configuration changes on disk, and
/// posts what comes of it.
final class BackgroundReader: Sendable {
  private let loader: CalendarLoader
  private let mailbox: Mailbox
  /// False for scripts, which want each key's answer before the next key.
  private let runsInBackground: Bool
  private let state: Mutex<State>
  private let queue = DispatchQueue(label: "adjourn.reader", qos: .userInitiated)

  private enum Source {
    case files([String])
    case sample
  }

  private struct State {
    var engine: AuditEngine
    /// nil while nothing is open.
    var source: Source?
    /// Counts what was asked for, so that an answer nobody waits for any more is not posted.
    var request = 0
    var isStopped = false
    /// What was posted last, for the next one to be compared with.
    var shown: AuditSnapshot?
    /// The audit of the past year; nil until it is asked for.
    var year: AuditSnapshot?
    /// Of what was read last; nil for the sample.
    var watch: FileWatch?
    var configuration: FileWatch
    /// Of the files that other running instances write their decisions to.
    var decisions: FileWatch
  }

  init(
    engine: AuditEngine, loader: CalendarLoader, mailbox: Mailbox, runsInBackground: Bool, decisions: [String] = []
  ) {
    self.loader = loader
    self.mailbox = mailbox
    self.runsInBackground = runsInBackground
    state = Mutex(
      State(engine: engine, configuration: FileWatch(engine.files.watched), decisions: FileWatch(decisions)))
    if runsInBackground { lookAgain(after: FileWatch.intervalMilliseconds) }
  }

  /// What audits now; another one after a change of configuration.
  var engine: AuditEngine { state.withLock(\.engine) }

  /// What was opened; empty for the sample.
  var paths: [String] {
    if case .files(let paths) = state.withLock(\.source) { return paths }
    return []
  }

  func open(_ paths: [String]) {
    let home = Directories(environment: ProcessInfo.processInfo.environment).home
    start(.files(paths.map { Path.expandingHome($0, home: home) }), .opened)
  }

  func openSample() { start(.sample, .opened) }

  /// Reads again; standard input can be read once only.
  func reload() {
    guard let source = state.withLock(\.source) else { return }
    guard !paths.contains(where: Path.isStream) else {
      mailbox.post(.notice(Notice(.hint, "standard input cannot be read again; open a file to follow its changes")))
      return
    }
    start(source, .reloaded)
  }

  /// Reads again by what the user says of whose calendar it is.
  func recount(_ said: WhoAndWhen) {
    state.withLock { $0.engine = $0.engine.recounted(said) }
    reload()
  }

  /// Has the reading under way end with what was read so far.
  func stopReading() { state.withLock { $0.isStopped = true } }

  /// Forgets what is open.
  func close() {
    state.withLock { state in
      state.request += 1
      (state.isStopped, state.source, state.watch, state.year, state.shown) = (true, nil, nil, nil, nil)
    }
  }

  private func start(_ source: Source, _ reason: SnapshotReason) {
    let request = state.withLock { state in
      state.request += 1
      (state.isStopped, state.source, state.year) = (false, source, nil)
      return state.request
    }
    if runsInBackground {
      queue.async { self.read(source, reason, request) }
    } else {
      read(source, reason, request)
    }
  }

  private func read(_ source: Source, _ reason: SnapshotReason, _ request: Int) {
    guard isAwaited(request) else { return }
    do {
      let loaded = try load(source)
      let isStopped = state.withLock(\.isStopped)
      if let problem = loaded.fatalProblem, isAwaited(request) {
        let sentence = isStopped ? "Stopped before an event was read" : problem.sentence
        return mailbox.post(.failed(sentence, diagnostics: loaded.diagnostics))
      }
      let snapshot = try engine.audit(loaded)
      let former = reason == .reloaded ? state.withLock(\.shown) : nil
      let arrival = AuditArrival(snapshot, since: former, at: SystemClock.now)
      guard isAwaited(request) else { return }
      state.withLock { $0.shown = snapshot }
      mailbox.post(.arrived(arrival, reason))
      if isStopped {
        mailbox.post(.notice(Notice(.hint, "Stopped: this is what was read so far", aside: "r reads all of it")))
      }
    } catch let failure as Failure {
      mailbox.post(.failed(failure.sentence, diagnostics: []))
    } catch {
      mailbox.post(.failed("reading failed: \(error)", diagnostics: []))
    }
  }

  private func isAwaited(_ request: Int) -> Bool { state.withLock { $0.request == request } }

  /// Works out the past year, which takes another reading of the calendars the first time.
  func readTrends(_ journal: DecisionJournal, past: @escaping @Sendable () -> [PastAudit]) {
    let answer = { @Sendable [self] in mailbox.post(.trends(trends(journal, past: past()))) }
    if runsInBackground { queue.async(execute: answer) } else { answer() }
  }

  private func trends(_ journal: DecisionJournal, past: [PastAudit]) -> Result<Trends, TrendsFailure> {
    do {
      guard let year = try year() else {
        return .failure(TrendsFailure("Standard input cannot be read again; open a file to see its past year."))
      }
      let told = Set(journal.records.filter { $0.value.overrides != .none }.keys)
      let snapshot = try engine.rejudged(year, told, records: journal.records)
      return .success(
        Trends(
          asOf: snapshot.asOf, trend: Trend(snapshot, journal),
          comparison: HistoryComparison(snapshot, journal, past: past)))
    } catch {
      return .failure(TrendsFailure("The past year cannot be read: \(error)"))
    }
  }

  private func year() throws -> AuditSnapshot? {
    let (known, request, source) = state.withLock { ($0.year, $0.request, $0.source) }
    if let known { return known }
    var engine = engine
    engine.scope = .everything
    engine.settings.weeksBack = max(52, engine.settings.weeksBack)
    let loaded: LoadedCalendars
    switch source {
    case .files(let paths) where !paths.contains(where: Path.isStream):
      loaded = try loader.load(CalendarFiles().discover(paths)) { _ in }
    case .sample: loaded = engine.sample()
    case .files, nil: return nil
    }
    let year = try engine.audit(loaded)
    state.withLock { if $0.request == request { $0.year = year } }
    return year
  }

  private func load(_ source: Source) throws -> LoadedCalendars {
    switch source {
    case .sample:
      state.withLock { $0.watch = nil }
      return engine.sample()
    case .files(let paths):
      let discovery = CalendarFiles().discover(paths)
      let watch = FileWatch(paths, discovery)
      state.withLock { $0.watch = watch }
      return try loader.load(discovery, isStopped: { state.withLock(\.isStopped) }) { [mailbox] progress in
        mailbox.post(.progress(progress))
      }
    }
  }
}

extension BackgroundReader {
  /// Looks at the files from time to time, on the reader's own queue: no key and no frame waits for a disk.
  private func lookAgain(after milliseconds: Int) {
    queue.asyncAfter(deadline: .now() + .milliseconds(milliseconds)) { [weak self] in
      guard let self else { return }
      let (calendars, configuration, decisions, isPending) = state.withLock { state in
        let calendars = state.watch?.hasChanged() ?? false
        let configuration = state.configuration.hasChanged()
        let decisions = state.decisions.hasChanged()
        let watches = [state.watch, state.configuration, state.decisions]
        return (calendars, configuration, decisions, watches.contains { $0?.isPending == true })
      }
      if decisions { mailbox.post(.storeTouched) }
      if configuration { takeConfiguration() }
      if calendars { reload() }
      lookAgain(after: isPending ? FileWatch.pendingMilliseconds : FileWatch.intervalMilliseconds)
    }
  }

  /// Takes the user's changed files over; where there is a mistake in them, what held before stays.
  private func takeConfiguration() {
    let files = engine.files
    state.withLock { $0.configuration = FileWatch(files.watched) }
    let (loader, rules) = (ConfigLoader(files: files), RuleLoading(files))
    let (theme, themeMistakes) = loader.theme()
    let (keymap, keyMistakes) = loader.keymap()
    let ruleMistakes = (try? rules.ruleBook().mistakes) ?? []
    if let mistake = (keyMistakes + themeMistakes + ruleMistakes).first {
      let text = "\(DiagnosticText.line(mistake)) What was set before stays."
      return mailbox.post(.notice(Notice(.alert, text)))
    }
    state.withLock { $0.engine = $0.engine.with(rules) }
    mailbox.post(.configured(keymap, theme))
    reload()
  }

  /// The lines of a series where it was read from; nil where they are not there any more. Reads the file again, as
  /// nothing of it is kept.
  func source(of series: Series) -> String? {
    let (place, uids) = (series.source, Set(series.uids))
    guard !paths.isEmpty else {
      return SourceLines.text(of: Array(engine.sampleText.utf8), uids: uids, from: place.line)
    }
    let files = CalendarFiles()
    let sources = files.discover(paths.filter { !Path.isStream($0) }).sources
    var text: String?
    for source in sources where place.path.hasPrefix(source.path) {
      _ = files.read(source) { input in
        guard input.path == place.path, text == nil else { return }
        text = SourceLines.text(of: input.bytes, uids: uids, from: place.line)
      }
    }
    return text
  }
}
