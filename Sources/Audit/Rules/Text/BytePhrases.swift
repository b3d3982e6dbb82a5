/// A few dozen fixed phrases, looked for in bytes in one pass; ASCII case does not count.
struct BytePhrases: Sendable {
  /// Phrases by their first byte.
  private let buckets: [[[UInt8]]]
  /// A bit for each pair of bytes that a phrase begins with, so that few places of a text are looked at closer.
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
      // Behind a phrase of one byte anything may stand.
      for second in phrase.count > 1 ? phrase[1]...phrase[1] : 0...UInt8.max {
        let pair = Int(phrase[0]) << 8 | Int(second)
        openings[pair >> 6] |= 1 << UInt64(pair & 63)
      }
    }
    return openings
  }

  /// Whether any phrase stands anywhere in the text.
  func isFound(in text: ArraySlice<UInt8>) -> Bool {
    text.withUnsafeBufferPointer { bytes in
      openings.withUnsafeBufferPointer { openings in
        var pair = 0
        // The last byte makes a pair with nothing, for phrases of one byte.
        for end in 0...bytes.count {
          pair = (pair << 8 | (end < bytes.count ? Int(Self.lower(bytes[end])) : 0)) & 0xFFFF
          guard end > 0, openings[pair >> 6] & 1 << UInt64(pair & 63) != 0 else { continue }
          if buckets[pair >> 8].contains(where: { Self.matches($0, bytes, end - 1) }) { return true }
        }
        return false
      }
    }
  }

  /// Whether the text begins with one of the phrases.
  func isPrefix(of text: ArraySlice<UInt8>) -> Bool {
    text.withUnsafeBufferPointer { bytes in
      guard let first = bytes.first else { return false }
      return buckets[Int(Self.lower(first))].contains { Self.matches($0, bytes, 0) }
    }
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
