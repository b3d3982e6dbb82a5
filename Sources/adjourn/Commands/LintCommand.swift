import ArgumentParser
import Audit
import Reports

/// `adjourn lint`: a calendar held against the norms.
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Holds a calendar against your norms.",
    discussion: """
      Examples:
        adjourn lint ana.ics                     what is against the norms, by meeting
        adjourn lint team/ --fail-over 20        leaves with 3 where there are more findings than that

      The norms stand in norms.yaml: core hours, meeting-free days, limits of size and length, protected words. \
      adjourn lint --norms prints those in force.
      """)

  @Argument(help: "Calendar files, folders, zips, or - for standard input.", completion: .file())
  var paths: [String] = []

  @Option(help: ArgumentHelp("Leave with 3 where there are more findings than this.", valueName: "n"))
  var failOver: Int?

  @Flag(name: .customLong("norms"), help: "Print the norms in force and look at no calendar.")
  var printsNorms = false

  @Option(help: "text, json or csv.")
  var format = NormReport.Format.text

  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    if paths.isEmpty && !printsNorms { throw ValidationError("name a calendar: adjourn lint PATH…") }
  }

  func run() throws {
    let (norms, mistakes) = ConfigLoader(files: UserFiles(reading)).norms()
    if !reading.quiet { mistakes.forEach { Output.complain(DiagnosticText.line($0)) } }
    if printsNorms { return try reading.text.write(NormsText.text(norms)) }
    let audited = try AuditedCalendars(paths, reading, scope: .recurring)
    let findings = NormCheck(norms, audited.snapshot, audited.journal).findings
    let text = NormReport(findings, listed: audited.snapshot.listed.count).text(format)
    try Output.write(format == .text ? reading.text.shown(text) : text)
    try audited.loaded.leaveWithProblems()
    if let failOver, findings.count > failOver { throw ExitCode.thresholdExceeded }
  }
}

extension NormReport.Format: ExpressibleByArgument {}
