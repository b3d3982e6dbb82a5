import ArgumentParser

// Measures the calendar reader, its recurrence engine, judging and the whole program, beside libical where built.
// Here: a generator of large exports, the measured runs, each in a process of its own, and the table of figures.
// Not here: anything the program needs; nothing is judged and nothing but scratch files is written.
// Start with `Compare`, which makes the exports and runs everything in turns; `Scripts/benchmark` builds and starts it.

@main
struct Benchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "benchmark",
    abstract: "Measures how fast calendars are read and expanded, beside libical.",
    subcommands: [Compare.self, MakeExport.self, MeasureReading.self, MeasureRules.self, MeasureJudging.self],
    defaultSubcommand: Compare.self)
}
