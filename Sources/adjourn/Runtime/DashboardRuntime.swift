import Audit
import Dashboard
import ICalendar
import Reports
import Store
import TerminalUI

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The loop: keys and messages in, effects done, frames out. The only consumer of messages, on the main actor.
@MainActor
final class DashboardRuntime {
  let device: any TerminalDevice
  private let mailbox: Mailbox
  let reader: BackgroundReader
  private let maker: BackgroundMaker
  let keeper: AuditKeeper
  let clipboard: Clipboard
  let programs: UserPrograms
  private(set) var state: DashboardState
  private(set) var history: DecisionHistory
  /// Set when the loop shall end: what to print behind the screen.
  private var farewell: [String]?
  private var isStale = true
  /// Something was asked for that is there in a moment, mostly.
  private var awaitsAnswer = false
  /// The terminal had gone away when it was last looked at.
  private var wasGone = false
  private var isSample = false

  init(
    device: any TerminalDevice, state: DashboardState, history: DecisionHistory, reader: BackgroundReader,
    maker: BackgroundMaker, keeper: AuditKeeper, mailbox: Mailbox, environment: [String: String]
  ) {
    self.device = device
    self.state = state
    self.history = history
    self.reader = reader
    self.maker = maker
    self.keeper = keeper
    self.mailbox = mailbox
    clipboard = Clipboard(environment: environment)
    programs = UserPrograms(environment: environment)
  }

  /// Runs until the user leaves or a signal asks to; gives the lines to print then.
  func run(opening paths: [String]?, sample: Bool) -> [String] {
    if sample { apply(.command(.sample)) } else if let paths { perform(.open(paths)) } else { listFiles() }
    while farewell == nil {
      drain()
      giveAnswersAMoment()
      draw()
      if farewell == nil, !wait() { break }
    }
    keeper.finish()
    return farewell ?? []
  }

  /// Whether the last decisions could not be kept.
  var hasLosses: Bool { state.unsavedReason != nil && state.keeping == .kept }

  /// The signal that ended the loop; nil where the user left.
  private(set) var endingSignal: Int32?

  private func drain() {
    takeMessages()
    while farewell == nil, let key = device.nextKey() {
      apply(.tick(SystemClock.now))
      apply(.key(key))
      // Without threads of their own reader and maker answer at once, before the next key of a script.
      takeMessages()
    }
  }

  /// Takes what has come, and what is asked for and answered on that.
  private func takeMessages() {
    while case let messages = mailbox.take(), !messages.isEmpty {
      for message in messages { receive(message) }
    }
  }

  /// Most answers are there in a moment: a frame without them would only flicker. What takes longer is drawn when it
  /// comes.
  private func giveAnswersAMoment() {
    guard awaitsAnswer else { return }
    awaitsAnswer = false
    var source = pollfd(fd: mailbox.readDescriptor, events: Int16(POLLIN), revents: 0)
    if poll(&source, 1, Self.momentMilliseconds) > 0 { takeMessages() }
  }

  /// Short enough that a key is still answered at once.
  private static let momentMilliseconds: Int32 = 2

  /// Takes a message of the background: an audit is first brought up to what the user has said meanwhile.
  private func receive(_ message: Message) {
    guard case .arrived(var arrival, let reason) = message else {
      apply(message)
      if case .failed = message, state.snapshot == nil { listFiles() }
      return
    }
    history.learn(from: arrival.snapshot)
    keeper.keep(arrival.snapshot, in: history)
    let told = state.journal.records.filter { $0.value.overrides != .none }
    if !told.isEmpty {
      let series = arrival.snapshot.series.filter { told[$0.id] != nil }
      arrival.take(judgedAnew: judged(series, of: arrival.snapshot))
    }
    let change = reason == .opened ? history.carryOver(to: arrival.snapshot) : nil
    apply(.arrived(arrival, reason))
    if let change { carryOver(change) }
  }

  private func carryOver(_ change: DecisionJournal.Change) {
    var journal = state.journal
    let step = journal.apply(change)
    apply(.journal(journal))
    perform(.persist(step))
    perform(.rejudge(change.edits.filter { $0.after.overrides != .none }.map(\.series)))
    apply(.notice(Notice(.done, change.title, aside: "u undo")))
  }

  func apply(_ message: Message) {
    isStale = true
    for effect in state.apply(message) { perform(effect) }
  }

  private func draw() {
    guard isStale else { return }
    isStale = false
    device.present(DashboardView.draw(state, size: device.size))
  }

  /// Waits for a key, a message or a signal; false where a script has ended.
  private func wait() -> Bool {
    if let signal = device.pendingSignal {
      endingSignal = signal
      apply(.command(.quitNow))
      return false
    }
    guard let keys = device.fileDescriptor else { return false }
    var sources = [
      pollfd(fd: keys, events: Int16(POLLIN), revents: 0),
      pollfd(fd: mailbox.readDescriptor, events: Int16(POLLIN), revents: 0),
    ]
    if poll(&sources, nfds_t(sources.count), patience) == 0 { apply(.tick(SystemClock.now)) }
    // The terminal went away without a signal: leave as after a hang-up. Keys typed before are read first; that poll goes
    // on offering something to read then means nothing.
    let isGone = sources[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0
    defer { wasGone = isGone }
    if isGone, wasGone || sources[0].revents & Int16(POLLIN) == 0 {
      endingSignal = SIGHUP
      apply(.command(.quitNow))
      return false
    }
    return true
  }

  /// Milliseconds until the clock has something new to show, -1 where only a key or a message can.
  private var patience: Int32 {
    guard let next = state.nextTick else { return -1 }
    return Int32(min(3_600, max(0, next.seconds - SystemClock.now.seconds)) * 1_000 + 20)
  }

  /// Leaves the open calendars; decisions on sample data go with them.
  private func close() {
    reader.close()
    if isSample {
      isSample = false
      history = history.reopened()
      apply(.journal(history.journal))
    }
    listFiles()
  }

  private func listFiles() { apply(.startListing(StartFiles.found())) }

  private func perform(_ effect: Effect) {
    switch effect {
    case .persist(let step): persist(step)
    case .readDecisions: readDecisions()
    case .rejudge(let ids): rejudge(ids)
    case .reload: reader.reload()
    case .open(let paths): reader.open(paths)
    case .openSample:
      isSample = true
      history.stopKeeping()
      reader.openSample()
    case .saveSession(let session): save(session)
    case .setMouse(let isOn): (device as? CursesTerminal)?.setMouse(isOn)
    case .stopReading: reader.stopReading()
    case .recount(let said): reader.recount(said)
    case .close: close()
    case .setTheme(let theme): (device as? CursesTerminal)?.setTheme(theme)
    case .copy(let text, let what): copy(text, what: what)
    case .edit(let text, let name): edit(text, name: name)
    case .page(let text, let title): page(text, title: title)
    case .showSource(let id): showSource(id)
    case .workOut(let audit):
      guard let source = textSource else { return }
      maker.workOut(state.table, audit: audit, from: source)
      awaitsAnswer = true
    case .render(let request, let edition):
      guard let source = textSource else { return }
      maker.make(request, edition: edition, columns: state.reportColumns, from: source)
      awaitsAnswer = true
    case .write(let files, let overwriting): write(files, overwriting: overwriting)
    case .readTrends:
      reader.readTrends(state.journal, past: pastAudits)
    case .redraw: device.redraw()
    case .suspend: raise(SIGTSTP)
    case .quit(let summary): farewell = summary
    }
  }

  private func persist(_ step: DecisionJournal.Step) {
    do {
      let isFirst = !history.isOnDisk
      try history.keep(step)
      // The first decision makes the store: what it was made about is kept with it.
      if isFirst, let snapshot = state.snapshot { keeper.keep(snapshot, in: history) }
      apply(.persisted)
    } catch {
      apply(.persistFailed(error.sentence))
    }
  }

  private func readDecisions() {
    guard let journal = history.changedElsewhere(), journal != state.journal else { return }
    apply(.journal(journal, fromElsewhere: true))
  }

  private func rejudge(_ ids: [SeriesID]) {
    let series = judgedAnew(ids)
    if !series.isEmpty { apply(.judged(series)) }
  }

  /// A function of its own, so that nobody else holds the audit when the state changes some of its many series.
  private func judgedAnew(_ ids: [SeriesID]) -> [Series] {
    state.snapshot.map { judged(ids.compactMap { state.series($0) }, of: $0) } ?? []
  }

  /// Series of an audit judged anew by what the user set by hand: without all the others, which are many.
  private func judged(_ series: [Series], of snapshot: AuditSnapshot) -> [Series] {
    guard !series.isEmpty else { return [] }
    var few = snapshot
    few.series = series
    do {
      return try reader.engine.rejudged(few, Set(series.map(\.id)), records: state.journal.records).series
    } catch {
      apply(.failed("the rules cannot be used: \(error)", diagnostics: []))
      return []
    }
  }

  /// Losing where a session stood loses no decision, so a failure here is not worth a sentence.
  private func save(_ session: DashboardSession) {
    guard !reader.paths.isEmpty, !reader.paths.contains(where: Path.isStream) else { return }
    try? history.keep(session.stored(calendars: reader.paths))
  }
}
