/// vCalendar 1.0's way to write text that is not ASCII (RFC 2045, 6.7).
enum QuotedPrintable {
  /// Calls the closure with a value, decoded where it is quoted-printable.
  static func withValue<Result>(of content: ContentLine, _ body: (Bytes) -> Result) -> Result {
    guard !content.parameters.isEmpty, let text = text(of: content) else { return body(content.value) }
    return text.withUnsafeBufferPointer(body)
  }

  /// The decoded bytes of a value that says it is quoted-printable; nil for any other. CHARSET other than
  /// UTF-8 is read as Latin-1.
  static func text(of content: ContentLine) -> [UInt8]? {
    var isQuoted = false
    var isLatin = false
    content.forEachParameter { name, value in
      if name.spells("QUOTED-PRINTABLE") || name.spells("ENCODING") && value.spells("QUOTED-PRINTABLE") {
        isQuoted = true
      }
      if name.spells("CHARSET"), !value.starts(withWord: "UTF") { isLatin = true }
    }
    guard isQuoted else { return nil }
    var text: [UInt8] = []
    var index = 0
    while index < content.value.count {
      let byte = decoded(content.value, at: &index)
      if isLatin, byte >= 0x80 {
        text += [0xC0 | byte >> 6, 0x80 | byte & 0x3F]
      } else if byte != .carriageReturn {
        text.append(byte)
      }
    }
    return text
  }

  private static func decoded(_ bytes: Bytes, at index: inout Int) -> UInt8 {
    defer { index += 1 }
    guard bytes[index] == .equals, index + 2 < bytes.count,
      let high = hexadecimal(bytes[index + 1]), let low = hexadecimal(bytes[index + 2])
    else { return bytes[index] }
    index += 2
    return high << 4 | low
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte.uppercased {
    case 48...57: byte - 48
    case 65...70: byte.uppercased - 55
    default: nil
    }
  }
}
