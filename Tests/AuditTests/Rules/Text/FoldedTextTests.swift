import Testing

@testable import Audit

/// Case, accents and width do not count; words part where readers part them.
struct FoldedTextTests {
  private func folded(_ text: String) -> String {
    String(decoding: FoldedText(text).bytes, as: UTF8.self)
  }

  @Test(
    "Scripts and forms",
    arguments: [
      ("Réunion D'ÉQUIPE", "reunion d equipe"), ("don't", "dont"), ("don’t", "dont"), ("Straße", "strasse"),
      ("Łódź", "lodz"), ("Ærø œuvre", "aero oeuvre"), ("ＫＰＩ　会議", "kpi 会議"), ("ﾃﾚﾜｰｸ", "テレワーク"),
      ("ﾐｰﾃｨﾝｸﾞ", "ミーティング"), ("e\u{301}quipe", "equipe"), ("go/no-go", "go no go"), ("1:1", "1 1"),
      ("Q&A", "q a"), ("Zoom会議", "zoom 会議"), ("☕ Teo", "☕ teo"), ("a\nb", "a\nb"), ("Ελλάδα", "ελλάδα"),
      ("", ""), ("会Ⱥ会Ⱥ", "会 ⱥ 会 ⱥ"), ("a会a会", "a 会 a 会"), ("☕☕", "☕ ☕"), ("ȺȺ", "ⱥⱥ"),
    ])
  func folds(text: String, expected: String) {
    #expect(folded(text) == expected)
  }

  @Test("Decomposed Hangul and kana join")
  func composes() {
    #expect(folded("\u{1112}\u{116C}\u{110B}\u{1174}") == "회의")
    #expect(folded("カ\u{3099}") == "ガ")
  }

  @Test("Quotes are the words as written")
  func quotes() {
    let text = FoldedText("  Große  RUNDE, bitte")
    #expect(quote(text, through: 1) == "Große  RUNDE")
    #expect(text.tokens.map(\.isUppercase) == [false, true, false])
    #expect(text.tokens.map(\.startsClause) == [true, false, true])
    let long = FoldedText(String(repeating: "wort ", count: 40))
    #expect(quote(long, through: 39).count == 80)
    #expect(quote(long, through: 15).count == 79)
    #expect(quote(FoldedText(String(repeating: "é", count: 80)), through: 0).count == 80)
  }

  private func quote(_ text: FoldedText, through last: Int) -> String {
    var quote: [UInt8] = []
    text.appendQuote(from: 0, through: last, to: &quote)
    return String(decoding: quote, as: UTF8.self)
  }

  @Test("No letter takes more than twice its bytes, with a blank before it")
  func room() {
    for scalar in (UInt32(0x80)...0x2FFFF).compactMap(Unicode.Scalar.init) {
      let size =
        switch CharacterFolding.fold(scalar.value) {
        case .separator, .nothing, .voicing: 0
        case .ascii(_, let second): second == nil ? 1 : 2
        case .letter(let value), .ideograph(let value), .symbol(let value):
          Unicode.Scalar(value).map(UTF8.width) ?? 0
        }
      if size + 1 > 2 * UTF8.width(scalar) { Issue.record("U+\(String(scalar.value, radix: 16)) takes \(size)") }
    }
  }

  @Test("Broken UTF-8 is read without harm")
  func brokenBytes() {
    #expect(FoldedText(utf8: [0xE3, 0x81]).tokens.isEmpty)
    #expect(String(decoding: FoldedText(utf8: [0x61, 0xFF, 0x62]).bytes, as: UTF8.self) == "a b")
  }
}
