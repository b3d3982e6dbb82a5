/// Numbers by words and the list they stand on: an open table, as every word of every text is looked up.
struct WordTable: Hashable, Sendable {
  fileprivate struct Slot: Hashable, Sendable {
    /// What of the hash does not choose the slot.
    var mark: UInt32 = 0
    /// -1 for none.
    var number: Int32 = -1
  }

  /// A quarter is filled at most, so that most words meet an empty one.
  private var slots: [Slot]
  /// A bit for each word, by its hash: most words that are none of the table's are told by this alone.
  private var filter = [UInt64](repeating: 0, count: 1 << (Lookup.filterBits - 6))
  /// The bytes of all words by number, one behind the other, and where those of each begin.
  private var letters: [UInt8] = []
  private var starts: [Int32] = [0]

  init(capacity: Int) {
    var size = 64
    while size < capacity * 4 { size *= 2 }
    slots = [Slot](repeating: Slot(), count: size)
    letters.reserveCapacity(capacity * 8)
    starts.reserveCapacity(capacity + 1)
  }

  /// Enters a word, numbered by how many were entered before, and gives the number that it takes the place of.
  mutating func append(_ word: TextLine, _ list: Int) -> Int? {
    let number = starts.count - 1
    letters += word
    starts.append(Int32(letters.count))
    let hash = Lookup.hash(word, list)
    let bit = Lookup.filterBit(hash)
    filter[bit >> 6] |= 1 << UInt64(bit & 63)
    let slot = withLookup { $0.slot(of: hash, word) }
    defer { slots[slot] = Slot(mark: UInt32(truncatingIfNeeded: hash), number: Int32(number)) }
    return slots[slot].number < 0 ? nil : Int(slots[slot].number)
  }

  /// The number of a word.
  func number(of word: TextLine, _ list: Int) -> Int? { withLookup { $0.number(of: word, list) } }

  /// Calls with the table as memory to look words up in: arrays asked at every word of a text would count references.
  @inline(__always)
  func withLookup<Result>(_ body: (Lookup) -> Result) -> Result {
    slots.withUnsafeBufferPointer { slots in
      filter.withUnsafeBufferPointer { filter in
        letters.withUnsafeBufferPointer { letters in
          starts.withUnsafeBufferPointer { starts in
            body(Lookup(slots: slots, filter: filter, letters: letters, starts: starts))
          }
        }
      }
    }
  }
}

extension WordTable {
  /// The lists of a table in memory.
  struct Lookup {
    fileprivate let slots: UnsafeBufferPointer<Slot>
    fileprivate let filter: UnsafeBufferPointer<UInt64>
    fileprivate let letters: TextLine
    fileprivate let starts: UnsafeBufferPointer<Int32>

    fileprivate static let filterBits: UInt64 = 16

    /// The number of a word.
    @inline(__always)
    func number(of word: TextLine, _ list: Int) -> Int? {
      let hash = Self.hash(word, list)
      let bit = Self.filterBit(hash)
      guard filter[bit >> 6] & 1 << UInt64(bit & 63) != 0 else { return nil }
      let number = slots[slot(of: hash, word)].number
      return number < 0 ? nil : Int(number)
    }

    @inline(__always)
    fileprivate static func filterBit(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> (64 - filterBits)) }

    /// Where a word stands, or the empty slot where it would.
    fileprivate func slot(of hash: UInt64, _ word: TextLine) -> Int {
      let mark = UInt32(truncatingIfNeeded: hash)
      var place = Int(truncatingIfNeeded: hash >> 32) & (slots.count - 1)
      while slots[place].number >= 0, slots[place].mark != mark || !isWord(slots[place].number, word) {
        place = (place + 1) & (slots.count - 1)
      }
      return place
    }

    private func isWord(_ number: Int32, _ word: TextLine) -> Bool {
      let (start, end) = (Int(starts[Int(number)]), Int(starts[Int(number) + 1]))
      return end - start == word.count && word.indices.allSatisfy { letters[start + $0] == word[$0] }
    }

    /// Mixes eight bytes at a time; the last ones overlap, and a short word is read as two that do.
    @inline(__always)
    fileprivate static func hash(_ word: TextLine, _ list: Int) -> UInt64 {
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
}
