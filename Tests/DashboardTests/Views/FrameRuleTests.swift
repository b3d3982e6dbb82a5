import Audit
import TerminalUI
import Testing

@testable import Dashboard

/// What holds on every screen, whatever is on it.
@Suite struct FrameRuleTests {
  private static let ways = [
    "", "c", "<enter>", "<enter>]", "<enter>]]", "2", "2t", "?", "s", "x", "A", "!", "/rev", "iwhy", "]",
    "]]", "aaaaP", "P<enter>", "P]]", "P!", "P2", "Px", "B", "2B", "3", "C", "Cawhy<enter>C", "PB", "PC", "P3", "P*c",
  ]
  private static let sizes = [
    Size(columns: 200, rows: 60), Size(columns: 120, rows: 36), Size(columns: 80, rows: 24),
    Size(columns: 60, rows: 16), Size(columns: 40, rows: 8),
  ]

  @Test(arguments: ways, sizes) func asciiModeDrawsAsciiOnly(keys: String, size: Size) throws {
    var sketches = SampleAudit.sketches
    for index in sketches.indices {
      sketches[index].title = "Meeting with a rather long title that has to be cut, number \(index)"
    }
    var snapshot = SampleAudit.snapshot(of: sketches)
    for index in snapshot.series.indices { snapshot.series[index].people = ["Ana", "Ben"] }
    for index in snapshot.series.indices { snapshot.series[index].organizer = "Ben" }
    var state = DashboardState.sample(snapshot, columns: size.columns, rows: size.rows, glyphs: .ascii)
    try state.press(keys)
    let foreign = state.frame.plainText.unicodeScalars.filter { !$0.isASCII }
    #expect(foreign.isEmpty)
  }

  @Test(arguments: ways.filter { $0.contains("P") }, sizes)
  func privacyLeaksNoTitleNameOrQuote(keys: String, size: Size) throws {
    var state = DashboardState.sample(columns: size.columns, rows: size.rows)
    try state.press(keys)
    let text = state.frame.plainText
    for secret in ["Platform", "design", "stand-up", "Ben", "Élise", "ana@", "blocker", "ana.ics"] {
      #expect(!text.contains(secret), "\(secret) is shown after \(keys)")
    }
  }

  @Test func strangersTextStaysText() {
    var sketch = MeetingSketch(title: "a\u{1B}[31mred\u{202E}cba\u{07}\u{9B}2J")
    sketch.organizer = "\u{1B}]52;c;ZXZpbA==\u{07}"
    let state = DashboardState.sample(SampleAudit.snapshot(of: [sketch]))
    let forbidden: (Unicode.Scalar) -> Bool = { scalar in
      scalar != "\n"
        && (scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0x202E)
    }
    #expect(!state.frame.plainText.unicodeScalars.contains(where: forbidden))
  }

  @Test(arguments: sizes.dropFirst()) func selectedRowIsAlwaysInSight(size: Size) throws {
    var state = DashboardState.sample(columns: size.columns, rows: size.rows)
    let keys = Array(repeating: "j", count: 25) + Array(repeating: "k", count: 25)
    for key in keys + ["G", "<c-u>", "<pgup>", "<pgdn>"] {
      try state.press(key)
      let title = state.title(of: try #require(state.current))
      let row = try #require(state.frame.cursor).row
      let line = state.frame.plainText.split(separator: "\n", omittingEmptySubsequences: false)[row]
      #expect(line.hasPrefix(">"))
      #expect(line.contains(title.prefix(4)))
    }
  }

  @Test func movingTheCursorChangesFewCells() throws {
    var state = DashboardState.sample()
    try state.press("j")
    let before = state.frame
    try state.press("j")
    let list = Rectangle(column: 0, row: 4, columns: 69, rows: 30)
    let changed = list.rowRange.flatMap { row in
      list.columnRange.filter { before[$0, row] != state.frame[$0, row] }
    }
    #expect(changed.count <= 2 * 69)
  }
}
