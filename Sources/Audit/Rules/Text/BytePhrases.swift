/// A few dozen fixed phrases, looked for in bytes in one pass; ASCII case does not count.
struct BytePhrases: Sendable {
  /// Phrases by their first byte.
  private let buckets: [[[UInt8]]]
  /// A bit for what three bytes mix to that a phrase begins with, so that few places of a text are looked at closer.
  private let openings: [UInt64]

  /// - Parameter phrases: in lower case.
  init(_ phrases: [String]) {
    var buckets = [[[UInt8]]](repeating: [], count: 256)
    for phrase in phrases {
      let bytes = Array(phrase.utf8)
      if let first = bytes.first { buckets[Int(first)].append(bytes) }
    }
    self.buckets = buckets
    openings = Self.openings(of: buckets.joined())
  }

  private static func openings(of phrases: some Sequence<[UInt8]>) -> [UInt64] {
    var openings = [UInt64](repeating: 0, count: 1 << 10)
    for phrase in phrases {
      // Behind a short phrase anything may stand.
      for second in phrase.count > 1 ? phrase[1]...phrase[1] : 0...UInt8.max {
        for third in phrase.count > 2 ? phrase[2]...phrase[2] : 0...UInt8.max {
          let bit = mixed(UInt32(phrase[0]) << 16 | UInt32(second) << 8 | UInt32(third))
          openings[bit >> 6] |= 1 << UInt64(bit & 63)
        }
      }
    }
    return openings
  }

  /// Three bytes as one of 65,536 numbers, by Knuth's multiplicative hash.
  private static func mixed(_ three: UInt32) -> Int { Int((three &* 2_654_435_761) >> 16) }

  /// Whether any phrase stands anywhere in the text.
  func isFound(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    openings.withUnsafeBufferPointer { openings in
      var three: UInt32 = 0
      // Behind the last byte stands nothing, for short phrases.
      for end in 0..<(bytes.count + 2) {
        three = (three << 8 | UInt32(end < bytes.count ? Self.lower(bytes[end]) : 0)) & 0xFF_FFFF
        let bit = Self.mixed(three)
        guard end > 1, openings[bit >> 6] & 1 << UInt64(bit & 63) != 0 else { continue }
        if buckets[Int(three >> 16)].contains(where: { Self.matches($0, bytes, end - 2) }) { return true }
      }
      return false
    }
  }

  /// Whether the text begins with one of the phrases.
  func isPrefix(of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    return buckets[Int(Self.lower(first))].contains { Self.matches($0, bytes, 0) }
  }

  private static func matches(_ phrase: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    guard start + phrase.count <= bytes.count else { return false }
    for offset in 1..<max(1, phrase.count) where lower(bytes[start + offset]) != phrase[offset] {
      return false
    }
    return true
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
