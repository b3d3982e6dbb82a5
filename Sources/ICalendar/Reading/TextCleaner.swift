/// Makes text of bytes: escapes resolved (RFC 5545, 3.3.11), whatever could steer a terminal or hide left
/// out.
///
/// Left out are C0, DEL and C1 controls, whole escape sequences, bidirectional controls (U+200E/F, U+202A-E,
/// U+2066-9), zero-width space, soft hyphen and byte order marks. A line break or tab becomes a space unless
/// lines are kept. Bytes that are no UTF-8 become U+FFFD.
struct TextCleaner {
  enum Escaping {
    case backslash
    /// RFC 6868, as in parameter values.
    case caret
    case none
  }

  private var output: [UInt8] = []
  private var keepsLines = false

  mutating func text(_ bytes: Bytes, escaping: Escaping = .backslash, keepsLines: Bool = false) -> String {
    guard !Self.leavesAlone(bytes) else { return String(decoding: bytes, as: UTF8.self) }
    output.removeAll(keepingCapacity: true)
    output.reserveCapacity(bytes.count)
    self.keepsLines = keepsLines
    var index = 0
    while index < bytes.count {
      let run = Self.plainLength(bytes, from: index)
      output.append(contentsOf: bytes.slice(index, index + run))
      index += run
      if index < bytes.count { index += take(bytes, at: index, escaping: escaping) }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// Whether no byte could begin something to resolve or to leave out; without branches, so that it runs
  /// wide.
  static func leavesAlone(_ bytes: Bytes) -> Bool {
    var found: UInt8 = 0
    for byte in bytes { found |= flag(byte) }
    return found == 0
  }

  private static func plainLength(_ bytes: Bytes, from start: Int) -> Int {
    var index = start
    while index < bytes.count, flag(bytes[index]) == 0 { index += 1 }
    return index - start
  }

  /// 1 for a control, DEL, an escape character, or the first byte of a character that may be hidden.
  @inline(__always) private static func flag(_ byte: UInt8) -> UInt8 {
    (byte < 0x20 ? 1 : 0) | (byte == 0x7F ? 1 : 0) | (byte == .backslash ? 1 : 0) | (byte == .caret ? 1 : 0)
      | (byte == 0xC2 ? 1 : 0) | (byte == 0xE2 ? 1 : 0) | (byte == 0xEF ? 1 : 0)
  }

  /// Handles what stands at an offset and gives the number of bytes it took.
  private mutating func take(_ bytes: Bytes, at index: Int, escaping: Escaping) -> Int {
    let byte = bytes[index]
    switch byte {
    case .backslash where escaping == .backslash: return takeBackslash(bytes, at: index)
    case .caret where escaping == .caret: return takeCaret(bytes, at: index)
    case .escape: return Self.escapeSequenceLength(bytes, at: index)
    case .lineFeed: appendBreak(.lineFeed)
    case .tab: appendBreak(.tab)
    case ..<0x20, 0x7F: break
    case 0xC2, 0xE2, 0xEF:
      let hidden = Self.hiddenLength(bytes, at: index)
      if hidden > 0 { return hidden }
      output.append(byte)
    default: output.append(byte)
    }
    return 1
  }

  private mutating func appendBreak(_ byte: UInt8) { output.append(keepsLines ? byte : .space) }

  private mutating func takeBackslash(_ bytes: Bytes, at index: Int) -> Int {
    guard index + 1 < bytes.count else {
      output.append(.backslash)
      return 1
    }
    switch bytes[index + 1] {
    case UInt8(ascii: "n"), UInt8(ascii: "N"): appendBreak(.lineFeed)
    case .backslash, .comma, .semicolon, .colon, .quote: output.append(bytes[index + 1])
    default:
      // An escape the format does not know, as in a Windows path: the backslash was meant.
      output.append(.backslash)
      return 1
    }
    return 2
  }

  private mutating func takeCaret(_ bytes: Bytes, at index: Int) -> Int {
    guard index + 1 < bytes.count else {
      output.append(.caret)
      return 1
    }
    switch bytes[index + 1] {
    case UInt8(ascii: "n"): appendBreak(.lineFeed)
    case UInt8(ascii: "'"): output.append(.quote)
    case .caret: output.append(.caret)
    default:
      output.append(.caret)
      return 1
    }
    return 2
  }

  /// The length of a terminal control sequence (ECMA-48): CSI to its final byte, OSC and its like to BEL or
  /// ST, anything else with its one final byte.
  private static func escapeSequenceLength(_ bytes: Bytes, at index: Int) -> Int {
    guard index + 1 < bytes.count else { return 1 }
    var next = index + 2
    switch bytes[index + 1] {
    case UInt8(ascii: "["):
      while next < bytes.count, bytes[next] >= 0x20, bytes[next] < 0x40 { next += 1 }
      return min(next + 1, bytes.count) - index
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), .caret, UInt8(ascii: "_"):
      while next < bytes.count, bytes[next] != 0x07, bytes[next] != .escape, bytes[next] != .lineFeed {
        next += 1
      }
      guard next < bytes.count else { return 2 }
      return next - index + (bytes[next] == .escape ? 2 : 1)
    case 0x20...0x2F:
      while next < bytes.count, (0x20...0x2F).contains(bytes[next]) { next += 1 }
      return min(next + 1, bytes.count) - index
    case 0x30...0x7E: return 2
    default: return 1
    }
  }

  /// The length of a hidden character that begins at an offset, 0 where none does.
  private static func hiddenLength(_ bytes: Bytes, at index: Int) -> Int {
    guard index + 1 < bytes.count else { return 0 }
    let second = bytes[index + 1]
    if bytes[index] == 0xC2 { return second < 0xA0 && second >= 0x80 || second == 0xAD ? 2 : 0 }
    guard index + 2 < bytes.count else { return 0 }
    let third = bytes[index + 2]
    switch (bytes[index], second) {
    case (0xE2, 0x80):
      return third == 0x8B || third == 0x8E || third == 0x8F || (0xAA...0xAE).contains(third) ? 3 : 0
    case (0xE2, 0x81): return (0xA6...0xA9).contains(third) ? 3 : 0
    case (0xEF, 0xBB): return third == 0xBF ? 3 : 0
    case (0xEF, 0xBF): return third == 0xBE || third == 0xBF ? 3 : 0
    default: return 0
    }
  }
}
