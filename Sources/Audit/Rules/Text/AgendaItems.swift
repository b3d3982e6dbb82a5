/// The items of a description as byte ranges: its lines, and the parts of a line that lists with slashes or
/// semicolons.
struct AgendaItems: Hashable, Sendable {
  private(set) var ranges: [Range<Int>] = []

  init(_ text: [UInt8]) {
    text.withUnsafeBufferPointer { bytes in
      ranges.reserveCapacity(bytes.count / 24)
      var start = 0
      while start <= bytes.count {
        let end = bytes.place(of: 0x0A, from: start) ?? bytes.count
        appendLine(start..<end, bytes)
        start = end + 1
      }
    }
  }

  private mutating func appendLine(_ line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) {
    guard !line.isEmpty else { return }
    let content = Self.withoutBullet(line, bytes)
    if content.lowerBound > line.lowerBound {
      if !content.isEmpty { ranges.append(content) }
      return
    }
    guard bytes[content].contains(where: Self.mayOpenListMark) else { return ranges.append(content) }
    for mark in Self.listMarks {
      let parts = Self.split(content, at: mark, bytes)
      if parts.count > 2 || (parts.count == 2 && mark.count == 3) {
        ranges += parts.filter { !$0.isEmpty }
        return
      }
    }
    ranges.append(content)
  }

  private static let listMarks: [[UInt8]] = [" / ", "; ", "；", "／"].map { Array($0.utf8) }

  /// A blank opens a mark as well, but every line has blanks; its slash tells.
  private static func mayOpenListMark(_ byte: UInt8) -> Bool { byte == 0x2F || byte == 0x3B || byte == 0xEF }

  private static let bullets = BytePhrases([
    "- ", "* ", "-\t", "•", "·", "– ", "◦", "▪", "‣", "・", "○", "●", "■", "□", "※", "→",
  ])
  private static let numberMarks = BytePhrases([".", ")", "）", "．", "、", ":", "/", "]"])

  private static func withoutBullet(_ line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var index = line.lowerBound
    let slice = UnsafeBufferPointer(rebasing: bytes[line])
    if bullets.isPrefix(of: slice) {
      index += characterLength(bytes[index])
    } else {
      var digits = index
      while digits < line.upperBound, digits - index < 3, isDigit(bytes[digits]) { digits += 1 }
      guard digits > index, digits < line.upperBound,
        numberMarks.isPrefix(of: UnsafeBufferPointer(rebasing: bytes[digits..<line.upperBound]))
      else { return line }
      index = digits + characterLength(bytes[digits])
    }
    while index < line.upperBound, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    return min(index, line.upperBound)..<line.upperBound
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func characterLength(_ lead: UInt8) -> Int {
    lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
  }

  /// The parts between marks; none where no mark stands.
  private static func split(
    _ range: Range<Int>, at mark: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>
  ) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    var index = start
    while index + mark.count <= range.upperBound {
      if bytes[index] == mark[0], mark.indices.allSatisfy({ bytes[index + $0] == mark[$0] }) {
        parts.append(start..<index)
        index += mark.count
        start = index
      } else {
        index += 1
      }
    }
    if !parts.isEmpty { parts.append(start..<range.upperBound) }
    return parts
  }
}
