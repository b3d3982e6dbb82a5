import ArgumentParser
import ICalendar

/// `adjourn demo`: the dashboard on a sample calendar; where standard output is no terminal, its audit.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Opens a sample calendar to look around in.",
    discussion: """
      Decisions made there are not kept. --ics prints the sample calendar instead: adjourn demo --ics > sample.ics
      """)

  @Flag(help: "Print the sample calendar as an .ics file.")
  var ics = false

  @Flag(help: "Open the calendars of a team of six instead of one person's.")
  var team = false

  @OptionGroup var screen: ScreenOptions
  @OptionGroup var reading: ReadingOptions

  func run() throws {
    if ics {
      let today = reading.asOf ?? reading.zone(for: []).local(SystemClock.now).date
      try Output.write(SampleCalendar(today: today).text())
      return
    }
    var reading = reading
    reading.noHistory = true
    reading.sampleIsTeam = team
    try OpenCommand.open([], showsSample: true, screen, reading)
  }
}
