/// JSON as it is written, compact, in UTF-8 (RFC 8259).
///
/// Controls, bidirectional controls and invisible characters are escaped, so that text from a file cannot steer
/// the terminal it is printed on and still comes back the same.
struct JSONOutput {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  mutating func beginArray() { open(UInt8(ascii: "[")) }
  mutating func endArray() { close(UInt8(ascii: "]")) }
  mutating func beginObject() { open(UInt8(ascii: "{")) }
  mutating func endObject() { close(UInt8(ascii: "}")) }

  mutating func key(_ name: String) {
    string(name)
    bytes.append(.colon)
    needsComma = false
  }

  mutating func boolean(_ value: Bool) { literal(value ? "true" : "false") }

  /// A number in JSON's own notation.
  mutating func number(_ text: String) { literal(text) }

  mutating func string(_ text: String) {
    separate()
    bytes.append(.quote)
    var copy = text
    copy.withUTF8 { escape($0) }
    bytes.append(.quote)
    needsComma = true
  }

  // MARK: Marks and commas

  private mutating func literal(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(.comma) }
  }

  private mutating func open(_ mark: UInt8) {
    separate()
    bytes.append(mark)
    needsComma = false
  }

  private mutating func close(_ mark: UInt8) {
    bytes.append(mark)
    needsComma = true
  }

  // MARK: Escapes

  private mutating func escape(_ text: Bytes) {
    var index = 0
    while index < text.count {
      let start = index
      while index < text.count, Self.isPlain(text[index]) { index += 1 }
      bytes.append(contentsOf: text.slice(start, index))
      if index < text.count { index += escape(text, at: index) }
    }
  }

  /// Anything but controls, `"`, `\` and the first bytes of characters that may have to be escaped.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != .quote && byte != .backslash && byte != 0x7F
      && byte != 0xC2 && byte != 0xD8 && byte != 0xE2 && byte != 0xEF && byte != 0xF3
  }

  /// Writes the character at an offset and gives its length.
  private mutating func escape(_ text: Bytes, at index: Int) -> Int {
    switch text[index] {
    case .lineFeed: bytes += [.backslash, UInt8(ascii: "n")]
    case .carriageReturn: bytes += [.backslash, UInt8(ascii: "r")]
    case .tab: bytes += [.backslash, UInt8(ascii: "t")]
    case .quote, .backslash: bytes += [.backslash, text[index]]
    case ..<0x20, 0x7F: escapeUnit(UInt16(text[index]))
    default: return escapeScalar(text, at: index)
    }
    return 1
  }

  private mutating func escapeScalar(_ text: Bytes, at index: Int) -> Int {
    let length = text[index] < 0xE0 ? 2 : text[index] < 0xF0 ? 3 : 4
    let sequence = text.slice(index, min(index + length, text.count))
    guard let scalar = String(decoding: sequence, as: UTF8.self).unicodeScalars.first, Self.isHidden(scalar) else {
      bytes.append(contentsOf: sequence)
      return sequence.count
    }
    for unit in String(scalar).utf16 { escapeUnit(unit) }
    return sequence.count
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x80...0x9F, 0xAD, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F: true
    case 0xFEFF, 0xFFF9...0xFFFB, 0xFFFE, 0xFFFF, 0xE0000...0xE007F: true
    default: false
    }
  }

  private mutating func escapeUnit(_ unit: UInt16) {
    bytes += [.backslash, UInt8(ascii: "u")]
    for shift in [12, 8, 4, 0] {
      let digit = UInt8(unit >> shift & 0xF)
      bytes.append(digit < 10 ? 48 + digit : 87 + digit)
    }
  }
}
