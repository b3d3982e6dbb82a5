/// All terms of all lexicons in one trie over folded bytes: a text is walked once, whatever their number.
///
/// Edges live in one open-addressed table keyed by node and byte: about one look-up a byte, and most walks
/// end at the second.
struct TermIndex: Hashable, Sendable {
  /// A term's end: whose it is and what must hold there.
  struct Entry: Hashable, Sendable {
    var lexicon: Int32
    var isOpen: Bool
    var needsCapitals: Bool
    /// The next entry that ends at the same node, -1 for none.
    var next: Int32
  }

  /// Root for terms that begin with a word.
  static let anchored: Int32 = 0
  /// Root for terms that may begin within one.
  static let floating: Int32 = 1

  private(set) var entries: [Entry] = []
  private(set) var firstEntry: [Int32] = [-1, -1]
  /// Whether a term goes on behind any ending of the word that stands at a node.
  private(set) var goesOnAfterEnding = [false, false]
  /// Children of the two roots by byte: most walks end here.
  private var rootChildren = [Int32](repeating: -1, count: 512)
  private var keys: [UInt64]
  private var values: [Int32]
  private var mask: Int
  private var count = 0

  init(_ lexicons: [Lexicon]) {
    let bytes = lexicons.reduce(0) { total, lexicon in
      lexicon.terms.reduce(total) { $0 + $1.bytes.count }
    }
    var capacity = 1024
    while capacity < bytes * 2 { capacity *= 2 }
    keys = [UInt64](repeating: 0, count: capacity)
    values = [Int32](repeating: -1, count: capacity)
    mask = capacity - 1
    firstEntry.reserveCapacity(bytes)
    for (index, lexicon) in lexicons.enumerated() {
      for term in lexicon.terms { insert(term, lexicon: Int32(index)) }
    }
    for root in [Self.anchored, Self.floating] {
      for byte in UInt8.min...UInt8.max {
        rootChildren[Int(root) * 256 + Int(byte)] = child(of: root, by: byte)
      }
    }
  }

  /// The child of a root.
  @inline(__always)
  func firstChild(of root: Int32, by byte: UInt8) -> Int32 { rootChildren[Int(root) * 256 + Int(byte)] }

  /// The node reached from another by a byte, -1 where no term goes on.
  @inline(__always)
  func child(of node: Int32, by byte: UInt8) -> Int32 {
    let key = Self.key(node, byte)
    var slot = Self.hash(key) & mask
    while values[slot] >= 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & mask
    }
    return -1
  }

  private mutating func insert(_ term: LexiconTerm, lexicon: Int32) {
    var node = term.isFloating ? Self.floating : Self.anchored
    for byte in term.bytes { node = childOrNew(of: node, by: byte) }
    entries.append(
      Entry(
        lexicon: lexicon, isOpen: term.isOpen, needsCapitals: term.needsCapitals,
        next: firstEntry[Int(node)]))
    firstEntry[Int(node)] = Int32(entries.count - 1)
  }

  private mutating func childOrNew(of node: Int32, by byte: UInt8) -> Int32 {
    let key = Self.key(node, byte)
    var slot = Self.hash(key) & mask
    while values[slot] >= 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & mask
    }
    let new = Int32(firstEntry.count)
    firstEntry.append(-1)
    goesOnAfterEnding.append(false)
    if byte == LexiconTerm.anyEnding { goesOnAfterEnding[Int(node)] = true }
    keys[slot] = key
    values[slot] = new
    return new
  }

  private static func key(_ node: Int32, _ byte: UInt8) -> UInt64 { UInt64(UInt32(node)) << 8 | UInt64(byte) }

  private static func hash(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}
