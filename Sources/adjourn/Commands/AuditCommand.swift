import ArgumentParser
import Audit
import Foundation
import Reports

/// `adjourn audit`: the verdicts as text, as data, or as a report to hand on.
struct AuditCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json, ndjson, csv, markdown, html, part }

  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Prints which meetings could become a document.",
    discussion: """
      Examples:
        adjourn audit ana.ics --format json --as-of 2026-11-20
        adjourn audit team/ --format html -o report.html --redact names
      """)

  @Argument(help: "Calendar files, folders, zips, or - for standard input.", completion: .file())
  var paths: [String]

  @Flag(help: "List one-off meetings and entries that are no meetings too (text, json, ndjson, csv).")
  var all = false

  @Option(help: "text, json, ndjson, csv, markdown, html, or part for adjourn merge.")
  var format = Format.text

  @Option(help: "Hide titles, names or both, and everything that could hold them.")
  var redact: Redaction?

  @OptionGroup var output: OutputOptions
  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    guard format == .part, !output.isScreen || redact != nil else { return }
    throw ValidationError("a part goes to standard output, whole: adjourn audit PATH --format part > ana.part")
  }

  func run() throws {
    // First of all, as it loads the rules while the calendars are read.
    let engine = try AuditEngine(reading, scope: all ? .everything : .recurring)
    guard let whole = AuditText.Format(rawValue: format.rawValue) else { return try writePart(by: engine) }
    let loaded = try CalendarLoader(reading, scope: engine.scope).load(paths)
    try loaded.leaveIfEmpty()
    try write(loaded, as: whole, by: engine)
    try loaded.leaveWithProblems()
  }

  /// Judges one calendar after the other, so that many fit into memory.
  private func writePart(by engine: AuditEngine) throws {
    let loaded = try PartWriting(reading, by: engine).write(paths) { try Output.write($0) }
    if !reading.quiet { engine.mistakes.forEach { Output.complain(DiagnosticText.line($0)) } }
    try loaded.leaveWithProblems()
  }

  private func write(_ loaded: LoadedCalendars, as format: AuditText.Format, by engine: AuditEngine) throws {
    let history = DecisionHistory.open(reading)
    let texts = try SeriesTexts(format, all: all, isRedacted: redact != nil, history)
    let audited = try AuditedCalendars(loaded, reading, by: engine, history, keeping: texts.keep).kept()
    let text = AuditText(
      audited.snapshot.redacted(redact), journal: audited.journal, all: all, year: try year(after: audited, format))
    let templates = { () -> TemplateSet in
      let set = engine.templates.set(.english)
      if !reading.quiet { set.mistakes.forEach { Output.complain(DiagnosticText.line($0)) } }
      return set
    }
    guard !output.isScreen else {
      let isForPeople = format == .text || format == .markdown
      return try text.write(format, templates, isRedacted: redact != nil, kept: texts) { bytes in
        guard isForPeople && reading.text.ascii else { return try Output.write(bytes) }
        try reading.text.write(String(decoding: bytes, as: UTF8.self))
      }
    }
    // Formats that come in pieces are gathered, so that a file is there whole or not at all.
    var bytes: [UInt8] = []
    try text.write(format, templates, isRedacted: redact != nil, kept: texts) { bytes += $0 }
    try output.write(String(decoding: bytes, as: UTF8.self), quietly: reading.quiet)
  }

  /// The past year for a report, where something was decided; it takes another reading that looks back so far.
  private func year(after audited: AuditedCalendars, _ format: AuditText.Format) throws -> TrendReport? {
    guard [.markdown, .html].contains(format), !paths.contains(where: Path.isStream),
      audited.snapshot.series.contains(where: { audited.journal.records[$0.id]?.decision != nil })
    else { return nil }
    var again = reading
    // What is wrong in the files has been said.
    again.quiet = true
    return try AuditedCalendars(paths, again, weeks: max(52, reading.weeks)).trends
  }

  /// Audits what was read and prints the table.
  static func printTable(_ loaded: LoadedCalendars, _ reading: ReadingOptions, by engine: AuditEngine) throws {
    let audited = try AuditedCalendars(loaded, reading, by: engine).kept()
    try reading.text.write(AuditTable.text(audited.snapshot, journal: audited.journal, all: false))
  }
}

extension Redaction: ExpressibleByArgument {}
