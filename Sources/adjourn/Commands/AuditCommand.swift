import ArgumentParser
import Audit
import Foundation
import Reports

/// `adjourn audit`: the verdicts as text or JSON.
struct AuditCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json, part }

  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Prints which meetings could become a document.",
    discussion: "Example: adjourn audit ana.ics --format json --as-of 2026-11-20")

  @Argument(help: "Calendar files, folders, zips, or - for standard input.")
  var paths: [String]

  @Flag(help: "List one-off meetings and entries that are no meetings too.")
  var all = false

  @Option(help: "text, json, or part for adjourn merge.")
  var format = Format.text

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    // First of all, as it loads the rules while the calendars are read.
    let engine = try AuditEngine(reading, scope: all ? .everything : .recurring)
    if format == .part { return try writePart(by: engine) }
    let loaded = try CalendarLoader(reading, scope: engine.scope).load(paths)
    try loaded.leaveIfEmpty()
    try Self.write(loaded, reading, by: engine, all: all, format: format)
    try loaded.leaveWithProblems()
  }

  /// Judges one calendar after the other, so that many fit into memory.
  private func writePart(by engine: AuditEngine) throws {
    let loaded = try PartWriting(reading, by: engine).write(paths) { try Output.write($0) }
    if !reading.quiet { engine.mistakes.forEach { Output.complain(DiagnosticText.line($0)) } }
    try loaded.leaveWithProblems()
  }

  /// Audits what was read and prints the result.
  static func write(
    _ loaded: LoadedCalendars, _ reading: ReadingOptions, by engine: AuditEngine, all: Bool, format: Format
  ) throws {
    var history = DecisionHistory.open(reading)
    history.complain()
    let snapshot = try engine.audit(loaded, records: history.journal.records)
    if !reading.quiet { engine.mistakes.forEach { Output.complain(DiagnosticText.line($0)) } }
    history.learn(from: snapshot)
    history.keep(snapshot)
    let journal = history.carriedOver(to: snapshot)
    switch format {
    case .text: try Output.write(AuditTable.text(snapshot, journal: journal, all: all))
    case .json:
      try AuditDocument(snapshot, journal: journal, all: all).write(workers: reading.workers) { try Output.write($0) }
    case .part: break
    }
  }
}
