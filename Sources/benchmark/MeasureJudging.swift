import ArgumentParser
import Foundation

/// `benchmark judge`: how long the program takes to load its rules, and to judge some thousand series of 2 KB text.
struct MeasureJudging: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "judge", abstract: "Measures loading of rules and judging, by the program itself.")

  @Option(help: "How many series are judged.")
  var series = 5_000

  @Option(help: "Runs; the middle one counts.")
  var runs = 9

  @Option(help: "Labelled entries to take texts from.")
  var entries = "Tests/AuditTests/Judgement/Entries/dev.jsonl"

  @Option(help: "The adjourn program.")
  var adjourn: String

  func run() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("judge-\(UUID().uuidString).ics").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let export = try JudgeExport(Data(contentsOf: URL(fileURLWithPath: entries)))
    try ScratchFile(path: path).write { export.write(series: series, to: &$0) }
    let program = MeasuredProgram(path: adjourn, arguments: ["measure", "--as-of", "2026-11-20", path])
    let all = try (0..<max(1, runs)).map { _ in try program.figures() }
    for line in Self.lines(Figures.medians(all), runs: all) { print(line) }
  }

  static func lines(_ middle: Figures, runs: [Figures]) -> [String] {
    let entries = middle["entries"] ?? 0
    let bytes = (middle["text_bytes"] ?? 0) / max(1, entries)
    let rows = [("rules and lexicons loaded", "load_s"), ("all of them judged", "judge_s")].map { name, figure in
      let best = runs.compactMap { $0[figure] }.min() ?? 0
      return FigureTable.row(
        name, [FigureTable.milliseconds(middle[figure] ?? 0), FigureTable.milliseconds(best)])
    }
    return ["\(Int(entries)) series with \(Int(bytes)) bytes of text each; \(runs.count) runs."]
      + [FigureTable.row("", ["middle", "best"])] + rows
  }
}
