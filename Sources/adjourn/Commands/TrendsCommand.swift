import ArgumentParser
import Audit
import Reports

/// `adjourn trends`: the past year, and what came of the decisions.
struct TrendsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trends", abstract: "Shows hours per week over the past year, and what came of decisions.",
    discussion: """
      Examples:
        adjourn trends ana.ics                        a bar for each week, decisions marked on it
        adjourn trends ana.ics --format csv -o year.csv

      Give it a newer export of the calendars you decided about: it says what is gone, what came back, which new \
      meetings took the place of old ones, and how many hours are really free. --weeks N (52 or more) looks further back.
      """)

  @Argument(help: "Calendar files, folders, zips, or - for standard input.", completion: .file())
  var paths: [String]

  @Option(help: "text, json or csv.")
  var format = TrendReport.Format.text

  @OptionGroup var output: OutputOptions
  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let audited = try AuditedCalendars(paths, reading, weeks: max(52, reading.weeks))
    let text = audited.trends.text(format, plain: reading.text.ascii)
    try output.write(format == .text ? reading.text.shown(text) : text, quietly: reading.quiet)
    try audited.loaded.leaveWithProblems()
  }
}

extension TrendReport.Format: ExpressibleByArgument {}
