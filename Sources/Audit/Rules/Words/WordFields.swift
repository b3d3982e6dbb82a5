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

  /// A number of few digits with a point or without, which a division of whole numbers gives exactly rounded; nil for
  /// every other one.
  private static func decimal(_ field: TextLine) -> Double? {
    let isNegative = field.first == UInt8(ascii: "-")
    var (digits, decimals, isBehindPoint) = (0, 0, false)
    guard field.count - (isNegative ? 1 : 0) > 0, field.count <= mostDigits, field.last?.isDigit == true else {
      return nil
    }
    for byte in field.dropFirst(isNegative ? 1 : 0) {
      if byte == UInt8(ascii: "."), !isBehindPoint {
        isBehindPoint = true
      } else {
        guard byte.isDigit else { return nil }
        digits = digits * 10 + Int(byte - 0x30)
        decimals += isBehindPoint ? 1 : 0
      }
    }
    let number = Double(digits) / powers[decimals]
    return isNegative ? -number : number
  }

  /// With these a whole number stays below 2^53.
  private static let mostDigits = 15
  private static let powers = (0...mostDigits).map { digits in (0..<digits).reduce(1.0) { power, _ in power * 10 } }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
}
