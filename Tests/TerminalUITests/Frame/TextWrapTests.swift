import Testing

@testable import TerminalUI

@Suite struct TextWrapTests {
  @Test func breaksBetweenWords() {
    #expect(
      TextWidth.wrapped("nobody misses a status round", columns: 12) == [
        "nobody", "misses a", "status round",
      ])
  }

  @Test func keepsParagraphsAndBreaksLongWords() {
    #expect(TextWidth.wrapped("one\n\nabcdefgh", columns: 3) == ["one", "", "abc", "def", "gh"])
    #expect(TextWidth.wrapped("設計レビュー", columns: 5) == ["設計", "レビ", "ュー"])
  }

  @Test func marksWhatItCuts() {
    #expect(TextWidth.wrapped("aa bb cc dd", columns: 5, limit: 1) == ["aa b…"])
    #expect(TextWidth.wrapped("aa bb", columns: 5, limit: 1) == ["aa bb"])
    #expect(TextWidth.wrapped("a\nb\nc", columns: 5, limit: 2) == ["a", "b…"])
    #expect(TextWidth.wrapped("a", columns: 0).isEmpty)
  }

  @Test func noLineIsWiderThanAsked() {
    let text = "Die Rückmeldung zu 設計レビュー定例 und 🚀🚀🚀 kommt 👩‍💻 schriftlich"
    for columns in 1...30 {
      #expect(TextWidth.wrapped(text, columns: columns).allSatisfy { TextWidth.columns($0) <= columns })
    }
  }
}
