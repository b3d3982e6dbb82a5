import Foundation
import Testing

@Suite struct ForgetCommandTests {
  private let program: Program

  init() throws { program = try Program() }

  @Test func whatWasRemovedIsSaid() throws {
    let calendar = try program.file("ana.ics", weeklyStatus)
    #expect(try program.run("forget", "--all").output == "removed nothing\n")
    #expect(!FileManager.default.fileExists(atPath: program.state.path))
    #expect(try program.run("decide", "7k2m9qx0ab", "keep").code == 0)
    #expect(try program.run("audit", calendar, "--as-of", "2026-11-20").code == 0)
    let trial = try program.run("forget", "--all", "-n")
    #expect(
      trial.output == "would remove 1 series with decisions or notes, 1 change to undo, 1 past audit\n")
    #expect(try program.run("forget", "--calendar", "ana.ics").output == "removed 1 past audit\n")
    #expect(try program.run("forget", "--decisions").output.hasPrefix("removed 1 series"))
    #expect(try program.run("forget", "--all").code == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: program.state.path).isEmpty)
    #expect(try program.run("plan", "show").output == "Nobody has decided anything yet.\n")
  }

  @Test func oneThingToForgetHasToBeNamed() throws {
    let result = try program.run("forget")
    #expect(result.code == 64 && result.complaints.contains("--calendar PATH"))
    #expect(try program.run("forget", "--all", "--history").code == 64)
  }

  @Test func aStoreThatCannotBeReadIsLeftAlone() throws {
    try FileManager.default.createDirectory(at: program.state, withIntermediateDirectories: true)
    let file = program.state.appendingPathComponent("decisions.sqlite")
    try Data("no database at all, but somebody's".utf8).write(to: file)
    let result = try program.run("forget", "--all")
    #expect(result.code == 74 && result.complaints.contains("is damaged or is no database"))
    #expect(try String(contentsOf: file, encoding: .utf8) == "no database at all, but somebody's")
  }
}
