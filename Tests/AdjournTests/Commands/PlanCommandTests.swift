import Foundation
import Testing

@Suite struct PlanCommandTests {
  private let program: Program
  private let calendar: String

  init() throws { (program, calendar) = try Program.beside(weeklyStatus) }

  private func decided() throws -> String {
    let audit = try program.run("audit", calendar, "--as-of", "2026-11-20", "--format", "json").output
    let id = try #require(audit.firstMatch(of: /"id" : "([a-z0-9]+)"/)).1
    #expect(try program.run("decide", String(id), "convert").code == 0)
    return String(id)
  }

  @Test func aPlanGoesFromOnePersonToAnother() throws {
    let id = try decided()
    let file = program.folder.appendingPathComponent("ana.jsonl").path
    #expect(try program.run("plan", "export", calendar, "--as-of", "2026-11-20", "-o", file).code == 0)
    let ben = try Program()
    let dry = try ben.run("plan", "import", file, "-n")
    #expect(dry.output.contains("1 of 1 would be taken over"))
    #expect(!FileManager.default.fileExists(atPath: ben.state.path))
    let taken = try ben.run("plan", "import", file)
    #expect(taken.output == "\(id)  convert  Weekly status\n1 of 1 taken over\n")
    #expect(try ben.run("plan", "show").output.contains("CONVERT   \(id)"))
    #expect(try ben.run("decide", id, "keep").code == 0)
    #expect(try ben.run("plan", "import", file).output.contains("yours is keep, theirs convert: left as it is"))
    #expect(try ben.run("plan", "import", file, "--replace").output.contains("1 of 1 taken over"))
  }

  @Test func aCalendarIsNeverWrittenOverUntold() throws {
    _ = try decided()
    let file = try program.file("plan.ics", "mine")
    let refused = try program.run("plan", "ics", calendar, "--as-of", "2026-11-20", "-o", file)
    #expect(refused.code == 73 && refused.complaints.contains("--force"))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "mine")
    #expect(try program.run("plan", "ics", calendar, "--as-of", "2026-11-20", "-o", file, "--force").code == 0)
    let checked = try program.run("check", "--strict", file)
    #expect(checked.code == 0, "\(checked.output)")
    #expect(checked.output.contains("0 repaired, 0 skipped"))
  }

  @Test func whatIsWrittenIsSaidBesideTheResult() throws {
    _ = try decided()
    let day = ["--as-of", "2026-11-20"]
    for (number, command) in [
      ["plan", "export", calendar], ["plan", "ics", calendar], ["trends", calendar], ["audit", calendar],
    ].enumerated() {
      let file = program.folder.appendingPathComponent("out-\(number)").path
      let result = try program.run(command + day + ["-o", file])
      #expect(result.code == 0 && result.output.isEmpty)
      #expect(result.complaints == "wrote \(file)\n", "\(command)")
      #expect(try program.run(command + day + ["-o", file, "--force", "-q"]).complaints.isEmpty)
    }
  }

  @Test(arguments: ["show", "import"])
  func aFileOfAnotherKindIsToldInOneSentence(_ command: String) throws {
    let audit = try program.file("audit.json", program.run("audit", calendar, "--format", "json").output)
    let list = try program.file("list.csv", "a,b,c\n1,2,3\n")
    let page = try program.file("page.json", "{\n  \"a\": 1\n}\n")
    for (path, words) in [
      (calendar, "ana.ics is a calendar, not a plan: adjourn plan export \(calendar)"),
      (audit, "is an audit that adjourn wrote, not a plan"), (list, "is a table (CSV), not a plan"),
      (page, "page.json is JSON, but no plan"),
    ] {
      let result = try program.run("plan", command, path)
      #expect(result.code == 65 && result.output.isEmpty)
      #expect(result.complaints.split(separator: "\n").count == 1 && result.complaints.contains(words), "\(result)")
    }
  }

  @Test func aPlanIsNoCalendarAndSaysWhatReadsIt() throws {
    _ = try decided()
    let plan = try program.file("ana.jsonl", program.run("plan", "export", calendar).output)
    let result = try program.run("audit", plan)
    #expect(result.code == 65 && result.complaints.contains("adjourn plan show reads it"))
  }

  @Test func aWrongLineIsNamedWithItsPlace() throws {
    let file = try program.file("bad.jsonl", "\n{}\n")
    let result = try program.run("plan", "show", file)
    #expect(result.code == 65)
    #expect(result.complaints.contains("bad.jsonl:2: skipped: \"schema\" should be adjourn.plan/1"))
  }
}
