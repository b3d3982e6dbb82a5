import ArgumentParser
import Audit
import Dashboard
import Foundation
import ICalendar
import Store
import TerminalUI

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Puts a dashboard together for a terminal, or for a script of keys.
@MainActor
struct DashboardSetUp {
  let screen: ScreenOptions
  let reading: ReadingOptions

  func run(_ paths: [String], showsSample: Bool) throws {
    if let keys = screen.keys {
      try runScript(keys, paths, showsSample: showsSample)
    } else {
      try runTerminal(paths, showsSample: showsSample)
    }
  }

  /// Draws without a terminal and prints the last frame.
  private func runScript(_ keys: [Key], _ paths: [String], showsSample: Bool) throws {
    let device = ScriptedTerminal(size: screen.size, keys: keys)
    let runtime = try runtime(on: device, glyphs: reading.text.ascii ? .ascii : .unicode, inBackground: false)
    _ = runtime.run(opening: try openedAtStart(paths), sample: showsSample)
    guard let frame = device.lastFrame else { return }
    let isColored = screen.color.allowsColor(
      environment: ProcessInfo.processInfo.environment, isTerminal: Output.isTerminal())
    try Output.write(
      isColored ? frame.ansiText(colorMode: .full256, theme: configuration.theme().theme) : frame.plainText)
  }

  private func runTerminal(_ paths: [String], showsSample: Bool) throws {
    try checkGiven(paths)
    let device: CursesTerminal
    do {
      device = try CursesTerminal.start(terminalOptions)
    } catch {
      throw Failure(
        "\(error); adjourn audit PATH prints the same as text, adjourn review PATH asks in lines", .runFailed)
    }
    defer { device.stop() }
    let runtime = try runtime(
      on: device, glyphs: reading.text.ascii ? .ascii : device.glyphs, inBackground: true)
    let farewell = runtime.run(opening: try openedAtStart(paths), sample: showsSample)
    device.stop()
    try leave(farewell, after: runtime.endingSignal)
    if runtime.hasLosses { throw ExitCode.writeError }
    if let signal = runtime.endingSignal { throw ExitCode(signal == SIGINT ? 130 : 128 + signal) }
  }

  /// Leaves the summary in the shell; a signal may have come because there is no terminal left to write on.
  private func leave(_ farewell: [String], after signal: Int32?) throws {
    do {
      for line in farewell { try Output.write(line + "\n") }
    } catch {
      if signal == nil { throw error }
    }
  }

  /// Says in the shell what is not there, before the screen comes up with nothing to show.
  private func checkGiven(_ paths: [String]) throws {
    guard let problem = CalendarFiles().problemWithAll(paths) else { return }
    throw Failure(problem.sentence, ExitCode(problem.exitCode))
  }

  private var terminalOptions: CursesTerminal.Options {
    let environment = ProcessInfo.processInfo.environment
    let log = LogFile.path(environment: environment)
    let saved = reading.noHistory ? "" : "; what was saved before is still there"
    return CursesTerminal.Options(
      color: screen.color.allowsColor(environment: environment, isTerminal: true), mouse: !screen.noMouse,
      theme: configuration.theme().theme,
      logPath: log,
      crashMessage: "adjourn crashed\(saved)\(log.map { "; log: \($0)" } ?? "").\n")
  }

  private func runtime(on device: any TerminalDevice, glyphs: GlyphSet, inBackground: Bool) throws
    -> DashboardRuntime
  {
    let mailbox = try Mailbox()
    if let terminal = device as? CursesTerminal { terminal.wakeDescriptor = mailbox.writeDescriptor }
    let history = DecisionHistory.open(reading)
    let (keymap, keyMistakes) = configuration.keymap()
    let mistakes = configuration.theme().mistakes + keyMistakes
    let reader = BackgroundReader(
      engine: try AuditEngine(reading, alsoTelling: mistakes), loader: CalendarLoader(reading, tellsDiagnostics: false),
      mailbox: mailbox, runsInBackground: inBackground, decisions: history.watched)
    let state = DashboardState(
      setup: .init(token: RunToken.make(), keymap: keymap, mistake: mistakes.first.map(DiagnosticText.line)),
      size: device.size, now: SystemClock.now,
      keeping: reading.noHistory ? .noHistory : .kept, journal: history.journal,
      session: history.session.map(DashboardSession.init), glyphs: glyphs, usesMouse: !screen.noMouse)
    if let reason = history.unusable { mailbox.post(.persistFailed(reason.sentence)) }
    return DashboardRuntime(
      device: device, state: state, history: history, reader: reader,
      maker: BackgroundMaker(mailbox: mailbox, runsInBackground: inBackground),
      keeper: AuditKeeper(runsInBackground: inBackground), mailbox: mailbox,
      environment: ProcessInfo.processInfo.environment)
  }

  private var configuration: ConfigLoader { ConfigLoader(files: UserFiles(reading)) }

  /// What was given, else what was open last; nil where there is neither and the start screen shows.
  private func openedAtStart(_ paths: [String]) throws -> [String]? {
    if !paths.isEmpty { return paths }
    let remembered = DecisionHistory.open(reading).session?.calendars ?? []
    return remembered.isEmpty ? nil : remembered
  }
}
