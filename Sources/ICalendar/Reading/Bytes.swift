#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A range of the file, or of an unfolded line, that is looked at in place and copied only to become text.
typealias Bytes = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer where Element == UInt8 {
  /// The bytes from one offset up to another.
  func slice(_ from: Int, _ to: Int) -> Bytes {
    guard let base = baseAddress, from < to else { return Bytes(start: nil, count: 0) }
    return Bytes(start: base + from, count: to - from)
  }

  func dropping(_ count: Int) -> Bytes { slice(count, self.count) }

  /// The offset of the first such byte at or after another offset.
  func offset(of byte: UInt8, from start: Int = 0) -> Int? {
    guard let base = baseAddress, start < count,
      let found = memchr(base + start, Int32(byte), count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// The offset at which a sequence of bytes stands first.
  func offset(of needle: StaticString, from start: Int = 0) -> Int? {
    let length = needle.utf8CodeUnitCount
    var from = start
    while let found = offset(of: needle.utf8Start[0], from: from), found + length <= count {
      if let base = baseAddress, memcmp(base + found, needle.utf8Start, length) == 0 { return found }
      from = found + 1
    }
    return nil
  }

  /// At which offset of other bytes these stand; nil where they stand elsewhere in memory, or are none.
  func offset(in whole: Bytes) -> Int? {
    guard let first = baseAddress, let base = whole.baseAddress, first >= base,
      first + count <= base + whole.count
    else { return nil }
    return first - base
  }

  /// Whether these bytes spell an ASCII word; letters of the word are upper case, those here in any case.
  func spells(_ word: StaticString) -> Bool {
    count == word.utf8CodeUnitCount && starts(withWord: word)
  }

  /// Whether these bytes begin with an ASCII word, upper case in the word and any case here.
  func starts(withWord word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard count >= length else { return false }
    for index in 0..<length where self[index].uppercased != word.utf8Start[index] { return false }
    return true
  }

  func equals(_ other: Bytes) -> Bool {
    guard count == other.count else { return false }
    guard let mine = baseAddress, let theirs = other.baseAddress else { return true }
    return memcmp(mine, theirs, count) == 0
  }

  func equals(_ other: [UInt8]) -> Bool { other.withUnsafeBufferPointer { equals($0) } }

  /// Without spaces and tabs at both ends.
  var trimmed: Bytes {
    var low = 0
    var high = count
    while low < high, self[low].isBlank { low += 1 }
    while high > low, self[high - 1].isBlank { high -= 1 }
    return slice(low, high)
  }

  /// Without one pair of double quotes around it, where there is one.
  var unquoted: Bytes {
    guard count >= 2, self[0] == .quote, self[count - 1] == .quote else { return self }
    return slice(1, count - 1)
  }

  /// The parts between the places where a byte stands; empty ones are kept.
  func split(at separator: UInt8) -> [Bytes] {
    var parts: [Bytes] = []
    var start = 0
    while let end = offset(of: separator, from: start) {
      parts.append(slice(start, end))
      start = end + 1
    }
    parts.append(slice(start, count))
    return parts
  }

  /// A decimal number with an optional sign and nothing else, blanks around it ignored.
  var integer: Int? {
    let digits = trimmed
    guard let first = digits.first else { return nil }
    let start = first == .minus || first == .plus ? 1 : 0
    guard digits.count > start, digits.count <= start + 18 else { return nil }
    var value = 0
    for index in start..<digits.count {
      guard digits[index].isDigit else { return nil }
      value = value * 10 + Int(digits[index] &- 48)
    }
    return first == .minus ? -value : value
  }
}

extension UInt8 {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let escape: UInt8 = 0x1B
  static let space: UInt8 = 0x20
  static let quote: UInt8 = 0x22
  static let plus: UInt8 = 0x2B
  static let comma: UInt8 = 0x2C
  static let minus: UInt8 = 0x2D
  static let slash: UInt8 = 0x2F
  static let colon: UInt8 = 0x3A
  static let semicolon: UInt8 = 0x3B
  static let equals: UInt8 = 0x3D
  static let backslash: UInt8 = 0x5C
  static let caret: UInt8 = 0x5E

  var isDigit: Bool { self &- 48 < 10 }
  var isLetter: Bool { (self | 0x20) &- 97 < 26 }
  var isBlank: Bool { self == .space || self == .tab }
  var uppercased: UInt8 { self &- 97 < 26 ? self &- 32 : self }
}
