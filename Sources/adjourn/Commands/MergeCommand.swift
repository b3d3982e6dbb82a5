import ArgumentParser
import Reports

/// `adjourn merge`: parts of a large audit as one.
struct MergeCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument { case part, ndjson }

  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Merges parts of a large audit that were made apart.",
    usage: "adjourn merge [<options>] <parts> ...",
    discussion: """
      Examples, the first two on one machine each:
        adjourn audit a/ --as-of 2026-11-20 --zone UTC --format part > a.part
        adjourn audit b/ --as-of 2026-11-20 --zone UTC --format part > b.part
        adjourn merge a.part b.part > whole.part

      In whatever order and however often parts are merged, the result is the same, and it is the part of all calendars \
      at once. A meeting that stands in several calendars is judged anew with everybody in it. --format ndjson gives a \
      line for each series as adjourn audit --format json describes it.
      """)

  @Argument(help: "Parts; - for standard input.")
  var parts: [String]

  @Option(help: "part or ndjson.")
  var format = Format.part

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    var merging = try PartMerging(parts, reading)
    var bytes: [UInt8] = []
    try merging.write { kind, line in
      switch format {
      case .part: bytes += line.bytes + [0x0A]
      case .ndjson: if kind == .series { bytes += line.document + [0x0A] }
      }
      guard bytes.count > 1 << 16 else { return }
      try Output.write(bytes)
      bytes.removeAll(keepingCapacity: true)
    }
    try Output.write(bytes)
  }
}
