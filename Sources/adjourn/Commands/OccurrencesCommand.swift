import ArgumentParser
import ICalendar
import Reports

/// `adjourn occurrences`: every instance between two days.
struct OccurrencesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "occurrences", abstract: "Lists every occurrence between two days.",
    discussion: "Example: adjourn occurrences ana.ics --from 2026-01-01 --to 2026-12-31 --format csv")

  @Argument(help: "Calendar files, folders, zips, or - for standard input.", completion: .file())
  var paths: [String]

  @Option(
    help: ArgumentHelp("First day, from 00:00 on.", valueName: "date"),
    transform: CivilDate.init(argument:))
  var from: CivilDate

  @Option(
    help: ArgumentHelp("Last day, to 24:00.", valueName: "date"),
    transform: CivilDate.init(argument:))
  var to: CivilDate

  @Option(help: "text, json, ndjson or csv.")
  var format = OccurrenceList.Format.text

  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    if to < from { throw ValidationError("--to \(to) lies before --from \(from)") }
  }

  func run() throws {
    let loaded = try CalendarLoader(reading).load(paths)
    let zone = reading.zone(for: loaded.documents)
    let list = OccurrenceList(
      loaded.documents, from: zone.instant(of: CivilDateTime(from)),
      to: zone.instant(of: CivilDateTime(to.adding(days: 1))), zone: zone)
    let isForPeople = format == .text
    try list.write(format) { try Output.write(isForPeople ? reading.text.shown($0) : $0) }
    if !reading.quiet { list.diagnostics.forEach { Output.complain(DiagnosticText.line($0)) } }
    try loaded.leaveWithProblems()
  }
}

extension OccurrenceList.Format: ExpressibleByArgument {}
