/// What stands on a line of a word list up to its comment, parted by blanks, one after the other.
struct WordFields {
  private let line: TextLine
  private var place = 0

  init(_ line: TextLine) {
    self.line = TextLine(rebasing: line[..<(line.place(of: UInt8(ascii: "#")) ?? line.count)]).trimmed
  }

  var isAtEnd: Bool { place == line.count }

  /// The next field; nil behind the last one.
  mutating func next() -> TextLine? {
    let start = place
    while place < line.count, !Self.isBlank(line[place]) { place += 1 }
    defer { while place < line.count, Self.isBlank(line[place]) { place += 1 } }
    return place > start ? TextLine(rebasing: line[start..<place]) : nil
  }

  /// The next field as a number; nil where it is none.
  mutating func number() -> Double? {
    next().flatMap { Self.decimal($0) ?? Double(String(decoding: $0, as: UTF8.self)) }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

  /// `-0.25`, as numbers of a list are written: exact, as both numbers that it divides are.
  private static func decimal(_ field: TextLine) -> Double? {
    let isNegative = field.first == UInt8(ascii: "-")
    let number = field.dropFirst(isNegative ? 1 : 0)
    var (digits, scale, hasPoint) = (0.0, 1.0, false)
    guard let first = number.first, first != UInt8(ascii: "."), number.count < 16 else { return nil }
    for byte in number {
      if byte == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
      } else if byte &- 0x30 < 10 {
        digits = digits * 10 + Double(byte - 0x30)
        if hasPoint { scale *= 10 }
      } else {
        return nil
      }
    }
    return (isNegative ? -digits : digits) / scale
  }
}
