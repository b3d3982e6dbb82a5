/// Text of strangers inside Markdown: on one line, and every character that Markdown would act on is escaped.
enum MarkdownText {
  /// As a piece of a line, a heading or a table cell; an ampersand stays one unless it would begin an entity.
  static func escaped(_ text: String) -> String {
    let line = collapsed(text)
    var escaped = ""
    let characters = Array(line)
    for (index, character) in characters.enumerated() {
      if character == "&" && beginsEntity(characters[(index + 1)...]) { escaped.append("\\") }
      let next = index + 1 < characters.count ? characters[index + 1] : " "
      let before = index > 0 ? characters[index - 1] : " "
      if needsEscape(character, before: before, next: next) || (index == 0 && "#+-=>".contains(character)) {
        escaped.append("\\")
      }
      escaped.append(character)
    }
    return numbered(escaped)
  }

  /// One line without control characters, blanks taken together.
  static func collapsed(_ text: String) -> String {
    plain(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func needsEscape(_ character: Character, before: Character, next: Character) -> Bool {
    // A combining mark makes one character with what it stands on; Markdown sees the scalar in front.
    switch character.unicodeScalars.first {
    case "\\", "`", "*", "[", "]", "<", ">", "|", "~": true
    // Within a word it emphasises nothing.
    case "_": !(before.isLetter || before.isNumber) || !(next.isLetter || next.isNumber)
    case "!": next == "["
    default: false
    }
  }

  /// `&lt;` and the like, which would be read as another character.
  private static func beginsEntity(_ rest: ArraySlice<Character>) -> Bool {
    let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "#") }
    return !name.isEmpty && rest.dropFirst(name.count).first == ";"
  }

  /// `1. ` and `1) ` at the start would begin a list.
  private static func numbered(_ text: String) -> String {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" else { return text }
    return digits + "\\" + rest
  }
}
