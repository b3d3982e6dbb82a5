import Foundation

/// The figures side by side, as lines of text.
struct FigureTable {
  /// Of the large export.
  var bytes: Int
  var runs: Int
  var reading = Figures()
  var baselineReading: Figures?
  var audit: Figures?
  var rules = Figures()
  var baselineRules: Figures?

  init(bytes: Int, runs: Int) {
    self.bytes = bytes
    self.runs = runs
  }

  var lines: [String] {
    let megabytes = Double(bytes) / 1e6
    var lines = [
      "Export of \(Self.decimal(megabytes)) MB, \(Int(reading["events"] ?? 0)) events; the middle of \(runs) runs each.",
      Self.row("", ["ICalendar", "libical", "ratio"]),
    ]
    lines += times(megabytes)
    lines.append(
      ratioRow("peak memory", reading["peak_mib"], baselineReading?["peak_mib"]) { Self.decimal($0) + " MiB" })
    for (name, text) in MeasureRules.rules {
      lines.append(
        ratioRow(text, baselineRules?[name + "_per_s"], rules[name + "_per_s"], isRate: true) {
          Self.decimal($0 / 1e6) + " M/s"
        })
      lines.append(
        Self.row(
          "  the whole set", [rules[name + "_set_per_s"].map { Self.decimal($0 / 1e6) + " M/s" } ?? "-", "-", ""]))
    }
    return lines
  }

  private func times(_ megabytes: Double) -> [String] {
    let parse = reading["parse_s"] ?? 0
    let theirs = baselineReading?["parse_s"]
    func sum(_ figures: Figures?) -> Double? {
      figures.flatMap { figures in figures["parse_s"].flatMap { first in figures["expand_s"].map { first + $0 } } }
    }
    var lines = [
      ratioRow("read to events", parse, theirs, Self.milliseconds),
      Self.row(
        "",
        [Self.decimal(megabytes / parse) + " MB/s", theirs.map { Self.decimal(megabytes / $0) + " MB/s" } ?? "-", ""]),
      ratioRow("read + instances of 2026", sum(reading), sum(baselineReading), Self.milliseconds),
      Self.row(
        "  instances", [reading, baselineReading].map { $0?["instances"].map { String(Int($0)) } ?? "-" } + [""]),
      Self.row("  every text decoded as well", [Self.milliseconds(reading["decode_s"] ?? 0), "-", ""]),
    ]
    if let seconds = audit?["wall_s"] {
      lines.append(ratioRow("adjourn audit --format json", seconds, theirs, Self.milliseconds))
    }
    return lines
  }

  /// `isRate` where more is better: the ratio is then of the second to the first, which change places.
  private func ratioRow(
    _ name: String, _ first: Double?, _ second: Double?, isRate: Bool = false, _ text: (Double) -> String
  ) -> String {
    let (own, other) = isRate ? (second, first) : (first, second)
    let ratio = first.flatMap { first in second.map { first > 0 ? Self.decimal($0 / first) + "x" : "-" } } ?? "-"
    return Self.row(name, [own.map(text) ?? "-", other.map(text) ?? "-", ratio])
  }

  static func row(_ name: String, _ cells: [String]) -> String {
    let head = name + String(repeating: " ", count: max(1, 48 - name.count))
    return head + cells.map { String(repeating: " ", count: max(1, 14 - $0.count)) + $0 }.joined()
  }

  static func milliseconds(_ seconds: Double) -> String { decimal(seconds * 1_000) + " ms" }

  static func decimal(_ number: Double) -> String { String(format: number < 10 ? "%.2f" : "%.0f", number) }
}
