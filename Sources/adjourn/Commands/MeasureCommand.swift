import ArgumentParser
import Audit
import Foundation
import ICalendar

/// `adjourn measure`: how long loading the rules and judging took, as names and numbers that `benchmark judge` reads.
struct MeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure", abstract: "Prints how long rules took to load and every entry to be judged.",
    shouldDisplay: false)

  @Argument(help: "Calendar files, folders, zips, or - for standard input.", completion: .file())
  var paths: [String]

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let clock = ContinuousClock()
    let start = clock.now
    let book = try ConfigLoader(files: UserFiles(reading)).ruleBook().book
    let loading = start.duration(to: clock.now)

    let facts = try facts()
    let workers = ProcessInfo.processInfo.activeProcessorCount
    let begin = clock.now
    let judgements = facts.concurrentMap(workers: workers) { book.judge($0) }
    let judging = begin.duration(to: clock.now)

    let bytes = facts.reduce(0) { $0 + $1.title.utf8.count + $1.details.utf8.count }
    try Output.write(
      "load_s \(loading / .seconds(1)) judge_s \(judging / .seconds(1)) entries \(facts.count) text_bytes \(bytes) "
        + "facts \(judgements.reduce(0) { $0 + $1.evidence.count })\n")
  }

  /// What is judged, found by an audit that judges by no rules, so that the first judging is the one measured.
  private func facts() throws -> [MeetingFacts] {
    let documents = try CalendarLoader(reading).load(paths).documents
    let rules = RuleBook(rules: RuleFile(rules: []), lexicons: [:])
    let auditor = Auditor(rules: rules, settings: try reading.settings(), scope: .everything)
    let zone = reading.auditZone(for: documents)
    let today = reading.asOf ?? zone.local(SystemClock.now).date
    return auditor.audit(documents.map { Auditor.Source($0) }, asOf: AuditDay(today), zone: zone).series.map(\.facts)
  }
}
