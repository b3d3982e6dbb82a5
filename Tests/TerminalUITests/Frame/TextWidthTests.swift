import Testing

@testable import TerminalUI

@Suite struct TextWidthTests {
  @Test(arguments: [
    ("Weekly status", 13), ("設計レビュー", 12), ("한국어", 6), ("ｆｕｌｌ", 8), ("🚀", 2), ("🪿", 2), ("é", 1),
    ("e\u{301}", 1),
    ("✈️", 1), ("👩‍💻", 2), ("👨‍👩‍👧", 2), ("👍🏽", 2), ("🇩🇪", 2), ("❤️‍🔥", 1), ("1️⃣", 1), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2),
    ("שבועית", 6), ("مرحبا", 5), ("हिन्दी", 5), ("ไทยที่", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("…─█░½", 5),
    ("", 0),
  ])
  func columns(text: String, expected: Int) {
    #expect(TextWidth.columns(text) == expected)
  }

  @Test(arguments: [
    ("👩‍💻 sync", "👩 sync"), ("👍🏽!", "👍!"), ("👩🏽‍❤️‍👨🏻.", "👩."), ("🇩🇪🇫🇷", "DEFR"), ("✈️ trip", "✈ trip"),
    ("1️⃣ first", "1 first"),
    ("a\r\nb\tc", "a b c"), ("\u{1B}[31mred\u{7}", "?[31mred?"), ("\u{9B}2J", "?2J"),
    ("\u{202E}abc\u{202C}", "abc"),
    ("zero\u{200B}width\u{AD}", "zerowidth"), ("\u{E000}\u{378}", "??"), ("\u{301}x", "x"),
    ("\u{A0}\u{2003}", "  "),
    ("e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", "e\u{301}\u{302}\u{303}\u{304}"), ("क्‍ष", "क्ष"),
  ])
  func cleaned(text: String, expected: String) {
    #expect(Array(TextWidth.cleaned(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test func nothingThatSteersATerminalComesOut() {
    let steering: Set<Unicode.GeneralCategory> = [
      .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse, .surrogate,
    ]
    for value in [0...0x1FFFF, 0xE0000...0xE0FFF].joined() {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let drawn = TextWidth.cleaned("a\(scalar)b")
      let bad = drawn.unicodeScalars.filter { steering.contains($0.properties.generalCategory) }
      if !bad.isEmpty { Issue.record("U+\(String(value, radix: 16)) gives \(bad.map(\.value))") }
    }
  }

  @Test func everyClusterIsOneOrTwoColumns() {
    let text = String(String.UnicodeScalarView((0x20...0x2FFFF).compactMap { Unicode.Scalar(UInt32($0)) }))
    #expect(ClusterReader(text).allSatisfy { (1...2).contains($0.width) && !$0.text.isEmpty })
  }

  @Test(arguments: [
    ("Platform weekly", 8, "Platfor…"), ("Platform", 8, "Platform"), ("設計レビュー", 7, "設計レ…"),
    ("設計レビュー", 8, "設計レ…"),
    ("設計", 4, "設計"), ("設計", 1, "…"), ("設", 2, "設"), ("abc", 0, ""), ("abc", -3, ""),
    ("e\u{301}e\u{301}", 1, "…"),
  ])
  func cutsAtTheEdge(text: String, room: Int, expected: String) {
    #expect(TextWidth.clusters(of: text, fitting: room).map(\.text).joined() == expected)
  }

  @Test func cutsWithTheAsciiMark() {
    #expect(TextWidth.clusters(of: "Weekly", fitting: 4, ellipsis: "~").map(\.text).joined() == "Wee~")
  }

  @Test func fittedFillsUpByAlignment() {
    #expect(TextWidth.fitted("設計", 7) == "設計   ")
    #expect(TextWidth.fitted("2.50", 7, alignment: .right) == "   2.50")
    #expect(TextWidth.fitted("·", 5, alignment: .center) == "  ·  ")
    #expect(TextWidth.fitted("設計レ", 4) == "設… ")
  }

  @Test func aLongTitleCostsOnlyWhatFits() {
    let clock = ContinuousClock()
    let title = String(repeating: "設計レビュー", count: 200_000)
    let marks = "a" + String(repeating: "\u{301}", count: 1_000_000)
    let time = clock.measure {
      for _ in 0..<100 {
        _ = TextWidth.clusters(of: title, fitting: 40)
        _ = TextWidth.clusters(of: marks, fitting: 40)
      }
    }
    #expect(time < .seconds(1))
  }
}
