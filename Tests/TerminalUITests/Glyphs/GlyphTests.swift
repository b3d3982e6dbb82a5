import Testing

@testable import TerminalUI

@Suite struct GlyphTests {
  @Test(arguments: Glyph.allCases)
  func twinIsAsciiOfTheSameWidth(glyph: Glyph) {
    #expect(TextWidth.columns(GlyphSet.unicode[glyph]) == 1)
    #expect(TextWidth.columns(GlyphSet.ascii[glyph]) == 1)
    #expect(GlyphSet.ascii[glyph].allSatisfy { $0.isASCII })
    #expect(TextWidth.cleaned(GlyphSet.unicode[glyph]) == GlyphSet.unicode[glyph])
  }

  @Test func stepsStayInRange() {
    #expect(GlyphSet.unicode.step(-1, of: Glyph.shades) == "·")
    #expect(GlyphSet.unicode.step(9, of: Glyph.shades) == "█")
    #expect(GlyphSet.ascii.step(2, of: Glyph.shades) == ":")
    #expect(GlyphSet.ascii.step(0, of: []) == "")
  }
}
