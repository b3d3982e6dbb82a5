import ICalendar
import Testing

@testable import adjourn

@Suite struct LoadedCalendarsTests {
  private let empty = CalendarReader.read(Array(FolderOfFiles.calendar.utf8), path: "empty.ics")
  private let full = CalendarReader.read(Array(weeklyStatus.utf8), path: "status.ics")

  @Test func anyEventIsWorthShowing() {
    let loaded = LoadedCalendars(documents: [empty, full], problems: [.missing("gone.ics")])
    #expect(loaded.fatalProblem == nil)
    #expect(loaded.diagnostics.map(\.path) == ["gone.ics"])
    #expect(loaded.diagnostics.map(\.severity) == [.error])
  }

  @Test func withoutAnEventTheWorstProblemIsSaid() {
    let problems = [InputProblem.unusable("a.txt") { "\($0) is text." }, .missing("gone.ics")]
    let loaded = LoadedCalendars(documents: [empty], problems: problems)
    #expect(loaded.fatalProblem?.sentence == problems[1].sentence)
    #expect(loaded.fatalProblem?.exitCode.rawValue == problems[1].exitCode)
  }

  @Test func calendarWithoutEventsIsBadData() {
    let failure = LoadedCalendars(documents: [empty]).fatalProblem
    #expect(
      failure?.sentence
        == "empty.ics holds no event that can be used: export it again, or adjourn check empty.ics says why")
    #expect(failure?.exitCode.rawValue == 65)
  }

  @Test func nothingGivenIsNoProblem() {
    #expect(LoadedCalendars().fatalProblem == nil)
  }
}
