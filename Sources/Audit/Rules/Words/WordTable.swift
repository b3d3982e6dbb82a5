/// Numbers by words and the list they stand on: an open table, as every word of every text is looked up.
struct WordTable: Hashable, Sendable {
  /// The number in each slot, -1 for none; a quarter is filled at most, so that most words meet an empty one.
  private var slots: [Int32]
  /// By number.
  private var hashes: [UInt64]

  init(capacity: Int) {
    var size = 64
    while size < capacity * 4 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    hashes = [UInt64](repeating: 0, count: capacity)
  }

  /// Enters a word and gives the number that it takes the place of.
  mutating func insert(_ number: Int, _ word: UnsafeBufferPointer<UInt8>, _ list: Int) -> Int? {
    let hash = Self.hash(word, list)
    let slot = slot(of: hash)
    defer { slots[slot] = Int32(number) }
    hashes[number] = hash
    return slots[slot] < 0 ? nil : Int(slots[slot])
  }

  /// The number of a word, or of another one with the same hash.
  @inline(__always)
  func number(of word: UnsafeBufferPointer<UInt8>, _ list: Int) -> Int? {
    let number = slots[slot(of: Self.hash(word, list))]
    return number < 0 ? nil : Int(number)
  }

  /// Where a hash stands, or the empty slot where it would.
  @inline(__always)
  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash >> 32) & (slots.count - 1)
    while slots[slot] >= 0, hashes[Int(slots[slot])] != hash { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  /// Mixes eight bytes at a time; the last ones overlap, and a short word is read as two that do.
  @inline(__always)
  private static func hash(_ word: UnsafeBufferPointer<UInt8>, _ list: Int) -> UInt64 {
    let (bytes, count) = (UnsafeRawBufferPointer(word), word.count)
    var hash = UInt64(count * 2 + list) &* 0xC2B2_AE3D_27D4_EB4F
    if count >= 8 {
      var offset = 0
      while offset < count - 8 {
        hash = mixed(hash, bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        offset += 8
      }
      return mixed(hash, bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self))
    }
    if count >= 4 {
      let last = bytes.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
      return mixed(hash, UInt64(bytes.loadUnaligned(as: UInt32.self)) << 32 | UInt64(last))
    }
    return count == 0
      ? hash : mixed(hash, UInt64(bytes[0]) << 16 | UInt64(bytes[count / 2]) << 8 | UInt64(bytes[count - 1]))
  }

  /// By the golden ratio, the high bits folded down.
  @inline(__always)
  private static func mixed(_ hash: UInt64, _ next: UInt64) -> UInt64 {
    let product = (hash ^ next) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 32
  }
}
