import Testing

@testable import Audit

@Suite("HTML as its readers see it")
struct HTMLTextTests {
  private func text(_ html: String) -> String {
    Array(html.utf8).withUnsafeBufferPointer { String(decoding: HTMLText.text(of: $0), as: UTF8.self) }
  }

  @Test(arguments: [
    ("", ""), ("<", " "), ("</", " /"), ("<!", " !"), ("<!--", ""), ("<!-- a --", ""), ("<b", " b"), ("<b ", " b "),
    ("&", "&"),
    ("&#", "&#"), ("&#;", "&#;"), ("&amp", "&amp"), ("<style>", ""), ("<br>", "\n"), ("<li", " li"),
  ])
  func mayEndAnywhere(_ html: String, _ expected: String) {
    #expect(text(html) == expected)
    #expect(text("a<b>b</b>" + html) == "ab" + expected)
  }

  @Test func aTagLeftOpenAtTheEndIsText() {
    #expect(text("<b>a</b><b c <b d") == "a b c  b d")
  }
}
