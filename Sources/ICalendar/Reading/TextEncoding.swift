/// Finds out how a file is encoded and makes UTF-8 of it where it is not.
enum TextEncoding {
  /// The bytes to read instead of the file's, or nil where its own will do after so many bytes of mark.
  static func utf8(_ bytes: Bytes, log: inout ReadingLog) -> (converted: [UInt8]?, skipped: Int) {
    if let marked = marked(bytes, log: &log) { return marked }
    return (converted(bytes, ByteSurvey(bytes), log: &log), 0)
  }

  /// The same for a file whose first bytes say it all, nil for any other.
  static func marked(_ bytes: Bytes, log: inout ReadingLog) -> (converted: [UInt8]?, skipped: Int)? {
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { return (nil, 3) }
    if bytes.count >= 2, bytes[0] == 0xFF && bytes[1] == 0xFE || bytes[0] == 0xFE && bytes[1] == 0xFF {
      log.add(.note, line: 0, "The file is in UTF-16.")
      return (utf16(bytes.dropping(2), isLittleEndian: bytes[0] == 0xFF), 0)
    }
    guard bytes.count >= 8, let isLittleEndian = utf16WithoutMark(bytes) else { return nil }
    log.add(
      .warning, line: 0,
      "The file has no byte order mark and was read as UTF-16 because every other byte is 0.")
    return (utf16(bytes, isLittleEndian: isLittleEndian), 0)
  }

  /// A file without a mark as UTF-8, nil where it is that already.
  static func converted(_ bytes: Bytes, _ survey: ByteSurvey, log: inout ReadingLog) -> [UInt8]? {
    guard survey.broken > survey.sequences else {
      if survey.broken > 0 {
        log.add(.warning, line: 0, "\(survey.broken) bytes are not UTF-8 and were replaced by U+FFFD.")
      }
      return nil
    }
    log.add(.warning, line: 0, "The file is not in UTF-8 and was read as Windows-1252 (Latin-1).")
    return windows1252(bytes)
  }

  private static func utf16WithoutMark(_ bytes: Bytes) -> Bool? {
    let head = bytes.slice(0, 8)
    let odd = [1, 3, 5, 7].allSatisfy { head[$0] == 0 }
    let even = [0, 2, 4, 6].allSatisfy { head[$0] == 0 }
    return odd == even ? nil : odd
  }

  private static func utf16(_ bytes: Bytes, isLittleEndian: Bool) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: 0, to: bytes.count - 1, by: 2) {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(isLittleEndian ? second << 8 | first : first << 8 | second)
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func windows1252(_ bytes: Bytes) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else {
        let scalar = byte < 0xA0 ? upperControls[Int(byte) - 0x80] : UInt32(byte)
        text.append(contentsOf: String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8)
      }
    }
    return text
  }

  /// What Windows-1252 has in place of the C1 controls.
  private static let upperControls: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
