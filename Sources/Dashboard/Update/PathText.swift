/// Cleans what a terminal pastes when a file is dropped on it.
enum PathText {
  /// One path without quotes, shell escapes, `file://` and line ends.
  static func cleaned(_ pasted: String) -> String {
    var text = pasted.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    text = trimmed(text)
    for quote in ["'", "\""] where text.count > 1 && text.hasPrefix(quote) && text.hasSuffix(quote) {
      return String(text.dropFirst().dropLast())
    }
    if text.hasPrefix("file://") {
      text = String(text.dropFirst("file://".count))
      return text.removingPercentEncodings
    }
    return text.removingShellEscapes
  }

  private static func trimmed(_ text: String) -> String {
    let head = text.drop(while: \.isWhitespace)
    return String(head.reversed().drop(while: \.isWhitespace).reversed())
  }
}

extension String {
  fileprivate var removingShellEscapes: String {
    var result = ""
    var isEscaped = false
    for character in self {
      if character == "\\", !isEscaped {
        isEscaped = true
      } else {
        result.append(character)
        isEscaped = false
      }
    }
    return result
  }

  fileprivate var removingPercentEncodings: String {
    var bytes: [UInt8] = []
    var rest = Array(utf8)[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == UInt8(ascii: "%"), digits.count == 2,
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
