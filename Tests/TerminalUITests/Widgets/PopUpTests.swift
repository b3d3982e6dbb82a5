import Testing

@testable import TerminalUI

@Suite struct PopUpTests {
  private let help = PopUp(title: "Help", content: Size(columns: 10, rows: 1))

  @Test func standsInTheMiddle() {
    #expect(
      help.area(in: Size(columns: 80, rows: 25)) == Rectangle(column: 33, row: 11, columns: 14, rows: 3))
  }

  @Test func takesTheFullScreenWhereThatIsNarrow() {
    #expect(help.area(in: Size(columns: 59, rows: 10)) == Rectangle(column: 0, row: 0, columns: 59, rows: 10))
  }

  @Test func coversWhatWasThere() {
    var frame = Frame(size: Size(columns: 60, rows: 3))
    for row in 0..<3 { frame.put(String(repeating: "漢", count: 30), column: 0, row: row) }
    let inside = help.draw(in: &frame)
    frame.put("setting", column: inside.column, row: inside.row, width: inside.columns)
    let left = String(repeating: "漢", count: 11)
    #expect(
      frame.plainText == """
        \(left) ┌─ Help ─────┐ \(left)
        \(left) │ setting    │ \(left)
        \(left) └────────────┘ \(left)

        """)
  }

  @Test func hasAnAsciiTwin() {
    var frame = Frame(size: Size(columns: 12, rows: 3), glyphs: .ascii)
    frame.box(frame.area, title: "a long title")
    #expect(frame.plainText == "+- a lon~ -+\n|          |\n+----------+\n")
  }
}
