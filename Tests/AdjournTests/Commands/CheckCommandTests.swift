import Foundation
import Testing

@Suite("adjourn check")
struct CheckCommandTests {
  private static let sound = """
    BEGIN:VCALENDAR
    PRODID:-//Example//EN
    VERSION:2.0
    BEGIN:VEVENT
    UID:status@example.org
    DTSTAMP:20261110T080000Z
    DTSTART:20260105T100000Z
    DURATION:PT1H
    RRULE:FREQ=WEEKLY;BYDAY=MO
    SUMMARY:Weekly status
    END:VEVENT
    END:VCALENDAR

    """

  @Test func strictTakesASoundFile() throws {
    let program = try Program()
    let result = try program.run("check", program.file("good.ics", Self.sound), "--strict")
    #expect(result.code == 0)
    #expect(
      result.output
        == "\(program.folder.path)/good.ics: 1 event (1 recurring, 0 changed times), 0 repaired, 0 skipped\n")
  }

  @Test func strictRefusesWhatIsForbiddenAndOthersDoNotHearOfIt() throws {
    let program = try Program()
    let path = try program.file("bare.ics", Self.sound.replacing("PRODID:-//Example//EN\n", with: ""))
    let result = try program.run("check", path)
    #expect(result.code == 0)
    #expect(!result.output.contains("PRODID"))
    let strict = try program.run("check", path, "--strict")
    #expect(strict.code == 65)
    #expect(strict.output.contains("0 skipped, 1 forbidden\n"))
    #expect(strict.output.contains("bare.ics:1: forbidden: PRODID: The VCALENDAR must have one (3.6).\n"))
  }

  @Test func jCalIsOneDocumentALine() throws {
    let program = try Program()
    let todo = "BEGIN:VTODO\nSUMMARY:a\\, \u{1B}b\nEND:VTODO\n"
    let paths = [try program.file("a.ics", Self.sound), try program.file("b.ics", todo)]
    let result = try program.run(["check", "--jcal"] + paths)
    #expect(result.code == 0)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix(#"["vcalendar",[["prodid",{},"text","-//Example//EN"],"#))
    #expect(lines[1] == ##"["vtodo",[["summary",{},"text","a, \u001bb"]],[]]"##)
  }

  @Test func jCalSaysOnStandardErrorWhatWasRepaired() throws {
    let program = try Program()
    let path = try program.file("a.ics", "BEGIN:VTODO\nPRIORITY:high\nEND:VEVENT\n")
    let result = try program.run("check", "--jcal", path)
    #expect(result.code == 0)
    #expect(result.output == #"["vtodo",[["priority",{},"integer",0]],[]]"# + "\n")
    #expect(result.complaints.contains("a.ics:2: repaired: PRIORITY: “high” is no INTEGER; jCal says 0."))
    #expect(try program.run("check", "--jcal", "--strict", path).code == 65)
    #expect(try program.run("check", "--jcal", "-q", path).complaints.isEmpty)
  }

  @Test func jCalNamesWhatCannotBeRead() throws {
    let program = try Program()
    let result = try program.run("check", "--jcal", "nowhere.ics", try program.file("a.ics", Self.sound))
    #expect(result.code == 66)
    #expect(result.output.hasPrefix("[\"vcalendar\""))
  }
}
