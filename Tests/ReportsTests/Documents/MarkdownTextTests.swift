import Testing

@testable import Reports

@Suite("Text of strangers in Markdown")
struct MarkdownTextTests {
  @Test(arguments: [
    ("plain words", "plain words"), ("a|b", "a\\|b"), ("`x`", "\\`x\\`"), ("[a](b)", "\\[a\\](b)"),
    ("![a](b)", "\\!\\[a\\](b)"),
    ("<b>", "\\<b\\>"), ("snake_case", "snake_case"), ("_em_", "\\_em\\_"), ("R&D", "R&D"),
    ("&lt;b&#62;", "\\&lt;b\\&#62;"), ("a & b", "a & b"),
    ("# h", "\\# h"), ("- x", "\\- x"), ("1. x", "1\\. x"), ("2) x", "2\\) x"), ("2026 plan", "2026 plan"),
    ("a\nb\r\nc\u{2028}d", "a b c d"), ("a\\|b", "a\\\\\\|b"), ("|\u{301}", "\\|\u{301}"), ("~~x~~", "\\~\\~x\\~\\~"),
  ])
  func isEscaped(_ text: String, _ escaped: String) { #expect(MarkdownText.escaped(text) == escaped) }
}
