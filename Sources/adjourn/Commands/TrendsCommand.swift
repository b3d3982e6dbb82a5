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

  @Argument(help: "Calendar files, folders, zips, or - for standard input.")
  var paths: [String]

  @Option(help: "text, json or csv.")
  var format = TrendReport.Format.text

  @Flag(name: [.long, .customLong("plain")], help: "Bars of ASCII characters.")
  var ascii = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let audited = try AuditedPaths(paths, reading, weeks: max(52, reading.weeks))
    let trend = Trend(audited.snapshot, audited.journal)
    let comparison = HistoryComparison(audited.snapshot, audited.journal, past: audited.history.pastAudits)
    try output.write(
      TrendReport(audited.snapshot, trend: trend, comparison: comparison).text(format, plain: ascii))
    try audited.loaded.leaveWithProblems()
  }
}

extension TrendReport.Format: ExpressibleByArgument {}
