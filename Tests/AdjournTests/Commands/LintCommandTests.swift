import Testing

@Suite struct LintCommandTests {
  private let program: Program
  private let calendar: String

  init() throws { (program, calendar) = try Program.beside(weeklyStatus) }

  private func lint(_ more: String...) throws -> Program.Result {
    try program.run(["lint", calendar, "--as-of", "2026-11-20", "--config", program.folder.path] + more)
  }

  @Test func findingsPastTheLimitLeaveWith3() throws {
    _ = try program.file("norms.yaml", "most-minutes: 45\nagenda: off\nmeeting-free-days: [mon]\n")
    let result = try lint("--fail-over", "1")
    #expect(result.code == 3, "\(result)")
    #expect(result.output.contains("60 minutes; at most 45"))
    #expect(result.output.hasSuffix("2 findings, in 1 of 1 recurring meeting.\n"))
    #expect(try lint("--fail-over", "2").code == 0)
    #expect(try lint().code == 0)
  }

  @Test func mistakesAreToldWithTheirLineAndTheRestHolds() throws {
    _ = try program.file(
      "norms.yaml",
      """
      most-minutes: short
      core-hours:
        Mars/Olympus: 10:00-16:00
        default: noon
      meeting-free-days: [mon, someday]
      most-peple: 3
      """)
    let result = try lint()
    #expect(result.output.contains("meeting-free-day"))
    for line in [
      "1: skipped: \"short\"", "3: skipped: \"Mars/Olympus\"", "4: skipped: \"noon\"", "5: skipped: \"someday\"",
      "6: skipped: \"most-peple\"",
    ] {
      #expect(result.complaints.contains("norms.yaml:\(line)"), "\(line)\n\(result.complaints)")
    }
    let checked = try program.run("config", "check", "--config", program.folder.path)
    #expect(checked.code == 65 && checked.output.contains("norms.yaml:1:"))
  }

  @Test func theNormsInForceCanBePrinted() throws {
    let result = try program.run("lint", "--norms", "--config", program.folder.path)
    #expect(result.code == 0)
    #expect(result.output.contains("documents: answer within 2 working days, for comments and decisions in writing\n"))
    #expect(result.output.contains("core hours: 09:00-17:00\n"))
  }
}
