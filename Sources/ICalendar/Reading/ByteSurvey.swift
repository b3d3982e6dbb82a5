/// What one pass over bytes tells about their lines and their encoding.
struct ByteSurvey: Equatable {
  private(set) var lineFeeds = 0
  /// Whether a CR stands anywhere without an LF behind it.
  private(set) var hasLoneReturns = false
  /// Well-formed sequences of several bytes. A fold may stand inside one, because producers cut lines by bytes.
  private(set) var sequences = 0
  /// Bytes that belong to no character of UTF-8.
  private(set) var broken = 0

  init() {}

  init(_ bytes: Bytes) {
    var start = 0
    var next = 0
    while start < bytes.count {
      let end = min(start + Self.blockLength, bytes.count)
      if look(at: bytes, from: start, to: end) { next = count(bytes, from: max(next, start), to: end) }
      start = end
    }
  }

  static func + (a: ByteSurvey, b: ByteSurvey) -> ByteSurvey {
    var sum = a
    sum.lineFeeds += b.lineFeeds
    sum.hasLoneReturns = a.hasLoneReturns || b.hasLoneReturns
    sum.sequences += b.sequences
    sum.broken += b.broken
    return sum
  }

  /// So that a block's count of line feeds fits a byte, which lets the loop run wide.
  private static let blockLength = 240

  /// Whether a block has bytes that are not ASCII. Without branches, so that it runs wide.
  private mutating func look(at bytes: Bytes, from start: Int, to end: Int) -> Bool {
    guard let base = bytes.baseAddress else { return false }
    var feeds: UInt8 = 0
    var high: UInt8 = 0
    var lone: UInt8 = 0
    // The last byte of all has none behind it.
    let inner = min(end, bytes.count - 1)
    for index in start..<inner {
      let byte = base[index]
      feeds &+= byte == .lineFeed ? 1 : 0
      high |= byte
      lone |= (byte == .carriageReturn ? 1 : 0) & (base[index + 1] == .lineFeed ? 0 : 1)
    }
    if inner < end {
      feeds &+= base[inner] == .lineFeed ? 1 : 0
      high |= base[inner]
      lone |= base[inner] == .carriageReturn ? 1 : 0
    }
    lineFeeds += Int(feeds)
    if lone != 0 { hasLoneReturns = true }
    return high & 0x80 != 0
  }

  /// Counts the characters that begin between two offsets and gives the offset behind the last.
  private mutating func count(_ bytes: Bytes, from start: Int, to end: Int) -> Int {
    var index = start
    while index < end {
      guard bytes[index] >= 0x80 else {
        index += 1
        continue
      }
      if let next = Self.endOfSequence(bytes, at: index) {
        sequences += 1
        index = next
      } else {
        broken += 1
        index += 1
      }
    }
    return index
  }

  private static func endOfSequence(_ bytes: Bytes, at index: Int) -> Int? {
    let first = bytes[index]
    guard first >= 0xC2, first < 0xF5 else { return nil }
    var next = index + 1
    for _ in 1..<(first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2) {
      next = skippingFold(bytes, from: next)
      guard next < bytes.count, bytes[next] & 0xC0 == 0x80 else { return nil }
      next += 1
    }
    return next
  }

  private static func skippingFold(_ bytes: Bytes, from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] == .carriageReturn || bytes[index] == .lineFeed { index += 1 }
    return index > start && index < bytes.count && bytes[index].isBlank ? index + 1 : start
  }
}
