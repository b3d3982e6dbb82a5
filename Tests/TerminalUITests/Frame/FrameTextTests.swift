import Testing

@testable import TerminalUI

@Suite struct FrameTextTests {
  private var frame: Frame {
    var frame = Frame(size: Size(columns: 12, rows: 3))
    frame.put([Span("2.50 "), Span("convert?", Style(.convert, bold: true))], column: 0, row: 0)
    frame.put("設計", column: 1, row: 1)
    frame.restyle(Rectangle(column: 0, row: 1, columns: 12, rows: 1)) { $0.reverse = true }
    frame.cursor = Point(column: 0, row: 1)
    return frame
  }

  @Test func annotatesRoles() {
    #expect(
      frame.annotatedText == """
        12x3 cursor 0,1 parked
          0|2.50 conver…
          0: 5-11 convert bold
          1| 設計
          1: 0-11 reverse
          2|

        """)
  }

  @Test func annotatesAppearances() {
    #expect(frame.annotatedText(colorMode: .full256).contains("  0: 5-11 33 bold\n"))
    #expect(frame.annotatedText(colorMode: .eight).contains("  0: 5-11 4 bold\n"))
    #expect(frame.annotatedText(colorMode: .none).contains("  0: 5-11 bold\n"))
  }

  @Test func writesEscapeSequencesOnlyWhereNeeded() {
    #expect(
      frame.ansiText(colorMode: .full256) == """
        2.50 \u{1B}[1;38;5;33mconver…\u{1B}[0m
        \u{1B}[7m 設計       \u{1B}[0m


        """)
  }

  @Test func monochromeHasNoColor() {
    #expect(!frame.ansiText(colorMode: .none).contains("38;5"))
    #expect(frame.plainText == "2.50 conver…\n 設計\n\n")
  }
}
