import ArgumentParser
import Audit
import Reports

extension PlanCommand {
  /// `adjourn plan ics`: the plan as a calendar file.
  struct Calendar: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "ics", abstract: "Writes the decisions as a calendar to import.",
      discussion: """
        Example: adjourn plan ics ana.ics -o plan.ics
        It holds what stays live with exact exceptions, when written updates are due, the ends of trials, and the focus \
        time that becomes free, for the next 52 weeks. Import it where you like; your own calendar is not changed.
        """)

    @Argument(help: "Calendar files, folders, zips, or - for standard input.", completion: .file())
    var paths: [String]

    @Flag(help: "Plan the suggested change, too, where nothing is decided yet.")
    var suggested = false

    @OptionGroup var output: OutputOptions
    @OptionGroup var reading: ReadingOptions

    func run() throws {
      let (norms, mistakes) = ConfigLoader(files: UserFiles(reading)).norms()
      if !reading.quiet { mistakes.forEach { Output.complain(DiagnosticText.line($0)) } }
      let audited = try AuditedCalendars(paths, reading)
      let timetable = PlanTimetable(audited.snapshot, audited.journal, suggestions: suggested, norms: norms)
      if timetable.entries.isEmpty {
        Output.complain("Nothing is decided that changes a meeting; --suggested plans what is suggested.")
      }
      try output.write(PlanCalendar(timetable, stamp: SystemClock.now).text(), quietly: reading.quiet)
      try audited.loaded.leaveWithProblems()
    }
  }
}
