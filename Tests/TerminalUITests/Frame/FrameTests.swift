import Testing

@testable import TerminalUI

@Suite struct FrameTests {
  @Test func putsTextCutAtItsWidth() {
    var frame = Frame(size: Size(columns: 10, rows: 2))
    #expect(frame.put("設計レビュー", column: 1, row: 0, width: 6) == 5)
    #expect(frame.put("off the edge", column: 6, row: 1) == 4)
    #expect(frame.plainText == " 設計…\n      off…\n")
  }

  @Test func leavesOutWhatIsOutside() {
    var frame = Frame(size: Size(columns: 4, rows: 1))
    frame.put("above", column: 0, row: -1)
    frame.put("below", column: 0, row: 1)
    frame.put("right", column: 4, row: 0)
    frame.put("left", column: -2, row: 0)
    #expect(frame.plainText == "ft\n")
  }

  @Test func neverLeavesHalfAWideCharacter() {
    var frame = Frame(size: Size(columns: 6, rows: 1))
    frame.put("設計レ", column: 0, row: 0)
    frame.put("x", column: 1, row: 0)
    frame.put("漢", column: 3, row: 0)
    #expect(frame.cells.map(\.text) == [" ", "x", " ", "漢", "", " "])
  }

  @Test func clearsAndRestylesOnlyInside() {
    var frame = Frame(size: Size(columns: 4, rows: 2))
    frame.put("漢字", column: 0, row: 0)
    frame.clear(Rectangle(column: 1, row: -5, columns: 2, rows: 6))
    #expect(frame.plainText == "\n\n")
    frame.restyle(Rectangle(column: 2, row: 1, columns: 99, rows: 99)) { $0.reverse = true }
    #expect(frame.cells.filter(\.style.reverse).count == 2)
  }

  @Test func cutsWithItsOwnGlyphs() {
    var frame = Frame(size: Size(columns: 4, rows: 1), glyphs: .ascii)
    frame.put("Weekly", column: 0, row: 0)
    #expect(frame.plainText == "Wee~\n")
  }

  @Test func survivesSizesOfNothing() {
    for size in [Size(columns: 0, rows: 0), Size(columns: -1, rows: 5), Size(columns: 1, rows: 1)] {
      var frame = Frame(size: size)
      frame.put("設計", column: 0, row: 0)
      frame.box(frame.area, title: "t")
      PopUp(title: "help", content: Size(columns: 5, rows: 5)).draw(in: &frame)
      #expect(frame.cells.count == frame.size.columns * frame.size.rows)
    }
  }
}
