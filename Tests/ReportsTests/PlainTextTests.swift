import Testing

@testable import Reports

@Suite("Text and figures on one line")
struct PlainTextTests {
  @Test(arguments: [
    ("a\nb\tc", "a b c"), ("\u{1B}[31mred", " [31mred"), ("\u{202E}gnp", " gnp"), ("設計 👍", "設計 👍"), ("\n\u{7}", ""),
  ])
  func controlsBecomeBlanks(_ text: String, _ shown: String) {
    #expect(plain(text) == shown)
  }

  @Test(arguments: [(1.25, 2, "1.25"), (0.999, 1, "1.0"), (-0.04, 1, "0.0"), (-2.5, 0, "-3"), (12.0, 2, "12.00")])
  func figuresHaveAFixedCountOfDecimals(_ number: Double, _ decimals: Int, _ text: String) {
    #expect(fixed(number, decimals) == text)
  }
}
