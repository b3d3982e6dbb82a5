/// Bytes of a text or of a part of it, in memory that another owns: good only within the closure that gave them, and
/// unchecked in release. A slice of an array for each would count references.
typealias TextLine = UnsafeBufferPointer<UInt8>

extension TextLine {
  /// The first place of a byte from a place on, looked for eight bytes at a time.
  @inline(__always)
  func place(of byte: UInt8, from start: Int = 0) -> Int? {
    let (ones, highs): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    let pattern = ones &* UInt64(byte)
    let memory = UnsafeRawBufferPointer(self)
    var place = start
    while place + 8 <= count {
      // Zero where the byte stands; what follows has the high bit of the first zero byte set, and none before it.
      let rest = UInt64(littleEndian: memory.loadUnaligned(fromByteOffset: place, as: UInt64.self)) ^ pattern
      let zeros = (rest &- ones) & ~rest & highs
      if zeros != 0 { return place + zeros.trailingZeroBitCount >> 3 }
      place += 8
    }
    while place < count, self[place] != byte { place += 1 }
    return place < count ? place : nil
  }

  /// Without blanks at its ends.
  var trimmed: TextLine {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
    var (start, end) = (0, count)
    while start < end, isBlank(self[start]) { start += 1 }
    while start < end, isBlank(self[end - 1]) { end -= 1 }
    return TextLine(rebasing: self[start..<end])
  }

  /// Calls with each part between marks, empty ones too.
  @inline(__always)
  func forEachPart(between mark: UInt8, _ body: (TextLine) -> Void) {
    var start = 0
    while let end = place(of: mark, from: start) {
      body(TextLine(rebasing: self[start..<end]))
      start = end + 1
    }
    body(TextLine(rebasing: self[start...]))
  }

  /// Whether it is made of small ASCII letters, digits and single blanks between, which folding leaves alone.
  var isFolded: Bool {
    var last = FoldedText.space
    for byte in self {
      guard byte &- 0x61 < 26 || byte &- 0x30 < 10 || (byte == FoldedText.space && last != byte) else { return false }
      last = byte
    }
    return last != FoldedText.space
  }
}
