import TerminalUI
import Testing

@testable import Dashboard

/// The views of documents and of the report against files, at every size.
@Suite struct DocumentsGoldenTests {
  static let sizes = [
    Size(columns: 120, rows: 36), Size(columns: 80, rows: 24), Size(columns: 60, rows: 16), Size(columns: 40, rows: 10),
  ]

  static let screens: [(name: String, keys: String)] = [
    ("documents", "cjbjc4jn"), ("documents-message", "cjbjc4]"), ("report", "cjb5"), ("documents-private", "c4P"),
  ]

  @Test(arguments: screens.indices, sizes) func screen(index: Int, size: Size) throws {
    let screen = Self.screens[index]
    let name = "\(screen.name)-\(size.columns)x\(size.rows)"
    for glyphs in [GlyphSet.unicode, .ascii] {
      var state = DashboardState.sample(columns: size.columns, rows: size.rows, glyphs: glyphs)
      try state.pressWithTexts(screen.keys)
      if glyphs == .unicode {
        try expectGolden(state.frame.annotatedText, name)
      } else {
        try expectGolden(state.frame.annotatedText(colorMode: .none), name + "-ascii")
      }
    }
  }

  @Test func nothingToWriteSaysWhatToDo() throws {
    let keep = SampleAudit.sketches.filter { $0.verdict == .keep }
    var state = DashboardState.sample(SampleAudit.snapshot(of: keep), columns: 80, rows: 24)
    try state.pressWithTexts("4")
    #expect(state.frame.plainText.contains("No meeting is decided or suggested to be written."))
  }
}
