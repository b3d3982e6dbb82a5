import Testing

@testable import TerminalUI

@Suite struct TableTests {
  private let table = Table(
    [
      .init("h/wk", width: 6, alignment: .right, gap: 0), .init("conf", width: 4, alignment: .right, rank: 2),
      .init("U", width: 1, rank: 1), .init("meeting", width: 0),
    ], lastColumnAtLeast: 8)

  private func line(width: Int, title: String) -> String {
    var frame = Frame(size: Size(columns: width, rows: 1))
    table.draw(
      [Span("2.50"), Span("92%"), Span("L"), Span(title)], in: &frame, column: 0, row: 0, width: width)
    return frame.plainText
  }

  @Test func alignsNumbersAndCutsTheTitle() {
    #expect(line(width: 30, title: "Platform weekly status") == "  2.50  92% L Platform weekly…\n")
    #expect(line(width: 30, title: "פגישת סטטוס") == "  2.50  92% L פגישת סטטוס\n")
  }

  @Test func dropsColumnsByRank() {
    #expect(line(width: 22, title: "Platform") == "  2.50  92% L Platform\n")
    #expect(line(width: 21, title: "Platform") == "  2.50 L Platform\n")
    #expect(line(width: 16, title: "Platform") == "  2.50 Platform\n")
    #expect(line(width: 10, title: "Platform") == "  2.50 Pl…\n")
    #expect(line(width: 5, title: "Platform") == "  2.…\n")
  }

  @Test func drawsTitlesInTheSamePlaces() {
    var frame = Frame(size: Size(columns: 30, rows: 1))
    table.drawTitles(in: &frame, column: 0, row: 0, width: 30)
    #expect(frame.plainText == "  h/wk conf U meeting\n")
  }
}
