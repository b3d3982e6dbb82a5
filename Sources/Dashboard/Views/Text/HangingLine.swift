import TerminalUI

/// A line whose later lines hang under the text behind its indent, bullet, number or mark.
struct HangingLine {
  private let line: String
  /// What stands before the text, and what stands before it on later lines.
  private let before: String
  private let after: String

  init(_ line: String, isMarkdown: Bool) {
    self.line = line
    let indent = line.prefix { $0 == " " }
    let mark = isMarkdown ? Self.mark(line.dropFirst(indent.count)) : ""
    before = indent + mark
    let blanks = String(repeating: " ", count: mark.count)
    after = indent + (mark == "> " ? mark : isMarkdown ? blanks : "  ")
  }

  /// The line in lines of at most so many columns; one that fits stays as it is.
  func wrapped(_ columns: Int) -> [String] {
    guard TextWidth.columns(line) > columns else { return [line] }
    // Text that stands deep inside still gets half of a narrow screen.
    let hang = min(max(before.count, after.count), columns / 2)
    let first = String(before.suffix(hang))
    let later = String(after.suffix(hang))
    let texts = TextWidth.wrapped(String(line.dropFirst(before.count)), columns: columns - hang)
    return texts.enumerated().map { ($0 == 0 ? first : later) + $1 }
  }

  /// `- `, `- [ ] `, `12. `, `> `, `| ` and their like, where the line begins so.
  private static func mark(_ text: Substring) -> String {
    for mark in ["- [ ] ", "- [x] ", "- ", "* ", "> ", "| "] where text.hasPrefix(mark) { return mark }
    let number = text.prefix { $0.isASCII && $0.isNumber }
    return !number.isEmpty && number.count <= 3 && text.dropFirst(number.count).hasPrefix(". ") ? number + ". " : ""
  }
}
