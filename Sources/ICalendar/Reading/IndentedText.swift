/// Undoes the indentation of whole files, which makes a fold of every line.
enum IndentedText {
  /// The bytes without it; nil where nothing is indented, or nothing but folds.
  static func withoutIndentation(_ bytes: Bytes, from start: Int) -> [UInt8]? {
    guard let indentation = indentation(of: bytes, from: start) else { return nil }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count - start)
    var position = start
    while position < bytes.count {
      let end = endOfLine(bytes, from: position)
      let line = bytes.slice(position, end)
      text.append(contentsOf: line.dropping(indentedBy(line, indentation)))
      position = end
    }
    return text
  }

  private enum Indentation {
    /// The same bytes before every line.
    case all(Bytes)
    /// Deeper for what is inside a component.
    case nested
  }

  /// Told from the first two lines: BEGIN is not indented, and nothing continues it.
  private static func indentation(of bytes: Bytes, from start: Int) -> Indentation? {
    var position = start
    while position < bytes.count, bytes[position] == .lineFeed || bytes[position] == .carriageReturn { position += 1 }
    let first = bytes.slice(position, endOfLine(bytes, from: position))
    guard first.trimmed.starts(withWord: "BEGIN:V") else { return nil }
    let next = position + first.count
    let second = bytes.slice(next, endOfLine(bytes, from: next))
    let depth = blanks(before: first)
    let inner = blanks(before: second)
    if inner > depth, isProperty(second.dropping(inner)) { return .nested }
    return depth > 0 ? .all(first.slice(0, depth)) : nil
  }

  /// How many bytes of a line to leave out.
  private static func indentedBy(_ line: Bytes, _ indentation: Indentation) -> Int {
    switch indentation {
    case .all(let blanks): line.count >= blanks.count && line.slice(0, blanks.count).equals(blanks) ? blanks.count : 0
    case .nested:
      // What is no property is a fold, which keeps one blank.
      isProperty(line.dropping(blanks(before: line))) ? blanks(before: line) : max(0, blanks(before: line) - 1)
    }
  }

  private static func blanks(before line: Bytes) -> Int { line.firstIndex { !$0.isBlank } ?? line.count }

  /// Whether a name in upper case stands before the first `:` or `;`.
  private static func isProperty(_ line: Bytes) -> Bool {
    let name = line.prefix { $0 == .minus || $0.isDigit || $0.isLetter && $0 == $0.uppercased }
    guard name.count > 1, name.count < line.count else { return false }
    return line[name.count] == .colon || line[name.count] == .semicolon
  }

  private static func endOfLine(_ bytes: Bytes, from start: Int) -> Int {
    min((bytes.offset(of: .lineFeed, from: start) ?? bytes.count) + 1, bytes.count)
  }
}
