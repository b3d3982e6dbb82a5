import Audit
import TerminalUI
import Testing

@testable import Dashboard

/// Whole screens against files, styles included: once by role, once as a terminal without colour and Unicode
/// shows them.
@Suite struct FrameGoldenTests {
  static let sizes = [
    Size(columns: 120, rows: 36), Size(columns: 80, rows: 24), Size(columns: 60, rows: 16), Size(columns: 40, rows: 10),
  ]

  /// A screen's name and the keys that lead there.
  static let screens: [(name: String, keys: String)] = [
    ("meetings", "cjbjjKggjj<space>jj<space>gjj"),
    ("evidence", "cbj<enter>"),
    ("week", "aaa2jl"),
    ("filter", "/verdict:convert u:low conf>80"),
    ("no-match", "/nothing like it<enter>"), ("palette", "?"), ("sort-menu", "s"), ("week-after", "aaa2t"),
  ]

  /// Sizes between the others, where layouts change.
  static let between = [Size(columns: 100, rows: 30), Size(columns: 132, rows: 43)]

  static let popups: [(name: String, keys: String)] = [
    ("palette-by-key", "?K"), ("axis-menu", "xjh"), ("bulk-accept", "A"), ("log", "!"), ("note", "iwhy not"),
    ("occurrences", "<enter>]"), ("people", "]]"), ("private", "jjP"), ("all-decided", "*cy"),
    ("unsure", "/sync -release -vendor<enter>"), ("who-and-when", "W"),
  ]

  @Test(arguments: screens.indices, sizes) func screen(index: Int, size: Size) throws {
    try expectBothGoldens(Self.screens[index], size)
  }

  @Test(arguments: between) func betweenTheUsualSizes(size: Size) throws {
    for screen in [("meetings", "cjb"), ("evidence", "j<enter>"), ("week", "aaa2jl"), ("palette", "?")] {
      try expectBothGoldens(screen, size)
    }
  }

  @Test(arguments: popups.indices) func popup(index: Int) throws {
    try expectBothGoldens(Self.popups[index], Size(columns: 80, rows: 24))
  }

  @Test(arguments: sizes) func start(size: Size) throws {
    for (glyphs, ending) in [(GlyphSet.unicode, ""), (.ascii, "-ascii")] {
      var state = DashboardState.empty(columns: size.columns, rows: size.rows, glyphs: glyphs)
      _ = state.apply(.startListing(Self.files))
      try state.press("j<space>")
      for (name, keys) in [("start", ""), ("export-help", "e")] {
        try state.press(keys)
        let text = glyphs == .ascii ? state.frame.annotatedText(colorMode: .none) : state.frame.annotatedText
        try expectGolden(text, "\(name)-\(size.columns)x\(size.rows)\(ending)")
      }
    }
  }

  @Test func startWithoutFilesWhileReadingAndAfterFailing() throws {
    var state = DashboardState.empty(columns: 80, rows: 24)
    try expectGolden(state.frame.annotatedText, "start-no-files-80x24")
    try state.press("/tmp/a.ics")
    try expectGolden(state.frame.annotatedText, "start-path-80x24")
    #expect(try state.press("<enter>") == [.open(["/tmp/a.ics"])])
    let progress = ReadingProgress(bytesRead: 12_400_000, bytesTotal: 31_000_000, events: 8_000)
    _ = state.apply(.progress(progress))
    try expectGolden(state.frame.annotatedText, "start-reading-80x24")
    let sentence =
      "/tmp/a.ics is a web page, not a calendar: the export link asked for a login. "
      + "Open the link in a browser, sign in, and save the file that ends in .ics."
    _ = state.apply(.failed(sentence, diagnostics: []))
    try expectGolden(state.frame.annotatedText, "start-failed-80x24")
  }

  @Test func tooSmallSaysWhatIsNeededAndRecovers() throws {
    var state = DashboardState.sample()
    try state.press("<resize:30x6>")
    #expect(state.frame.plainText.hasPrefix("40x8 needed, this is 30x6\n"))
    try state.press("<resize:120x36>")
    #expect(state.frame.plainText.contains("[1 Meetings]"))
  }

  private func expectBothGoldens(_ screen: (name: String, keys: String), _ size: Size) throws {
    let name = "\(screen.name)-\(size.columns)x\(size.rows)"
    var state = DashboardState.sample(columns: size.columns, rows: size.rows)
    try state.press(screen.keys)
    try expectGolden(state.frame.annotatedText, name)
    state = .sample(columns: size.columns, rows: size.rows, glyphs: .ascii)
    try state.press(screen.keys)
    try expectGolden(state.frame.annotatedText(colorMode: .none), name + "-ascii")
  }

  private static let files = [
    StartFile(path: "~/Downloads/ana@example.org.ics", age: "today 09:12", size: "1.8 MB"),
    StartFile(path: "~/Downloads/team-export.zip", age: "2 days ago", size: "zip, 40 MB"),
    StartFile(path: "./fixtures/sample.ics", age: "12 Nov", size: "34 KB"),
  ]
}
