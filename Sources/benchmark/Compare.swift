import ArgumentParser
import Foundation

/// `benchmark compare`: makes the exports, measures everything in turns, prints the figures side by side.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Measures reading, expanding and auditing, beside libical where it is given.")

  @Option(help: "How many VEVENTs the large export has; a quarter and four times of it show how time grows.")
  var events = 20_000

  @Option(help: "Runs of each; the middle one counts.")
  var runs = 5

  @Option(help: "The libical program that Scripts/benchmark builds.")
  var libical: String?

  @Option(help: "The adjourn program, to measure a whole audit.")
  var adjourn: String?

  func run() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("adjourn-benchmark-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let large = try export(of: events, in: folder)

    var table = FigureTable(bytes: try Self.size(of: large), runs: runs)
    try measureReading(large, into: &table)
    try measureRules(into: &table)
    for text in table.lines { print(text) }
    for text in try growth(in: folder) { print(text) }
  }

  private var itself: String { CommandLine.arguments[0] }

  private func export(of events: Int, in folder: URL) throws -> String {
    let path = folder.appendingPathComponent("\(events).ics").path
    try ScratchFile(path: path).write { LargeExport(events: events).write(to: &$0) }
    return path
  }

  private static func size(of path: String) throws -> Int {
    (try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
  }

  /// The programs take turns, so that a busy minute of the machine meets all of them.
  private func measureReading(_ path: String, into table: inout FigureTable) throws {
    var own: [Figures] = []
    var theirs: [Figures] = []
    var audits: [Figures] = []
    for _ in 0..<max(1, runs) {
      own.append(try MeasuredProgram(path: itself, arguments: ["read", "--expands", "--decodes", path]).figures())
      if let libical { theirs.append(try MeasuredProgram(path: libical, arguments: ["read", path]).figures()) }
      if let adjourn {
        let arguments = ["audit", "--format", "json", "--as-of", "2026-11-01", "--no-history", "-q", path]
        audits.append(try MeasuredProgram(path: adjourn, arguments: arguments).duration())
      }
    }
    table.reading = Figures.medians(own)
    table.baselineReading = libical == nil ? nil : Figures.medians(theirs)
    table.audit = adjourn == nil ? nil : Figures.medians(audits)
  }

  private func measureRules(into table: inout FigureTable) throws {
    table.rules = try MeasuredProgram(path: itself, arguments: ["rules"]).figures()
    if let libical { table.baselineRules = try MeasuredProgram(path: libical, arguments: ["rules"]).figures() }
  }

  private func growth(in folder: URL) throws -> [String] {
    var lines = ["", "Growth, parse + instances of a year:"]
    for count in [events / 4, events, events * 4] {
      let path = try export(of: count, in: folder)
      let program = MeasuredProgram(path: itself, arguments: ["read", "--expands", path])
      let figures = Figures.medians(try (0..<max(1, runs)).map { _ in try program.figures() })
      let seconds = (figures["parse_s"] ?? 0) + (figures["expand_s"] ?? 0)
      lines.append(
        FigureTable.row(
          "\(count) events",
          [FigureTable.milliseconds(seconds), FigureTable.decimal(seconds / Double(count) * 1e6) + " µs each"]))
    }
    return lines
  }
}
