/// Eight bytes of a text looked at together, as far as they are ASCII letters and digits.
///
/// A byte plus the distance of a limit from 0x80 has the high bit from that limit on, and no sum reaches the next byte.
struct EightLetters {
  /// As `TextLine.head` gives them, capitals as small letters.
  let small: UInt64
  /// Letters and digits in a row from the first one on.
  let count: Int
  /// Whether a small letter is among those.
  let haveSmallLetter: Bool

  @inline(__always)
  init(_ bytes: UInt64) {
    let low = bytes & ~Self.highs
    let small = low | Self.each(0x20)
    let isDigit = Self.from(0x30, low) & ~Self.from(0x3A, low)
    let isLetter = Self.from(0x61, small) & ~Self.from(0x7B, small)
    let others = (~(isDigit | isLetter) | bytes) & Self.highs
    self.small = bytes | Self.each(0x20)
    count = others.trailingZeroBitCount >> 3
    // Below the first other one; all where there is none.
    haveSmallLetter = Self.from(0x61, low) & Self.highs & (others &- 1) & ~others != 0
  }

  private static var highs: UInt64 { each(0x80) }

  @inline(__always)
  private static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

  /// The high bit of each byte that is no smaller than a limit.
  @inline(__always)
  private static func from(_ limit: UInt64, _ bytes: UInt64) -> UInt64 { bytes &+ each(0x80 - limit) }
}
