/// A few dozen fixed phrases, looked for in bytes in one pass; ASCII case does not count.
struct BytePhrases: Sendable {
  private struct Phrase: Sendable {
    /// Its first bytes as `TextLine.head` gives them, each with the bit that parts capitals from small letters, and
    /// what of eight bytes they are.
    let head: UInt64
    let mask: UInt64
    let bytes: [UInt8]
  }

  /// Those that begin with the same byte one behind the other.
  private var phrases: [Phrase] = []
  /// The number of the first phrase by its first byte; the last one comes before that of the next byte.
  private var buckets: [Int] = []
  /// A bit for what three bytes mix to that a phrase begins with, so that few places of a text are looked at closer.
  private var openings = [UInt64](repeating: 0, count: 1 << 10)
  /// Every place of a text is looked at, or every other one where no phrase is too short to hold three bytes from one.
  private let step: Int

  /// - Parameter phrases: in lower case.
  init(_ phrases: [String]) {
    let sorted = phrases.map { Array($0.utf8) }.filter { !$0.isEmpty }.sorted { $0[0] < $1[0] }
    step = sorted.allSatisfy { $0.count > 3 } ? 2 : 1
    for phrase in sorted {
      let mask = UInt64.max >> UInt64(64 - 8 * min(8, phrase.count))
      let head = phrase.withUnsafeBufferPointer { $0.head(from: 0) } | Self.small
      self.phrases.append(Phrase(head: head, mask: mask, bytes: phrase))
      for offset in 0..<step { open(phrase[offset...]) }
    }
    for first in 0...256 { buckets.append(sorted.firstIndex { Int($0[0]) >= first } ?? sorted.count) }
  }

  /// Behind a short phrase anything may stand.
  private mutating func open(_ phrase: ArraySlice<UInt8>) {
    let phrase = Array(phrase)
    for first in Self.cases(phrase[0]) {
      for second in phrase.count > 1 ? Self.cases(phrase[1]) : Array(0...UInt8.max) {
        for third in phrase.count > 2 ? Self.cases(phrase[2]) : Array(0...UInt8.max) {
          let bit = Self.mixed(UInt32(first) | UInt32(second) << 8 | UInt32(third) << 16)
          openings[bit >> 6] |= 1 << UInt64(bit & 63)
        }
      }
    }
  }

  private static func cases(_ byte: UInt8) -> [UInt8] { (0x61...0x7A).contains(byte) ? [byte, byte & ~0x20] : [byte] }

  /// The lowest three bytes, the first the very lowest, as one of 65,536 numbers, by Knuth's multiplicative hash.
  @inline(__always)
  private static func mixed(_ three: UInt32) -> Int { Int(((three << 8) &* 2_654_435_761) >> 16) }

  /// Whether any phrase stands anywhere in the text.
  func isFound(in text: TextLine) -> Bool {
    openings.withUnsafeBufferPointer { openings in
      func mayBegin(_ three: UInt32) -> Bool {
        let bit = Self.mixed(three)
        return openings[bit >> 6] &>> UInt64(bit & 63) & 1 != 0
      }
      let memory = UnsafeRawBufferPointer(text)
      var place = 0
      while place + 4 <= text.count {
        let four = UInt32(littleEndian: memory.loadUnaligned(fromByteOffset: place, as: UInt32.self))
        if mayBegin(four), begins(text, within: step, upTo: place) { return true }
        place += step
      }
      // Behind the last byte stands nothing, for short phrases.
      while place < text.count {
        let second = place + 1 < text.count ? UInt32(text[place + 1]) : 0
        let third = place + 2 < text.count ? UInt32(text[place + 2]) : 0
        if mayBegin(UInt32(text[place]) | second << 8 | third << 16), begins(text, within: step, upTo: place) {
          return true
        }
        place += step
      }
      return false
    }
  }

  /// Whether one of the phrases stands at the last of some places of a text.
  private func begins(_ text: TextLine, within places: Int, upTo last: Int) -> Bool {
    (0..<min(places, last + 1)).contains { begins(text, at: last - $0) }
  }

  /// Whether the text begins with one of the phrases.
  func isPrefix(of text: TextLine) -> Bool { !text.isEmpty && begins(text, at: 0) }

  /// Whether one of the phrases stands at a place of a text.
  private func begins(_ text: TextLine, at place: Int) -> Bool {
    let first = Int(Self.lower(text[place]))
    let head = text.head(from: place) | Self.small
    return phrases.withUnsafeBufferPointer { phrases in
      for number in buckets[first]..<buckets[first + 1] where (phrases[number].head ^ head) & phrases[number].mask == 0
      {
        if Self.stands(phrases[number].bytes, in: text, at: place) { return true }
      }
      return false
    }
  }

  private static func stands(_ phrase: [UInt8], in text: TextLine, at place: Int) -> Bool {
    place + phrase.count <= text.count && phrase.indices.allSatisfy { lower(text[place + $0]) == phrase[$0] }
  }

  private static let small: UInt64 = 0x2020_2020_2020_2020

  @inline(__always)
  private static func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}
