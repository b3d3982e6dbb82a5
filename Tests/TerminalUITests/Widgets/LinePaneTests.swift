import Testing

@testable import TerminalUI

@Suite struct LinePaneTests {
  private let lines = (1...9).map { [Span("line \($0)")] }

  private func text(_ count: Int, from scroll: Int, columns: Int = 30, rows: Int = 3) -> String {
    var frame = Frame(size: Size(columns: columns, rows: rows + 1))
    frame.put("heading", column: 0, row: 0)
    let area = Rectangle(column: 0, row: 1, columns: columns, rows: rows)
    LinePane(Array(lines.prefix(count)), from: scroll, in: area).draw(in: &frame)
    return frame.plainText
  }

  @Test func headingSaysHowManyLinesAreBelow() {
    #expect(text(9, from: 0) == "heading              ↓ 6 more\nline 1\nline 2\nline 3\n")
  }

  @Test func headingSaysHowManyLinesAreAboveToo() {
    #expect(text(9, from: 2).hasPrefix("heading         ↑ 2  ↓ 4 more\nline 3\n"))
  }

  @Test func stopsAtTheLastLine() {
    #expect(text(9, from: 99).hasPrefix("heading              ↑ 6 more\nline 7\n"))
  }

  @Test func saysNothingWhereAllIsShown() {
    #expect(text(3, from: 1) == "heading\nline 1\nline 2\nline 3\n")
  }

  @Test func aMarkThatDoesNotFitIsLeftOut() {
    #expect(text(9, from: 0, columns: 9).hasPrefix("heading\nline 1\n"))
  }
}
