import Testing

@testable import TerminalUI

@Suite struct KeyNotationTests {
  @Test func readsKeysInARow() throws {
    let keys = try Key.parse("jj<enter><ESC>K<c-d><C-D><f12><space><lt><gt>><s-tab>ä<PgDn>")
    #expect(
      keys == [
        .character("j"), .character("j"), .enter, .escape, .character("K"), .control("d"), .control("d"),
        .function(12), .character(" "), .character("<"), .character(">"), .character(">"), .backTab,
        .character("ä"), .pageDown,
      ])
  }

  @Test func readsPastesResizesAndClicks() throws {
    #expect(try Key.parse(#"<paste:a\>b\\n\nc <x>"#) == [.paste("a>b\\n\nc <x")])
    #expect(try Key.parse("<resize:80x24>") == [.resize(Size(columns: 80, rows: 24))])
    #expect(try Key.parse("<click:3,10>") == [.mouse(MouseEvent(.click, at: Point(column: 3, row: 10)))])
  }

  static let everyKind: [Key] =
    KeyName.table.map(\.key) + (1...24).map(Key.function)
    + "abcdefgklnopqrstuvwxyz\\]^_".map(Key.control) + "aZ9?/漢é >".map(Key.character)
    + [
      .paste("one\ntwo > \\ three"), .paste(""), .resize(Size(columns: 120, rows: 36)),
      .mouse(MouseEvent(.click, at: Point(column: 0, row: 5))),
      .mouse(MouseEvent(.doubleClick, at: Point(column: 7, row: 0))),
      .mouse(MouseEvent(.wheelUp, at: Point(column: 1, row: 1))),
      .mouse(MouseEvent(.wheelDown, at: Point(column: 1, row: 1))),
    ]

  @Test(arguments: everyKind)
  func writesWhatItReads(key: Key) throws {
    #expect(try Key.parse(key.notation) == [key])
    #expect(!key.name.isEmpty)
  }

  @Test(arguments: [
    ("jj<foo>", 3, "<foo> is no key"), ("<enter", 1, "\"<\" without \">\""),
    ("a<resize:80>", 2, "\"80\" is no size"),
    ("<resize:0x5>", 1, "write <resize:80x24>"), ("<click:1>", 1, "write <click:COLUMN,ROW>"),
    ("<f25>", 1, "<f25> is no key"),
    ("<>", 1, "<> is no key"), ("x\u{1B}", 2, "a control character cannot stand for a key"),
    ("<c-é>", 1, "is no key"),
  ])
  func saysWhatIsWrongAndWhere(text: String, position: Int, sentence: String) {
    let error = #expect(throws: KeyNotationError.self) { try Key.parse(text) }
    #expect(error?.position == position)
    #expect(error?.description.contains(sentence) == true)
    #expect(error?.description.contains("\u{1B}") == false)
  }

  @Test(arguments: [
    ("c", Key.character("c")), ("F5", .function(5)), ("^D", .control("d")), ("ctrl-d", .control("d")),
    ("Enter", .enter), ("<pgdn>", .pageDown), ("Space", .character(" ")), ("^i", .tab),
    ("?", .character("?")),
  ])
  func readsNamesOfKeyMaps(name: String, key: Key) {
    #expect(Key(name: name) == key)
  }

  @Test func knowsNoOtherNames() {
    #expect(Key(name: "") == nil)
    #expect(Key(name: "hyper-x") == nil)
    #expect(Key(name: "\u{7}") == nil)
  }

  @Test func namesKeysForPeople() {
    let names: [Key: String] = [
      .enter: "Enter", .control("d"): "^D", .character(" "): "Space", .backTab: "Shift-Tab",
      .function(1): "F1", .character("<"): "<", .pageDown: "PgDn", .character("K"): "K",
    ]
    for (key, name) in names { #expect(key.name == name) }
  }
}
