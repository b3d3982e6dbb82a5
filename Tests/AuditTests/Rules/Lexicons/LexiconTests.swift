import Testing

@testable import Audit

/// The little grammar of a lexicon, and what its terms find.
struct LexiconTests {
  private func finds(_ term: String, in text: String, language: String = "en") -> Bool {
    let lexicon = Lexicon(name: "one", text: "[\(language)]\n\(term)")
    let scanner = TermScanner(index: TermIndex([lexicon]), deniers: [], trailingDeniers: [])
    return !scanner.hits(in: FoldedText(text)).isEmpty
  }

  @Test(
    "Terms match what they should",
    arguments: [
      ("status", "Project STATUS", "en"), ("report", "two reports", "en"), ("status*", "Statusrunde", "de"),
      ("*besprechung", "Teambesprechung", "de"), ("*gehalt*", "Jahresgehälter und Grundgehaltsfragen", "de"),
      ("point hebdo*", "Point hebdomadaire", "fr"), ("zebrani* zespołu", "Zebranie zespołu", "pl"),
      ("\"go / no go\"", "Lantern go/no-go", "en"), ("^LT", "LT readout", "en"), ("定例", "営業週次定例会議", "ja"),
      ("회의", "주간회의록", "ko"), ("übergabe", "Uebergabe Schicht", "de"), ("übergabe", "Übergabe", "de"),
      ("☕", "café ☕", "en"), ("% min each", "15 min each", "en"), ("%min per", "5min per team", "en"),
      ("linie % steht", "Linie 12 steht", "de"), ("各* % 分", "各店舗10分", "ja"),
      ("slides (to follow|by mail)", "slides by mail", "en"),
      ("谁(去|来)", "今天谁来", "zh"),
    ])
  func matches(term: String, text: String, language: String) {
    #expect(finds(term, in: text, language: language))
  }

  @Test(
    "And nothing else",
    arguments: [
      ("status", "statuses of"), ("status", "apparatus"), ("*besprechung", "besprechungsraum"),
      ("^LT", "lt readout"),
      ("go no go", "go\nno go"), ("read out", "out read"), ("point hebdo*", "point"),
      ("übergabe", "ubergaben"), ("% min each", "min each"), ("% min each", "p5 min each"), ("% min a", "5 min at"),
      ("slides (to follow|by mail)", "slides"), ("slides (to follow|by mail)", "to follow"),
    ])
  func passes(term: String, text: String) {
    #expect(!finds(term, in: text))
  }

  /// The terms of a lexicon as they are looked for.
  private func terms(_ text: String) -> [String] {
    let lexicon = Lexicon(name: "x", text: text)
    #expect(lexicon.mistakes == [])
    return lexicon.terms.map { String(decoding: lexicon.bytes[$0.range], as: UTF8.self) }
  }

  @Test(
    "A line is a term or several",
    arguments: [
      ("status\r\ntwo  words\r\n", ["status", "two words"]), ("status\nupdate", ["status", "update"]),
      ("a (b|)", ["a b", "a"]), ("(a|b)", ["a b"]), ("a (b|c) # or d", ["a b", "a c"]), ("\"a # b", ["a"]),
      ("[de]\nÜbung", ["ubung", "uebung"]), ("[de]  # and Austria\nLösung", ["losung", "loesung"]),
      ("[de]\nPlan (für|ohne)", ["plan fur", "plan fuer", "plan ohne"]),
      ("[de]\nKüche\n[fr]\nmaïs", ["kuche", "kueche", "mais"]),
    ])
  func lines(text: String, expected: [String]) {
    #expect(terms(text) == expected)
  }

  @Test("A mark without a word is a mistake", arguments: ["*", "**", "%", "^", "^*", "\"\""])
  func marksAlone(_ line: String) {
    let lexicon = Lexicon(name: "x", text: "status\n\(line)")
    #expect(lexicon.mistakes.map(\.line) == [2])
    #expect(lexicon.terms.count == 1)
    #expect(lexicon.bytes.count == "status".utf8.count + 1)
  }

  @Test("Comments, empty lines and headings are no terms; an unreadable line is reported")
  func grammar() {
    let lexicon = Lexicon(name: "x", text: "# all\n\n[de]\nLage  # the plant's\n---\n")
    #expect(lexicon.terms.count == 1)
    #expect(lexicon.mistakes.map(\.line) == [5])
    #expect(lexicon.mistakes.first?.file == "lexicon_x.txt")
  }
}
