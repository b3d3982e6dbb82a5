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
      at once. A meeting that stands in several calendars is judged anew with everybody in it. --format ndjson gives \
      what adjourn audit --format ndjson gives of all calendars: a line with the week of everybody, then one for each \
      series.
      """)

  @Argument(help: "Parts; - for standard input.", completion: .file())
  var parts: [String]

  @Option(help: "part or ndjson.")
  var format = Format.part

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    var merging = try PartMerging(parts, reading)
    switch format {
    case .part:
      var lines = LinePieces()
      try merging.write { try lines.add($1.bytes) { try Output.write($0) } }
      try lines.flush { try Output.write($0) }
    case .ndjson: try writeLines(&merging)
    }
  }

  /// The first line holds the week of all series, so that these wait on disk until the last of them is known.
  private func writeLines(_ merging: inout PartMerging) throws {
    var week = merging.part.week
    var lines = LinePieces()
    let waiting = try SpillFile()
    try merging.write { kind, line in
      guard week.add(line) else { throw Failure("a line of the parts is damaged: make them again", .badData) }
      if kind == .series { try lines.add(line.document) { try waiting.append($0) } }
    }
    try lines.flush { try waiting.append($0) }
    try Output.write(week.headLine())
    try waiting.read { try Output.write($0) }
  }
}

/// Lines gathered until they are worth a call of the system.
private struct LinePieces {
  private var bytes: [UInt8] = []

  mutating func add(_ line: some Collection<UInt8>, to write: ([UInt8]) throws -> Void) rethrows {
    bytes += line
    bytes.append(0x0A)
    if bytes.count > 1 << 16 { try flush(to: write) }
  }

  mutating func flush(to write: ([UInt8]) throws -> Void) rethrows {
    try write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
