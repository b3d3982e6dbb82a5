/// vCalendar 1.0's way to write text that is not ASCII (RFC 2045, 6.7).
enum QuotedPrintable {
  /// Calls the closure with a value, decoded where it is quoted-printable.
  static func withValue<Result>(of content: ContentLine, _ body: (Bytes) -> Result) -> Result {
    guard !content.parameters.isEmpty, let text = text(of: content) else { return body(content.value) }
    return text.withUnsafeBufferPointer(body)
  }

  /// The decoded bytes of a value that says it is quoted-printable, as UTF-8; nil for any other.
  static func text(of content: ContentLine) -> [UInt8]? {
    var isQuoted = false
    var charset: String?
    content.forEachParameter { name, value in
      if name.spells("QUOTED-PRINTABLE") || name.spells("ENCODING") && value.spells("QUOTED-PRINTABLE") {
        isQuoted = true
      }
      if name.spells("CHARSET") { charset = String(decoding: value, as: UTF8.self) }
    }
    return isQuoted ? EncodedText(encoding: "QUOTED-PRINTABLE", charset: charset)?.decoded(content.value) : nil
  }

  /// The bytes that `=XX` stand for; carriage returns are left out, soft breaks are gone already.
  static func decoded(_ bytes: Bytes) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = decoded(bytes, at: &index)
      if byte != .carriageReturn { text.append(byte) }
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

  // MARK: Soft line breaks

  /// Whether a physical line holds a quoted-printable value that goes on in the next line.
  static func endsSoft(_ head: Bytes) -> Bool {
    guard head.last == .equals, let colon = head.offset(of: .colon) else { return false }
    let name = head.slice(0, colon)
    return name.offset(of: "QUOTED-PRINTABLE") != nil || name.offset(of: "quoted-printable") != nil
  }

  /// A line that ends softly with all it goes on with, taken from the scanner where it must be.
  ///
  /// A blank behind a soft break belongs to the text, where behind any other line break it is a fold's.
  static func joined(_ line: LineScanner.Line, _ scanner: inout LineScanner) -> [UInt8] {
    var text: [UInt8] = []
    var inside = LineScanner(scanner.bytes.slice(0, line.end), from: line.start)
    while let part = inside.nextPhysical() {
      let isSoft = text.last == .equals
      if isSoft { text.removeLast() }
      text.append(contentsOf: scanner.bytes.slice(part.start + (isSoft || text.isEmpty ? 0 : 1), part.end))
    }
    while text.last == .equals, let part = scanner.nextPhysical() {
      text.removeLast()
      text.append(contentsOf: scanner.bytes.slice(part.start, part.end))
    }
    return text
  }
}
