import Foundation
import Testing

@testable import adjourn

@Suite("adjourn review")
struct ReviewCommandTests {
  private let program: Program
  private let calendar: String

  init() throws { (program, calendar) = try Program.beside(twoMeetings) }

  private func review(_ answers: String, _ more: String...) throws -> Program.Result {
    try program.run(["review", calendar, "--as-of", "2026-11-20"] + more, input: answers)
  }

  @Test func decisionsAreSavedAsTheyAreMade() throws {
    let result = try review("c\nk\n")
    #expect(result.code == 0)
    #expect(
      result.output.contains("1 of 2: Design hour\nevery Tue 10:00") || result.output.contains("1 of 2: Design hour"))
    #expect(result.output.contains("Design hour: convert. u takes it back."))
    #expect(result.output.hasSuffix("2 of 2 decided.\n"))
    let table = try program.run("audit", calendar, "--as-of", "2026-11-20").output
    #expect(table.contains("CONVERT") && table.contains("KEEP"))
  }

  @Test func theEndOfTheInputEndsItWell() throws {
    let result = try review("c")
    #expect(result.code == 0)
    #expect(result.output.hasSuffix("1 of 2 decided.\n"))
    #expect(try review("").output.contains("1 meeting to decide on"))
  }

  @Test func undoAsksAgain() throws {
    let result = try review("c\nu\nk\nq\n")
    #expect(result.output.components(separatedBy: "1 of 2: Design hour").count == 3)
    #expect(result.output.contains("Taken back: convert: Design hour."))
    #expect(result.output.contains("Design hour: keep."))
    #expect(try review("u\n", "--all").output.contains("Taken back: keep: Design hour."))
  }

  @Test func whatIsNoAnswerIsSaid() throws {
    let result = try review("x\u{1B}[2J\n9\n?\ni because it is so\nw\nq\n")
    #expect(result.output.contains("is no answer. ? lists the answers."))
    #expect(result.output.contains("There is no meeting 9."))
    #expect(result.output.contains("y  as suggested"))
    #expect(result.output.contains("note kept"))
    #expect(result.output.contains("what would change it") || result.output.contains("urgency"))
    #expect(!result.output.contains("\u{1B}"))
  }

  @Test func nothingMovesTheCursor() throws {
    let hostile = twoMeetings.replacing("Design hour", with: "Design \u{1B}]0;x\u{7}\u{202E}hour")
    let path = try program.file("hostile.ics", hostile)
    let result = try program.run("review", path, "--as-of", "2026-11-20", input: "c\n")
    let controls = result.output.unicodeScalars.filter { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E }
    #expect(controls.isEmpty)
  }

  @Test func aStateFolderThatCannotBeMadeIsToldEachTime() throws {
    let blocked = try program.file("blocked", "")
    let result = try program.run(
      ["review", calendar, "--as-of", "2026-11-20"], input: "c\n", environment: ["XDG_STATE_HOME": blocked])
    #expect(result.code == 74)
    #expect(result.complaints.contains("NOT saved"))
  }

  @Test func standardInputIsForTheAnswers() throws {
    #expect(try program.run("review", "-", input: twoMeetings).code == 64)
    #expect(try program.run("review").code == 64)
  }
}

private let twoMeetings = weeklyStatus.replacing(
  "END:VCALENDAR",
  with: """
    BEGIN:VEVENT
    UID:design@example.org
    DTSTART;TZID=Europe/Berlin:20260106T100000
    DURATION:PT2H
    RRULE:FREQ=WEEKLY
    SUMMARY:Design hour
    DESCRIPTION:We argue about the drafts until one is chosen.
    END:VEVENT
    END:VCALENDAR
    """)
