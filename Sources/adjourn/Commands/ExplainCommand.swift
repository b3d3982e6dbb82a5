import ArgumentParser
import Audit
import Foundation
import Reports

/// `adjourn explain`: the evidence for one series.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Shows everything that led to one meeting's verdict.",
    usage: "adjourn explain [<options>] <meeting> <paths> ...",
    discussion: "Example: adjourn explain \"Weekly status\" ana.ics")

  @Argument(help: "The meeting's id, its title, or a part of the title.")
  var meeting: String

  @Argument(help: "Calendar files, folders, zips, or - for standard input.", completion: .file())
  var paths: [String]

  @Flag(help: "Tell every fact, and why it counts as a meeting.")
  var all = false

  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    let isThere = FileManager.default.fileExists(atPath:)
    if let path = paths.first, isThere(meeting), !isThere(path), !Path.isStream(path) {
      throw ValidationError("the meeting comes first: adjourn explain \"\(path)\" \(meeting)")
    }
  }

  func run() throws {
    let engine = try AuditEngine(reading, scope: .everything)
    let loaded = try CalendarLoader(reading).load(paths)
    try loaded.leaveIfEmpty()
    let history = DecisionHistory.open(reading)
    history.complain()
    let snapshot = try engine.audit(loaded, records: history.journal.records)
    let journal = history.carriedOver(to: snapshot)
    let series = try SeriesSearch(snapshot).one(named: meeting)
    let exemplars = Exemplar.all(snapshot, journal, past: history.pastAudits)
    try reading.text.write(
      ExplainText.text(
        series, record: journal[series.id], snapshot: snapshot, agreement: Agreement(snapshot, journal),
        isWhole: all, model: Exemplar.model(for: series, among: exemplars)))
    try loaded.leaveWithProblems()
  }
}
