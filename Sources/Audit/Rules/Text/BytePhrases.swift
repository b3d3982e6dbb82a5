/// A few dozen fixed phrases, looked for in bytes in one pass; ASCII case does not count.
struct BytePhrases: Sendable {
  /// Phrases by their first byte.
  private let buckets: [[[UInt8]]]

  /// - Parameter phrases: in lower case.
  init(_ phrases: [String]) {
    var buckets = [[[UInt8]]](repeating: [], count: 256)
    for phrase in phrases {
      let bytes = Array(phrase.utf8)
      if let first = bytes.first { buckets[Int(first)].append(bytes) }
    }
    self.buckets = buckets
  }

  /// Whether any phrase stands anywhere in the text.
  func isFound(in text: ArraySlice<UInt8>) -> Bool {
    text.withUnsafeBufferPointer { bytes in
      for start in bytes.indices {
        for phrase in buckets[Int(Self.lower(bytes[start]))] where Self.matches(phrase, bytes, start) {
          return true
        }
      }
      return false
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
