import Testing

@testable import benchmark

@Suite("Figures")
struct FiguresTests {
  @Test func areReadAndWrittenAsNamesAndNumbers() throws {
    let figures = try #require(Figures("events 20000 parse_s 0.5\n"))
    #expect(figures["events"] == 20_000)
    #expect(figures["parse_s"] == 0.5)
    #expect(Figures(figures.text) == figures)
  }

  @Test(arguments: ["", "events", "events many", "events 1 parse_s"])
  func anythingElseIsRefused(_ text: String) { #expect(Figures(text) == nil) }

  @Test func theMiddleOfSeveralRunsCounts() throws {
    let runs = try ["a 3", "a 1", "a 100"].map { try #require(Figures($0)) }
    #expect(Figures.medians(runs)["a"] == 3)
  }

  @Test func aTableShowsTheBaselineAndHowManyTimesFaster() throws {
    var table = FigureTable(bytes: 10_000_000, runs: 5)
    table.reading = try #require(Figures("events 10 parse_s 0.02 expand_s 0.01 instances 7 decode_s 0.1 peak_mib 20"))
    table.baselineReading = try #require(Figures("parse_s 0.2 expand_s 0.4 instances 7 peak_mib 100"))
    let cells = table.lines.map { $0.split(separator: " ").joined(separator: " ") }
    #expect(cells.contains("read to events 20 ms 200 ms 10x"))
    #expect(cells.contains("read + instances of 2026 30 ms 600 ms 20x"))
    #expect(cells.contains("peak memory 20 MiB 100 MiB 5.00x"))
  }
}
