import ArgumentParser
import ICalendar

/// `adjourn check`: what was read, repaired and skipped, and why.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Says what was read, repaired and skipped, by file and line.",
    usage: "adjourn check [<options>] <paths> ...",
    discussion: """
      Example: adjourn check team/ --strict

      With --strict what RFC 5545 forbids counts as well: missing and doubled properties, values of the wrong form or \
      type, times and rules that contradict each other, zones without a definition. Line ends and lengths do not.
      """)

  @Argument(help: "Calendar files, folders, zips, or - for standard input.", completion: .file())
  var paths: [String]

  @Flag(help: "Leave with 65 where anything was repaired or skipped, or is forbidden by RFC 5545.")
  var strict = false

  @Flag(
    name: .customLong("jcal"),
    help: "Print everything the files hold as jCal (RFC 7265), one JSON document and line a file.")
  var printsJCal = false

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    if printsJCal { return try printJCal() }
    var loaded = LoadedCalendars()
    var isClean = true
    loaded.problems = try forEachCalendar { input in
      let document = CalendarReader.read(input.bytes, path: input.path)
      let forbidden = strict ? Conformance.findings(in: ComponentReader.read(input.bytes, path: input.path)) : []
      let report = CheckReport(document, findings: forbidden)
      isClean = isClean && report.isClean
      try reading.text.write(report.text)
      loaded.documents.append(document)
    }
    try loaded.leaveWithProblems()
    if strict && !isClean { throw ExitCode.badData }
  }

  /// Components of every kind, one file after the other; what was repaired goes to standard error.
  private func printJCal() throws {
    var isClean = true
    let problems = try forEachCalendar { input in
      isClean = try printJCal(of: ComponentReader.read(input.bytes, path: input.path)) && isClean
    }
    for problem in problems { Output.complain("adjourn: \(problem.sentence)") }
    if let worst = problems.map(\.exitCode).max(), worst > 0 { throw ExitCode(worst) }
    if strict && !isClean { throw ExitCode.badData }
  }

  /// One calendar after the other, in the order given; gives what could not be read.
  private func forEachCalendar(_ body: (CalendarInput) throws -> Void) throws -> [InputProblem] {
    let files = CalendarFiles()
    let discovery = files.discover(paths)
    return try discovery.problems + discovery.sources.flatMap { try files.read($0, each: body) }
  }

  /// Whether nothing in the document had to be repaired.
  private func printJCal(of document: ComponentDocument) throws -> Bool {
    let written = JCal.json(document)
    try Output.write(written.json + [UInt8(ascii: "\n")])
    let repaired = (document.diagnostics + written.diagnostics).filter { $0.severity != .note }
    let forbidden = strict ? Conformance.findings(in: document) : []
    if !reading.quiet {
      for diagnostic in repaired { Output.complain(DiagnosticText.line(diagnostic)) }
      for finding in forbidden { Output.complain(DiagnosticText.line(finding, word: CheckReport.forbiddenWord)) }
    }
    return repaired.isEmpty && forbidden.isEmpty
  }
}
