import ArgumentParser
import ICalendar

/// `adjourn check`: what was read, repaired and skipped, and why.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Says what was read, repaired and skipped, by file and line.",
    discussion: "Example: adjourn check team/ --strict")

  @Argument(help: "Calendar files, folders, zips, or - for standard input.")
  var paths: [String]

  @Flag(help: "Leave with 65 where anything was repaired or skipped.")
  var strict = false

  @Flag(
    name: .customLong("jcal"),
    help: "Print everything the files hold as jCal (RFC 7265), one JSON document and line a file.")
  var printsJCal = false

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    if printsJCal { return try printJCal() }
    let loaded = try CalendarLoader(reading, tellsDiagnostics: false).load(paths)
    for document in loaded.documents {
      try Output.write(summary(document) + "\n")
      for diagnostic in document.diagnostics {
        try Output.write("  " + DiagnosticText.line(diagnostic) + "\n")
      }
    }
    try loaded.leaveWithProblems()
    let isClean = loaded.documents.allSatisfy { $0.diagnostics.allSatisfy { $0.severity == .note } }
    if strict && !isClean { throw ExitCode.badData }
  }

  /// Components of every kind, one file after the other; what was repaired goes to standard error.
  private func printJCal() throws {
    var isClean = true
    let files = CalendarFiles()
    let discovery = files.discover(paths)
    var problems = discovery.problems
    for source in discovery.sources {
      problems += try files.read(source) { input in
        let document = ComponentReader.read(input.bytes, path: input.path)
        try Output.write(JCal.json(document.components) + [UInt8(ascii: "\n")])
        for diagnostic in document.diagnostics where diagnostic.severity != .note {
          isClean = false
          if !reading.quiet { Output.complain(DiagnosticText.line(diagnostic)) }
        }
      }
    }
    for problem in problems { Output.complain("adjourn: \(problem.sentence)") }
    if let worst = problems.map(\.exitCode).max() { throw ExitCode(worst) }
    if strict && !isClean { throw ExitCode.badData }
  }

  private func summary(_ document: CalendarDocument) -> String {
    let events = document.events
    let recurring = events.count { !$0.recurrenceRules.isEmpty || !$0.recurrenceDates.isEmpty }
    let overrides = events.count { $0.recurrenceID != nil }
    let repaired = document.diagnostics.count { $0.severity == .warning }
    let skipped = document.diagnostics.count { $0.severity == .error }
    let zone = document.zone.map { ", zone \($0.name)" } ?? ""
    let undated = document.undated.isEmpty ? "" : ", \(document.undated.count) without a start"
    return
      "\(document.path): \(events.count) events (\(recurring) recurring, \(overrides) changed times)\(undated)\(zone), "
      + "\(repaired) repaired, \(skipped) skipped"
  }
}
