import ArgumentParser
import Audit
import Dashboard
import Foundation
import ICalendar
import TerminalUI

/// `adjourn [open] PATH…`: the dashboard.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Opens the dashboard (the default).",
    discussion: """
      Examples:
        adjourn open ana.ics
        adjourn open --keys "jj<enter>" --size 100x30 ana.ics   drawn as text

      Without PATH it opens what was open last, or shows the calendar files it finds. Where standard output is no \
      terminal it prints the audit as text.
      """)

  @Argument(help: "Calendar files, folders, zips, or - for standard input.", completion: .file())
  var paths: [String] = []

  @OptionGroup var screen: ScreenOptions
  @OptionGroup var reading: ReadingOptions

  func run() throws {
    try CommandSuggestion.check(paths, commands: Adjourn.configuration.subcommands)
    try Self.open(paths, showsSample: false, screen, reading)
  }

  /// Shows the dashboard on a terminal or a script, or prints the audit where there is neither.
  static func open(
    _ paths: [String], showsSample: Bool, _ screen: ScreenOptions, _ reading: ReadingOptions
  ) throws {
    if screen.keys == nil && (screen.noInput || !Output.isTerminal()) {
      try printAudit(paths, showsSample: showsSample, reading)
    } else {
      try MainActor.assumeIsolated {
        try DashboardSetUp(screen: screen, reading: reading).run(paths, showsSample: showsSample)
      }
    }
  }

  private static func printAudit(_ paths: [String], showsSample: Bool, _ reading: ReadingOptions) throws {
    let remembered = showsSample ? [] : DecisionHistory.open(reading).session?.calendars ?? []
    let opened = paths.isEmpty ? remembered : paths
    guard !opened.isEmpty else {
      if !reading.quiet {
        Output.complain("No calendar given: this is the audit of the sample calendar. adjourn PATH audits your own.")
      }
      var reading = reading
      reading.noHistory = true
      let engine = try AuditEngine(reading)
      return try AuditCommand.printTable(engine.sample(), reading, by: engine)
    }
    let engine = try AuditEngine(reading)
    let loaded = try CalendarLoader(reading, scope: engine.scope).load(opened)
    try loaded.leaveIfEmpty()
    try AuditCommand.printTable(loaded, reading, by: engine)
    try loaded.leaveWithProblems()
  }
}
