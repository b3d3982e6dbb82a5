import Testing

@testable import TerminalUI

@Suite struct GaugeTests {
  @Test(arguments: [
    (0.0, "          "), (1.0, "██████████"), (0.98, "█████████▊"), (0.5, "█████     "),
    (0.001, "▏         "),
    (-1, "          "), (7, "██████████"), (.nan, "          "), (.infinity, "██████████"),
  ])
  func bar(fraction: Double, expected: String) {
    #expect(Gauge.bar(fraction, columns: 10, glyphs: .unicode) == expected)
  }

  @Test func columnsStandOnOneLine() {
    #expect(Gauge.columns([0, 1, 8, 4], rows: 1, glyphs: .unicode) == ["·▁█▄"])
    #expect(Gauge.columns([0, 1, 16, 12], rows: 2, glyphs: .unicode) == ["  █▄", "·▁██"])
    #expect(Gauge.columns([0, 1, 16, 12], rows: 2, glyphs: .ascii) == ["  #.", "._##"])
    #expect(Gauge.columns([.nan, 0], rows: 1, glyphs: .unicode) == ["··"])
    #expect(Gauge.columns([], rows: 1, glyphs: .unicode) == [""])
  }

  @Test func barInAscii() {
    #expect(Gauge.bar(0.55, columns: 10, glyphs: .ascii) == "#####:    ")
  }

  @Test(arguments: [
    (0.0, "──────────"), (0.3, "███───────"), (0.001, "█─────────"), (0.999, "█████████─"),
    (1.0, "██████████"),
    (.nan, "──────────"),
  ])
  func progress(fraction: Double, expected: String) {
    #expect(Gauge.progress(fraction, columns: 10, glyphs: .unicode) == expected)
  }

  @Test func progressInAscii() {
    #expect(Gauge.progress(0.625, columns: 8, glyphs: .ascii) == "#####---")
  }

  @Test func heatFollowsItsLegend() {
    let cells = [0, 0.1, 0.25, 0.26, 0.5, 0.75, 0.76, 1, 2].map {
      Gauge.heat($0, columns: 3, glyphs: .unicode)
    }
    #expect(cells == [" · ", "░░░", "░░░", "▒▒▒", "▒▒▒", "▓▓▓", "███", "███", "███"])
    #expect(Gauge.heat(0, columns: 5, glyphs: .ascii) == "     ")
  }

  @Test func everyGaugeTakesItsColumns() {
    for columns in 0...20 {
      for fraction in stride(from: -0.1, through: 1.1, by: 0.07) {
        for glyphs in GlyphSet.allCases {
          #expect(TextWidth.columns(Gauge.bar(fraction, columns: columns, glyphs: glyphs)) == columns)
          #expect(TextWidth.columns(Gauge.progress(fraction, columns: columns, glyphs: glyphs)) == columns)
          #expect(TextWidth.columns(Gauge.heat(fraction, columns: columns, glyphs: glyphs)) == columns)
        }
      }
    }
  }
}
