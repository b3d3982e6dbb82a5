import Testing

@testable import TerminalUI

@Suite struct TabBarTests {
  private let tabs = TabBar(["1 Meetings", "2 Week"], selected: 0)

  @Test func bracketsTheCurrentOne() {
    var frame = Frame(size: Size(columns: 30, rows: 1))
    #expect(tabs.draw(in: &frame, row: 0, width: 30) == 20)
    #expect(frame.plainText == "[1 Meetings] 2 Week\n")
  }

  @Test func keepsTheCurrentOneWhereThereIsNoRoom() {
    var frame = Frame(size: Size(columns: 14, rows: 1))
    tabs.draw(in: &frame, row: 0, width: 14)
    #expect(frame.plainText == "[1 Meetings]\n")
  }

  @Test func knowsWhatAClickMeans() {
    #expect(tabs.tab(atColumn: 3, width: 30) == 0)
    #expect(tabs.tab(atColumn: 15, width: 30) == 1)
    #expect(tabs.tab(atColumn: 25, width: 30) == nil)
  }
}

@Suite struct FooterTests {
  private let footer = Footer([
    .init("c", "convert"), .init("Space", "mark", rank: 2), .init("/", "filter", rank: 2),
    .init("?", "help", rank: 0),
    .init("q", "quit", rank: 0),
  ])

  @Test(arguments: [
    (60, " c convert  Space mark  / filter  ? help  q quit"), (40, " c convert  Space mark  ? help  q quit"),
    (30, " c convert  ? help  q quit"), (20, " ? help  q quit"), (10, " ? help"), (3, ""),
  ])
  func dropsWholeHintsByRank(columns: Int, expected: String) {
    var frame = Frame(size: Size(columns: columns, rows: 1))
    footer.draw(in: &frame, row: 0)
    #expect(frame.plainText == expected + "\n")
  }

  @Test func saysWhereEachHintStands() {
    var frame = Frame(size: Size(columns: 60, rows: 1))
    let places = footer.draw(in: &frame, row: 0)
    #expect(places.map(\.columns) == [1..<10, 12..<22, 24..<32, 34..<40, 42..<48])
  }
}
