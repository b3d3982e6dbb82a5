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
    next().flatMap { Double(String(decoding: $0, as: UTF8.self)) }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
}
