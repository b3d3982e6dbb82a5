import Testing

@testable import TerminalUI

@Suite struct TextPromptTests {
  private func press(_ key: Key, in prompt: inout TextPrompt, isTaken: Bool = true) {
    let taken = prompt.apply(key)
    #expect(taken == isTaken)
  }

  private func typed(_ notation: String, into text: String = "") throws -> TextPrompt {
    var prompt = TextPrompt(text)
    for key in try Key.parse(notation) { press(key, in: &prompt) }
    return prompt
  }

  @Test(arguments: [
    ("who:ana", "who:ana", 7), ("abc<left><left>X", "aXbc", 2), ("abc<bs><bs>", "a", 1),
    ("abc<home><del>", "bc", 0),
    ("one two  <c-w>", "one ", 4), ("one two<c-w><c-w><c-w>", "", 0), ("abc def<left><c-u>", "f", 0),
    ("abc<home><right><c-k>", "a", 1), ("漢字<left><bs>", "字", 0), ("ab<c-a>x<c-e>y", "xaby", 4),
    ("<bs><del><left>", "", 0),
    ("<paste:two\\nlines>", "two lines", 9), ("a<c-b>b<c-f>c<c-b><c-d>", "ba", 2),
  ])
  func edits(keys: String, text: String, cursor: Int) throws {
    let prompt = try typed(keys)
    #expect(prompt.text == text)
    #expect(prompt.cursor == cursor)
  }

  @Test func anAccentJoinsItsLetter() throws {
    var prompt = TextPrompt("e")
    press(.character("\u{301}"), in: &prompt)
    #expect(prompt.text.count == 1 && prompt.cursor == 1)
    press(.backspace, in: &prompt)
    #expect(prompt.text == "")
  }

  @Test func leavesOtherKeysToOthers() {
    var prompt = TextPrompt("x")
    for key in [Key.enter, .escape, .up, .down, .tab, .function(1), .control("c")] {
      press(key, in: &prompt, isTaken: false)
    }
    #expect(prompt == TextPrompt("x"))
  }

  @Test func takesNoControlsAndNoEndlessText() {
    let prompt = TextPrompt("\u{1B}[2J\u{202E}")
    #expect(prompt.text == "[2J")
    var long = TextPrompt()
    long.insert(String(repeating: "x", count: 5000))
    #expect(long.text.count == TextPrompt.limit)
  }

  @Test func scrollsSoThatTheCursorIsSeen() throws {
    let prompt = try typed("abcdefghij")
    #expect(prompt.shown(columns: 5) == ("ghij", 4))
    #expect(try typed("abcdefghij<home>").shown(columns: 5) == ("abcde", 0))
    #expect(try typed("漢字漢字").shown(columns: 6) == ("漢字", 4))
    #expect(prompt.shown(columns: 0) == ("", 0))
  }

  @Test func drawsWithTheCursorShown() {
    var frame = Frame(size: Size(columns: 20, rows: 1))
    TextPrompt("who:漢").draw(in: &frame, label: "/ ", column: 1, row: 0, width: 19)
    #expect(frame.annotatedText == "20x1 cursor 9,0 shown\n  0| / who:漢\n  0: 1-2 muted\n")
  }
}
