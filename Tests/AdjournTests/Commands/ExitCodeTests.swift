import Foundation
import Testing

@Suite("Exit codes and sentences")
struct ExitCodeTests {
  @Test func aReadableCalendarIsZero() throws {
    let program = try Program()
    let path = try program.file("ana.ics", weeklyStatus)
    for command in ["audit", "check"] {
      let result = try program.run(command, path)
      #expect(result.code == 0)
      #expect(result.complaints.isEmpty)
    }
  }

  @Test func whatIsMissingIs66AndTheRestIsStillRead() throws {
    let program = try Program()
    let path = try program.file("ana.ics", weeklyStatus)
    let result = try program.run("audit", path, "nowhere.ics")
    #expect(result.code == 66)
    #expect(result.output.contains("Weekly status"))
    #expect(result.complaints.contains("nowhere.ics"))
  }

  @Test(arguments: [
    ("page.ics", "<!DOCTYPE html><html><body>Sign in <input type=\"password\"></body></html>", "web page"),
    ("list.csv", "Subject,Start Date,End Date\nSync,1/2/2026,1/2/2026\n", "CSV"), ("nothing.ics", "", "empty"),
    ("raw.ics", "\u{1}\u{2}\u{0}\u{3}binary", "binary"),
    ("none.ics", "BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n", "no event"),
  ])
  func whatIsNoCalendarIs65WithOneSentence(_ name: String, _ text: String, _ word: String) throws {
    let program = try Program()
    let path = try program.file(name, text)
    let result = try program.run("audit", path)
    #expect(result.code == 65)
    #expect(result.complaints.split(separator: "\n").count == 1)
    #expect(result.complaints.lowercased().contains(word.lowercased()), "\(result.complaints)")
  }

  @Test func strictRefusesWhatWasSkipped() throws {
    let program = try Program()
    let broken = weeklyStatus.replacing("RRULE:FREQ=WEEKLY", with: "RRULE:FREQ=SOMETIMES")
    let path = try program.file("ana.ics", broken)
    #expect(try program.run("check", path).code == 0)
    let strict = try program.run("check", path, "--strict")
    #expect(strict.code == 65)
    #expect(strict.output.contains("ana.ics:10"))
    #expect(strict.output.contains("1 skipped"))
  }

  @Test(arguments: [
    (["audit", "--format", "yaml", "x.ics"], "yaml"), (["audit", "--as-of", "soon", "x.ics"], "soon"),
    (["audit", "--weeks", "0", "x.ics"], "--weeks"), (["audit", "--zone", "Mars/Base", "x.ics"], "Mars/Base"),
    (["audit", "--work", "17-9", "x.ics"], "--work"), (["occurrences", "x.ics"], "--from"),
    (["open", "--size", "big"], "big"), (["decide", "abc", "convert"], "abc"),
    (["config", "check", "--config", "nowhere"], "'nowhere' is no folder"),
    (["templates", "check", "--config", "nowhere"], "'nowhere' is no folder"),
    (["document", "Weekly status"], "adjourn document \"Weekly status\" PATH"),
  ])
  func mistakesOfTheCommandLineAre64(_ arguments: [String], _ word: String) throws {
    let program = try Program()
    let result = try program.run(arguments)
    #expect(result.code == 64)
    #expect(result.complaints.contains(word), "\(result.complaints)")
  }

  @Test func aMeetingBehindItsCalendarIsToldToGoFirst() throws {
    let program = try Program()
    let path = try program.file("ana.ics", weeklyStatus)
    let result = try program.run("explain", path, "Weekly status")
    #expect(result.code == 64 && result.complaints.contains("adjourn explain \"Weekly status\" \(path)"))
  }

  @Test func aMistypedCommandIsSuggested() throws {
    let result = try Program().run("audti")
    #expect(result.code == 64)
    #expect(result.complaints.contains("no command 'audti'; did you mean audit?"))
  }

  @Test func withoutACalendarOrATerminalTheSampleIsAudited() throws {
    let program = try Program()
    let result = try program.run()
    #expect(result.code == 0)
    #expect(result.output.contains("Platform weekly status"))
    #expect(!FileManager.default.fileExists(atPath: program.state.path))
  }

  @Test func standardInputIsACalendarToo() throws {
    let result = try Program().run("audit", "-", input: weeklyStatus)
    #expect(result.code == 0)
    #expect(result.output.contains("Weekly status"))
  }
}
